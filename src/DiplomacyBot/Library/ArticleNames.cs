using System.Globalization;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Localization;

namespace DiplomacyBot.Library;

/// <summary>Articles by name in lists, and what is said where a name fits several articles or none.</summary>
internal static class ArticleNames
{
    private static readonly Texts Words = Texts.Of("library");

    /// <summary>A name for a label; what members cannot see says so.</summary>
    public static string Of(ArticleListing listing) => listing.State switch
    {
        ArticleState.Draft => Words.Label("draft-title", ("title", listing.Title)),
        ArticleState.Retired => Words.Label("retired-title", ("title", listing.Title)),
        _ => listing.Title,
    };

    /// <summary>Asks which article was meant. The select's values are article ids.</summary>
    /// <param name="articles">At most 25.</param>
    /// <param name="customId">Whose handler goes on with the choice.</param>
    public static Reply WhichOne(IReadOnlyList<ArticleListing> articles, string customId) => Reply.Say(
        Words.Say("which-article"),
        ActionRow.Of(new StringSelect(customId, [.. articles.Select(OptionOf)], Words.Label("choose-article"))));

    /// <summary>Says that nothing fits, and what exists.</summary>
    public static Reply NothingFits(string? typed, IReadOnlyList<ArticleListing> suggestions)
    {
        if (suggestions.Count == 0)
        {
            return Words.Refuse("no-articles");
        }
        var names = Markdown.Lines(suggestions.Select(listing => Markdown.Of($"- {Of(listing)}")));
        return Reply.Refusal(Markdown.Lines(Words.Say("no-article-fits", ("typed", CodePoints.Label(typed, 80))), names));
    }

    /// <summary>An article that is named by a button or a select but is no longer to be seen.</summary>
    public static Reply Gone => Words.Refuse("article-gone");

    private static SelectOption OptionOf(ArticleListing listing) => new(Of(listing), listing.Id.ToString(CultureInfo.InvariantCulture));
}
