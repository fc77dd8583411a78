using System.Globalization;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Library;

/// <summary>Articles by name in lists, and what is said where a name fits several articles or none.</summary>
internal static class ArticleNames
{
    /// <summary>A name for a label; what members cannot see says so.</summary>
    public static string Of(ArticleListing listing) => listing.State switch
    {
        ArticleState.Draft => $"Draft: {listing.Title}",
        ArticleState.Retired => $"Retired: {listing.Title}",
        _ => listing.Title,
    };

    /// <summary>Asks which article was meant. The select's values are article ids.</summary>
    /// <param name="articles">At most 25.</param>
    /// <param name="customId">Whose handler goes on with the choice.</param>
    public static Reply WhichOne(IReadOnlyList<ArticleListing> articles, string customId) => Reply.Say(
        Markdown.Of($"Several articles fit. Which one do you mean?"),
        ActionRow.Of(new StringSelect(customId, [.. articles.Select(OptionOf)], "Choose an article")));

    /// <summary>Says that nothing fits, and what exists.</summary>
    public static Reply NothingFits(string? typed, IReadOnlyList<ArticleListing> suggestions)
    {
        if (suggestions.Count == 0)
        {
            return Reply.Refusal($"There are no articles here yet. A moderator can add one with /library add.");
        }
        var names = Markdown.Lines(suggestions.Select(listing => Markdown.Of($"- {Of(listing)}")));
        var shown = CodePoints.Label(typed, 80);
        return Reply.Refusal($"No article fits “{shown}”. Try one word of its title. The newest are:\n{names}");
    }

    /// <summary>An article that is named by a button or a select but is no longer to be seen.</summary>
    public static Reply Gone => Reply.Refusal($"This article is no longer here: a moderator has retired it. See what there is with /briefing.");

    private static SelectOption OptionOf(ArticleListing listing) => new(Of(listing), listing.Id.ToString(CultureInfo.InvariantCulture));
}
