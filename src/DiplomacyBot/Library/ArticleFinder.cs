using System.Globalization;
using DiplomacyBot.Discord;
using DiplomacyBot.Storage;
using DiplomacyBot.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Library;

/// <summary>Resolves an option that names an article: what autocomplete offered ("#12"), a title, or any words of it. Sees one guild only.</summary>
internal sealed class ArticleFinder(IDbContextFactory<BotDb> contexts, ArticleSearch search)
{
    /// <summary>As many as a Discord select or list of suggestions holds.</summary>
    public const int MostMatches = 25;

    private const int MostSuggestions = 5;

    private static readonly Func<BotDb, Snowflake, long, bool, CancellationToken, Task<ArticleMatch.One?>> Row = EF.CompileAsyncQuery(
        (BotDb db, Snowflake guild, long articleId, bool includeDrafts, CancellationToken _) => (
            from article in db.Articles
            where article.GuildId == guild && article.Id == articleId && (includeDrafts || article.State == ArticleState.Published)
            join revision in db.ArticleRevisions on article.CurrentRevisionId equals revision.Id
            select new ArticleMatch.One(article, revision)).FirstOrDefault());

    /// <summary>Finds the article that was meant.</summary>
    /// <param name="guild">Where it was asked.</param>
    /// <param name="text">What was given; nothing means the newest article that members can see.</param>
    /// <param name="includeDrafts">True for moderators: drafts and retired articles too.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public async Task<ArticleMatch> FindAsync(Snowflake guild, string? text, bool includeDrafts, CancellationToken cancellationToken)
    {
        var typed = text?.Trim() ?? "";
        if (TryReadId(typed, out var id))
        {
            return await OpenAsync(guild, id, includeDrafts, cancellationToken) is { } opened
                ? opened
                : await NoneAsync(guild, typed, includeDrafts, cancellationToken);
        }
        var hits = typed.Length == 0
            ? await search.SearchAsync(guild, "", 1, includeDrafts: false, cancellationToken)
            : await search.SearchAsync(guild, typed, MostMatches, includeDrafts, cancellationToken);
        // A whole title is that article, even where others mention its words.
        var exact = hits.Where(hit => IsSame(hit.Title, typed)).ToList();
        var matches = exact.Count == 1 ? exact : hits;
        return matches.Count switch
        {
            0 => await NoneAsync(guild, typed, includeDrafts, cancellationToken),
            1 when await OpenAsync(guild, matches[0].ArticleId, includeDrafts, cancellationToken) is { } only => only,
            _ => new ArticleMatch.Several([.. matches.Select(ListingOf)]),
        };
    }

    /// <summary>Up to 25 suggestions while the option is typed, best first; before anything is typed the newest.</summary>
    /// <returns>Names for people, with "#" and the article's id as value.</returns>
    public async Task<IReadOnlyList<CommandChoice>> SuggestAsync(Snowflake guild, string typed, bool includeDrafts, CancellationToken cancellationToken)
    {
        if (TryReadId(typed.Trim(), out var id))
        {
            return await OpenAsync(guild, id, includeDrafts, cancellationToken) is { } one ? [ChoiceOf(new(id, one.Revision.Title, one.Article.State))] : [];
        }
        var hits = await search.SearchAsync(guild, typed, MostMatches, includeDrafts, cancellationToken);
        if (hits.Count == 0)
        {
            hits = await search.SearchNearAsync(guild, typed, MostSuggestions, includeDrafts, cancellationToken);
        }
        return [.. hits.Select(hit => ChoiceOf(ListingOf(hit)))];
    }

    /// <summary>An article of the guild by its row; null where there is none that the person may see.</summary>
    public async Task<ArticleMatch.One?> OpenAsync(Snowflake guild, long articleId, bool includeDrafts, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await Row(db, guild, articleId, includeDrafts, cancellationToken);
    }

    /// <summary>The value by which an option names an article for sure.</summary>
    public static string ValueOf(long articleId) => string.Create(CultureInfo.InvariantCulture, $"#{articleId}");

    // What holds some of the words is offered, never answered: it may be about something else.
    private async Task<ArticleMatch> NoneAsync(Snowflake guild, string typed, bool includeDrafts, CancellationToken cancellationToken)
    {
        var near = await search.SearchNearAsync(guild, typed, MostSuggestions, includeDrafts, cancellationToken);
        var offered = near.Count > 0 ? near : await search.SearchAsync(guild, "", MostSuggestions, includeDrafts, cancellationToken);
        return new ArticleMatch.None([.. offered.Select(ListingOf)]);
    }

    private static CommandChoice ChoiceOf(ArticleListing listing) => new(ArticleNames.Of(listing), ValueOf(listing.Id));

    private static ArticleListing ListingOf(ArticleHit hit) => new(hit.ArticleId, hit.Title, hit.State);

    private static bool TryReadId(string typed, out long id)
    {
        id = 0;
        return typed.StartsWith('#') && long.TryParse(typed.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out id);
    }

    private static bool IsSame(string title, string typed) =>
        CultureInfo.InvariantCulture.CompareInfo.Compare(title.Trim(), typed, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) == 0;
}
