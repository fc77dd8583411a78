using System.Globalization;
using DiplomacyBot.Discord;
using DiplomacyBot.Library;
using DiplomacyBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Quizzes;

/// <summary>Finds the quizzes of a guild by what a member typed. A guild has a few dozen, so they are matched in memory.</summary>
internal sealed class QuizFinder(IDbContextFactory<BotDb> contexts)
{
    private static readonly Func<BotDb, Snowflake, IAsyncEnumerable<QuizEntry>> OpenQuizzes = EF.CompileAsyncQuery(
        (BotDb db, Snowflake guildId) =>
            from quiz in db.Quizzes
            where quiz.GuildId == guildId && quiz.State == QuizState.Open
            join article in db.Articles on quiz.ArticleId equals article.Id
            where article.State == ArticleState.Published
            join revision in db.ArticleRevisions on article.CurrentRevisionId equals revision.Id
            let questions = db.Questions.Count(q => q.QuizId == quiz.Id && !q.Removed && q.CurrentRevisionId != null)
            where questions > 0
            orderby quiz.Id descending
            select new QuizEntry(quiz.Id, quiz.Slug, quiz.Title, revision.Title, questions));

    /// <summary>The quizzes that can be started, newest first.</summary>
    public async Task<IReadOnlyList<QuizEntry>> ListAsync(Snowflake guildId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var quizzes = new List<QuizEntry>();
        await foreach (var quiz in OpenQuizzes(db, guildId).WithCancellation(cancellationToken))
            quizzes.Add(quiz);
        return quizzes;
    }

    /// <summary>Resolves a typed or suggested name. Only quizzes of the guild are ever seen.</summary>
    public async Task<QuizMatch> FindAsync(Snowflake guildId, string text, CancellationToken cancellationToken)
    {
        var quizzes = await ListAsync(guildId, cancellationToken);
        var typed = text.Trim();
        if (typed.StartsWith('#') && long.TryParse(typed.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            return quizzes.FirstOrDefault(quiz => quiz.Id == id) is { } named ? new QuizMatch.One(named) : new QuizMatch.None(quizzes);
        var exact = quizzes.Where(quiz => string.Equals(quiz.Slug, typed, StringComparison.OrdinalIgnoreCase) || string.Equals(quiz.Title, typed, StringComparison.OrdinalIgnoreCase)).ToList();
        var fitting = exact.Count > 0 ? exact : [.. quizzes.Where(quiz => Fits(quiz, typed))];
        return fitting switch
        {
            [] => new QuizMatch.None(quizzes),
            [var only] => new QuizMatch.One(only),
            _ => new QuizMatch.Several(fitting),
        };
    }

    /// <summary>Suggestions while the option "quiz" is typed.</summary>
    public async Task<IReadOnlyList<CommandChoice>> SuggestAsync(AutocompleteInteraction interaction, CancellationToken cancellationToken)
    {
        var typed = interaction.Options.TryGetValue(interaction.Focused, out var option) ? option.Text.Trim() : "";
        var quizzes = await ListAsync(Player.Of(interaction).GuildId, cancellationToken);
        return [.. quizzes.Where(quiz => Fits(quiz, typed)).Take(25).Select(quiz => new CommandChoice(quiz.Title, string.Create(CultureInfo.InvariantCulture, $"#{quiz.Id}")))];
    }

    /// <summary>The title of a quiz of the guild, also of one that was removed since.</summary>
    public async Task<string?> TitleAsync(Snowflake guildId, long quizId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Quizzes.Where(q => q.GuildId == guildId && q.Id == quizId).Select(q => q.Title).FirstOrDefaultAsync(cancellationToken);
    }

    // Every typed word begins a word of the title, the file's name or the article's title.
    private static bool Fits(QuizEntry quiz, string typed)
    {
        var words = Words($"{quiz.Title} {quiz.Slug} {quiz.ArticleTitle}");
        return Words(typed).All(wanted => words.Any(word => word.StartsWith(wanted, StringComparison.OrdinalIgnoreCase)));
    }

    private static string[] Words(string text) =>
        text.Split(text.Where(character => !char.IsLetterOrDigit(character)).Distinct().ToArray(), StringSplitOptions.RemoveEmptyEntries);
}
