using System.Globalization;
using DiplomacyBot.Library;
using DiplomacyBot.Questions;
using DiplomacyBot.Quizzes;
using DiplomacyBot.Storage;
using DiplomacyBot.Tests.Library;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Tests.Questions;

public sealed class ProposalDeskTests
{
    private const string Text = """
        Norway and Iceland agreed on Monday to open their northern harbours to research ships. Norway will pay for two new piers in Narvik before the winter. Minister Ingrid Solheim said the
        research ships would need more berths each year. Solheim signed the agreement with her Icelandic colleague Jon Arnason in Bergen. The fishing union fears that the research ships will drive the
        herring away from the coast. Arnason told reporters that Iceland would measure the herring every month. The fishing union wants a seat on the harbour board. Critics say that Norway has paid for
        piers before without using them. Solheim promised to publish all costs of the piers in Narvik. Denmark claims that its own harbours were forgotten by the planners.
        """;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_is_asked_before_a_moderator_approved_it()
    {
        await using var town = await StartAsync();
        var article = await town.PutAsync("Harbours", Text);
        var moderator = town.Moderator();

        var proposal = await moderator.RunsAsync("questions suggest", ("article", "harbours"));
        Assert.Contains("Proposal 1 of ", proposal.Text, StringComparison.Ordinal);
        Assert.Empty(await town.Read().Questions.ToListAsync(Cancel));

        var after = await moderator.TapsAsync(proposal, "Approve");
        Assert.Contains("Approved.", after.Text, StringComparison.Ordinal);
        var question = await town.Read().Questions.SingleAsync(Cancel);
        var revision = await town.Read().QuestionRevisions.SingleAsync(Cancel);
        var quiz = await town.Read().Quizzes.SingleAsync(Cancel);
        Assert.Equal((revision.Id, quiz.Id, article), (question.CurrentRevisionId!.Value, question.QuizId, quiz.ArticleId));
        Assert.Equal(("Harbours", QuizState.Open), (quiz.Title, quiz.State));
        Assert.Equal(revision.Phrase, Text[revision.PhraseStart..revision.PhraseEnd]);
        Assert.Equal(4, revision.Choices.Count);
        Assert.Contains(revision.Choices, choice => choice.Id == revision.AnswerId && revision.Phrase.Contains(choice.Text, StringComparison.Ordinal));
        Assert.Contains(await town.Read().AuditEntries.ToListAsync(Cancel), entry => entry.Action == "question.approve");
    }

    [Fact]
    public async Task A_rejected_proposal_is_not_made_again()
    {
        await using var town = await StartAsync();
        await town.PutAsync("Harbours", Text);
        var moderator = town.Moderator();
        var proposal = await moderator.RunsAsync("questions suggest", ("article", "harbours"));
        var stem = Stem(proposal);

        var next = await moderator.TapsAsync(proposal, "Reject");
        var again = await town.Moderator(8).RunsAsync("questions suggest", ("article", "harbours"));

        Assert.Contains("Rejected.", next.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(stem, next.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(stem, again.Text, StringComparison.Ordinal);
        Assert.Empty(await town.Read().Questions.ToListAsync(Cancel));
        // The old message still shows it; what it says now is how things stand.
        Assert.Contains("nothing was done", (await moderator.TapsAsync(proposal, "Approve")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edited_proposal_keeps_the_ids_of_its_choices()
    {
        await using var town = await StartAsync();
        await town.PutAsync("Harbours", Text);
        var moderator = town.Moderator();
        var proposal = await moderator.RunsAsync("questions suggest", ("article", "harbours"));
        var form = await moderator.TapsAsync(proposal, "Edit");

        var same = await moderator.SubmitsAsync(form, ("text", "Which one?"), ("answer", "One"), ("wrong", "one\nTwo\nThree"), ("explanation", ""));
        Assert.Contains("Nothing was saved", same.Text, StringComparison.Ordinal);
        await moderator.SubmitsAsync(form, ("text", "Which one?"), ("answer", "One"), ("wrong", "Two\nThree\nFour"), ("explanation", "It is the first."));

        var revision = await town.Read().QuestionRevisions.SingleAsync(Cancel);
        Assert.Equal(("Which one?", "It is the first."), (revision.Text, revision.Explanation));
        Assert.Equal(["Four", "One", "Three", "Two"], revision.Choices.Select(choice => choice.Text).Order(StringComparer.Ordinal));
        Assert.Equal("One", revision.Choices.Single(choice => choice.Id == revision.AnswerId).Text);
    }

    [Fact]
    public async Task What_is_asked_already_is_not_proposed_in_other_words()
    {
        await using var town = await StartAsync();
        await town.PutAsync("Harbours", Text);
        var moderator = town.Moderator();
        var first = await moderator.RunsAsync("questions suggest", ("article", "harbours"));
        var second = await moderator.TapsAsync(first, "Next proposal");
        var form = await moderator.TapsAsync(first, "Edit");

        var next = await moderator.SubmitsAsync(form, ("text", "Which one?"), ("answer", Answer(second)), ("wrong", "Two\nThree\nFour"), ("explanation", ""));

        var answers = new List<string>();
        for (var left = int.Parse(next.Text.Split("Proposal 1 of ")[1].Split(' ', '\n', ':')[0].TrimEnd('.', '*'), CultureInfo.InvariantCulture); left > 0; left--)
        {
            answers.Add(Answer(next));
            next = left > 1 ? await moderator.TapsAsync(next, "Next proposal") : next;
        }
        Assert.NotEmpty(answers);
        Assert.DoesNotContain(Answer(second), answers);
    }

    [Fact]
    public async Task What_was_approved_can_be_looked_at_and_taken_out_again()
    {
        await using var town = await StartAsync();
        await town.PutAsync("Harbours", Text);
        var moderator = town.Moderator();
        var proposal = await moderator.RunsAsync("questions suggest", ("article", "harbours"));
        await moderator.TapsAsync(proposal, "Approve");

        var open = await moderator.RunsAsync("questions open", ("article", "harbours"));
        Assert.Contains("Question 1 of 1", open.Text, StringComparison.Ordinal);
        var gone = await moderator.TapsAsync(open, "Take out");

        Assert.Contains("Taken out.", gone.Text, StringComparison.Ordinal);
        Assert.True((await town.Read().Questions.SingleAsync(Cancel)).Removed);
        Assert.Equal(QuizState.Removed, (await town.Read().Quizzes.SingleAsync(Cancel)).State);
    }

    [Fact]
    public async Task An_approved_question_joins_the_articles_quiz_and_outlives_its_file()
    {
        await using var town = await StartAsync();
        var article = await town.PutAsync("Harbours", Text);
        var quiz = await town.Get<WriteGate>().WriteAsync(async (db, cancel) =>
        {
            var made = new Quiz { GuildId = LibraryTown.Guild, Slug = "harbours", Title = "The harbours", ArticleId = article, State = QuizState.Open, ContentHash = "x" };
            db.Add(made);
            await db.SaveChangesAsync(cancel);
            return made.Id;
        }, Cancel);
        var moderator = town.Moderator();
        await moderator.TapsAsync(await moderator.RunsAsync("questions suggest", ("article", "harbours")), "Approve");

        Assert.Equal(quiz, (await town.Read().Questions.SingleAsync(Cancel)).QuizId);
        Assert.Single(await town.Read().Quizzes.ToListAsync(Cancel));
    }

    [Fact]
    public async Task A_quiz_made_for_approved_questions_stays_when_the_content_folder_is_read_again()
    {
        await using var town = await StartAsync();
        await town.PutAsync("Harbours", Text);
        var moderator = town.Moderator();
        await moderator.TapsAsync(await moderator.RunsAsync("questions suggest", ("article", "harbours")), "Approve");

        var removed = await town.Get<WriteGate>().WriteAsync(
            (db, cancel) => ShelfQuizzes.RemoveOthersAsync(db, LibraryTown.Guild, new HashSet<string>(), cancel), Cancel);

        Assert.Equal(0, removed);
        Assert.Equal(QuizState.Open, (await town.Read().Quizzes.SingleAsync(Cancel)).State);
    }

    private static Task<LibraryTown> StartAsync() => LibraryTown.StartAsync(Cancel, services => services.AddQuestions());

    private static string Answer(Shown shown) => shown.Text.Split('\n').First(line => line.StartsWith('✓'))[8..];

    private static string Stem(Shown shown) => shown.Text.Split('\n').First(line => line.Contains("According to the article", StringComparison.Ordinal));
}
