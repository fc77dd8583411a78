using DiplomacyBot.Content;
using DiplomacyBot.Library;
using DiplomacyBot.Quizzes;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Tests.Library;

public sealed class ShelfSyncTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_new_guild_gets_every_article_and_quiz_with_its_evidence()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        await SyncAsync(town, Shelf());

        await using var db = town.Read();
        var article = await db.Articles.SingleAsync(Cancel);
        var revision = await db.ArticleRevisions.SingleAsync(Cancel);
        var question = await db.QuestionRevisions.SingleAsync(Cancel);
        Assert.Equal((ArticleState.Published, ArticleOrigin.Shelf, "river"), (article.State, article.Origin, article.Slug));
        Assert.Equal(revision.Id, article.CurrentRevisionId);
        Assert.Equal(town.Clock.GetUtcNow(), article.VisibleSince);
        Assert.Equal("in 1960", revision.Text[question.PhraseStart..question.PhraseEnd]);
        Assert.Equal(revision.Id, question.ArticleRevisionId);
        Assert.Equal(article.Id, (await db.Quizzes.SingleAsync(Cancel)).ArticleId);
        Assert.Equal(question.Id, (await db.Questions.SingleAsync(Cancel)).CurrentRevisionId);
    }

    [Fact]
    public async Task The_same_shelf_again_changes_nothing_even_when_a_run_stopped_half_way()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        Assert.Equal(2, await SyncAsync(town, Shelf()));
        Assert.Equal(0, await SyncAsync(town, Shelf()));
        Assert.Equal(0, await SyncAsync(town, Shelf() with { ContentHash = "as if the last run had not ended" }));

        await using var db = town.Read();
        Assert.Equal((1, 1, 1), (await db.ArticleRevisions.CountAsync(Cancel), await db.QuestionRevisions.CountAsync(Cancel), await db.Quizzes.CountAsync(Cancel)));
    }

    [Fact]
    public async Task A_changed_article_is_a_new_revision_and_the_old_one_stays_with_what_cites_it()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        await SyncAsync(town, Shelf());
        await SyncAsync(town, Shelf(text: "Preface. Two countries signed a pact in 1960."));

        await using var db = town.Read();
        var revisions = await db.ArticleRevisions.OrderBy(r => r.Number).ToListAsync(Cancel);
        var questions = await db.QuestionRevisions.OrderBy(r => r.Number).ToListAsync(Cancel);
        Assert.Equal([1, 2], revisions.Select(r => r.Number));
        Assert.Equal(revisions[1].Id, (await db.Articles.SingleAsync(Cancel)).CurrentRevisionId);
        Assert.Equal(revisions.Select(r => r.Id), questions.Select(q => q.ArticleRevisionId));
        Assert.All(questions.Zip(revisions), pair => Assert.Equal("in 1960", pair.Second.Text[pair.First.PhraseStart..pair.First.PhraseEnd]));
    }

    [Fact]
    public async Task A_changed_question_is_a_new_revision_and_its_neighbours_are_left_alone()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        var kept = Question("kept", "Which year?");
        await SyncAsync(town, Shelf(questions: [kept, Question("changed", "When?"), Question("dropped", "Who?")]));
        await SyncAsync(town, Shelf(questions: [Question("changed", "In which year?"), kept]));

        await using var db = town.Read();
        var rows = await db.Questions.OrderBy(q => q.Key).ToListAsync(Cancel);
        Assert.Equal([("changed", 1, false), ("dropped", 3, true), ("kept", 2, false)], rows.Select(q => (q.Key, q.Ordinal, q.Removed)));
        Assert.Equal(["When?", "In which year?"], await db.QuestionRevisions.Where(r => r.QuestionId == rows[0].Id).OrderBy(r => r.Number).Select(r => r.Text).ToListAsync(Cancel));
        Assert.Equal(1, await db.QuestionRevisions.CountAsync(r => r.QuestionId == rows[2].Id, Cancel));
    }

    [Fact]
    public async Task What_left_the_shelf_is_retired_and_comes_back_with_its_file()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        await SyncAsync(town, Shelf());
        await SyncAsync(town, Empty());
        Assert.Equal((ArticleState.Retired, QuizState.Removed), await StatesAsync(town));

        await SyncAsync(town, Shelf());
        Assert.Equal((ArticleState.Published, QuizState.Open), await StatesAsync(town));
        Assert.Equal(1, await town.Read().ArticleRevisions.CountAsync(Cancel));
    }

    [Fact]
    public async Task A_file_with_a_mistake_keeps_its_last_good_version_and_an_unreadable_folder_keeps_everything()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        await SyncAsync(town, Shelf());
        await SyncAsync(town, Empty(new ContentMistake("articles/river.md", 3, "Bad."), new ContentMistake("quizzes/river-quiz.yml", 1, "Bad.")));
        Assert.Equal((ArticleState.Published, QuizState.Open), await StatesAsync(town));

        await SyncAsync(town, Empty(new ContentMistake(".", 1, "There is no such folder.")));
        Assert.Equal((ArticleState.Published, QuizState.Open), await StatesAsync(town));
    }

    [Fact]
    public async Task What_a_moderator_retired_stays_retired()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        await SyncAsync(town, Shelf());
        await town.Get<DiplomacyBot.Storage.WriteGate>().WriteAsync(async (db, cancel) => (await db.Articles.SingleAsync(cancel)).State = ArticleState.Retired, Cancel);
        await SyncAsync(town, Empty());
        await SyncAsync(town, Shelf(text: "Another text: a pact, in 1960."));

        Assert.Equal(ArticleState.Retired, (await StatesAsync(town)).Article);
    }

    [Fact]
    public async Task Guilds_get_rows_of_their_own()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        await SyncAsync(town, Shelf());
        await town.Get<ShelfSync>().SyncAsync(LibraryTown.OtherGuild, Shelf(), Cancel);
        await SyncAsync(town, Empty());

        var states = await town.Read().Articles.OrderBy(a => a.Id).Select(a => new { a.GuildId, a.State }).ToListAsync(Cancel);
        Assert.Equal([ArticleState.Retired, ArticleState.Published], states.Select(s => s.State));
        Assert.Equal([LibraryTown.Guild, LibraryTown.OtherGuild], states.Select(s => s.GuildId));
    }

    [Fact]
    public async Task The_newest_of_a_first_run_is_the_one_published_last()
    {
        await using var town = await LibraryTown.StartAsync(Cancel);
        var shelf = Shelf() with
        {
            Articles = [Article("a-late", new DateOnly(2024, 1, 1)), Article("b-latest", new DateOnly(2025, 1, 1)), Article("c-early", new DateOnly(2001, 1, 1)), Article("d-undated", null)],
            Quizzes = [],
        };
        await SyncAsync(town, shelf);

        var match = await town.Get<ArticleFinder>().FindAsync(LibraryTown.Guild, null, false, Cancel);
        Assert.Equal("b-latest", Assert.IsType<ArticleMatch.One>(match).Article.Slug);
    }

    private static Task<int> SyncAsync(LibraryTown town, ContentShelf shelf) => town.Get<ShelfSync>().SyncAsync(LibraryTown.Guild, shelf, Cancel);

    private static async Task<(ArticleState Article, QuizState Quiz)> StatesAsync(LibraryTown town)
    {
        await using var db = town.Read();
        return ((await db.Articles.SingleAsync(Cancel)).State, (await db.Quizzes.SingleAsync(Cancel)).State);
    }

    private static ContentShelf Shelf(string text = "Two countries signed a pact in 1960.", IReadOnlyList<ShelfQuestion>? questions = null)
    {
        var asked = (questions ?? [Question("when", "When?")]).Select(question => question with
        {
            PhraseStart = text.IndexOf(question.Phrase, StringComparison.Ordinal),
            PhraseEnd = text.IndexOf(question.Phrase, StringComparison.Ordinal) + question.Phrase.Length,
        }).ToList();
        var hash = $"{text}/{string.Join(',', asked)}";
        return new ContentShelf(
            [Article("river", new DateOnly(2020, 5, 1)) with { Body = text, ContentHash = text }],
            [new ShelfQuiz("river-quiz", "River quiz", "river", asked, hash)], [], [])
        { ContentHash = hash };
    }

    private static ContentShelf Empty(params ContentMistake[] mistakes) =>
        new([], [], [], mistakes) { ContentHash = "empty" + string.Join(',', mistakes.Select(mistake => mistake.ToString())) };

    private static ShelfArticle Article(string slug, DateOnly? published) =>
        new(slug, $"About {slug}", "A. Writer", published, ["water"], [new ShelfSource("Pact", new DateOnly(1960, 9, 19), null)], null, "Text.", slug);

    private static ShelfQuestion Question(string id, string text) =>
        new(id, text, [new ShelfChoice("a", "1950"), new ShelfChoice("b", "1960")], "b", "in 1960", 0, 0, "Both signed.", Difficulty.Easy);
}
