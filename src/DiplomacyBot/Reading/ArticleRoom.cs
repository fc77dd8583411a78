using System.Globalization;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Library;
using DiplomacyBot.Quizzes;
using DiplomacyBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Reading;

/// <summary>Where readers ask for articles: gives only what belongs to the guild of the interaction and what the person may see.</summary>
/// <remarks>Every id that comes back from a button passes here, however it was made up.</remarks>
internal sealed class ArticleRoom(IDbContextFactory<BotDb> contexts, ArticleFinder finder, ReadingCache readings, IAccessPolicy access)
{
    /// <summary>Resolves what was given as an option.</summary>
    /// <param name="interaction">Who asks, and where.</param>
    /// <param name="text">The option; nothing means the newest.</param>
    /// <param name="pick">The custom id of a select that goes on with one of several.</param>
    /// <param name="show">What to answer with the article.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public async Task<Reply> FindAsync(Interaction interaction, string? text, string pick, Func<OpenArticle, Task<Reply>> show, CancellationToken cancellationToken)
    {
        var includeDrafts = await SeesDraftsAsync(interaction, cancellationToken);
        return await finder.FindAsync(interaction.GuildId!.Value, text, includeDrafts, cancellationToken) switch
        {
            ArticleMatch.One one => await show(Open(one)),
            ArticleMatch.Several several => ArticleNames.WhichOne(several.Articles, pick),
            ArticleMatch.None none => ArticleNames.NothingFits(text, none.Suggestions),
            var other => throw new InvalidOperationException($"An article match of type {other.GetType().Name} is not known."),
        };
    }

    /// <summary>Suggestions for an option that names an article.</summary>
    public async Task<IReadOnlyList<CommandChoice>> SuggestAsync(AutocompleteInteraction interaction, CancellationToken cancellationToken) =>
        await finder.SuggestAsync(
            interaction.GuildId!.Value,
            interaction.Options.GetValueOrDefault(interaction.Focused)?.Text ?? "",
            await SeesDraftsAsync(interaction, cancellationToken),
            cancellationToken);

    /// <summary>An article by the id a button carries; null where the person may not see it, or where there is none.</summary>
    public async Task<OpenArticle?> OpenAsync(Interaction interaction, long articleId, CancellationToken cancellationToken) =>
        await finder.OpenAsync(interaction.GuildId!.Value, articleId, await SeesDraftsAsync(interaction, cancellationToken), cancellationToken) is { } one
            ? Open(one)
            : null;

    /// <summary>The article chosen in a select of <see cref="ArticleNames.WhichOne"/>; null as in <see cref="OpenAsync"/>.</summary>
    public async Task<OpenArticle?> OpenChosenAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        interaction.Values is [var chosen, ..] && long.TryParse(chosen, NumberStyles.None, CultureInfo.InvariantCulture, out var articleId)
            ? await OpenAsync(interaction, articleId, cancellationToken)
            : null;

    /// <summary>The same, at the revision a page was made from, so that turning pages never changes the words.</summary>
    public async Task<OpenArticle?> OpenRevisionAsync(Interaction interaction, long revisionId, CancellationToken cancellationToken)
    {
        var guild = interaction.GuildId!.Value;
        var includeDrafts = await SeesDraftsAsync(interaction, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var row = await (
            from revision in db.ArticleRevisions
            where revision.GuildId == guild && revision.Id == revisionId
            join article in db.Articles on revision.ArticleId equals article.Id
            where article.GuildId == guild && (includeDrafts || article.State == ArticleState.Published)
            select new { article, revision }).FirstOrDefaultAsync(cancellationToken);
        return row is null ? null : new OpenArticle(row.article, row.revision, readings.Get(row.revision));
    }

    /// <summary>The open quiz about an article; null where there is none.</summary>
    public async Task<long?> QuizOfAsync(Article article, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Quizzes
            .Where(quiz => quiz.GuildId == article.GuildId && quiz.ArticleId == article.Id && quiz.State == QuizState.Open)
            .OrderBy(quiz => quiz.Id).Select(quiz => (long?)quiz.Id).FirstOrDefaultAsync(cancellationToken);
    }

    private OpenArticle Open(ArticleMatch.One one) => new(one.Article, one.Revision, readings.Get(one.Revision));

    private ValueTask<bool> SeesDraftsAsync(Interaction interaction, CancellationToken cancellationToken) =>
        access.AllowsAsync(interaction, Tier.Moderator, cancellationToken);
}
