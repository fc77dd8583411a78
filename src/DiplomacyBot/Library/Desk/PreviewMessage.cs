using DiplomacyBot.Briefings;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Localization;

namespace DiplomacyBot.Library.Desk;

/// <summary>The card as members would see it, with what a moderator can do.</summary>
internal static class PreviewMessage
{
    private static readonly Texts Words = Texts.Of("library");

    /// <param name="desk">The article.</param>
    /// <param name="owner">Whose message it is.</param>
    /// <param name="notes">What has just happened.</param>
    public static Reply For(DeskArticle desk, Snowflake owner, params IReadOnlyList<Markdown> notes)
    {
        var article = desk.Article;
        var card = BriefingCard.For(article, desk.Revision, desk.Reading, desk.QuizId);
        var open = desk.OpenWarnings.Count + (desk.AsksForDate ? 1 : 0);
        var change = article.State == ArticleState.Published
            ? DeskButtons.Of(owner, DeskButtons.Retire, article.Id, Words.Label("retire"), ButtonStyle.Danger)
            : DeskButtons.Of(owner, DeskButtons.Publish, article.Id, Words.Label("publish"), ButtonStyle.Success);
        return card with
        {
            Text = Markdown.Join("\n", [.. notes, DeskWording.State(article.State)]),
            Rows =
            [
                .. card.Rows,
                ActionRow.Of(
                    change,
                    DeskButtons.Of(owner, DeskButtons.Edit, article.Id, Words.Label("edit")),
                    DeskButtons.Of(owner, DeskButtons.Review, article.Id, open == 0 ? Words.Label("what-was-understood") : Words.Label("look-at-points", ("count", open)))),
                // A retired article is published first: otherwise its post would lead to something members cannot open.
                .. article.State == ArticleState.Retired ? [] : (IEnumerable<ActionRow>)[new ActionRow(DeskButtons.Planning(owner, article.Id))],
            ],
        };
    }
}
