using System.Globalization;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Library;
using DiplomacyBot.Localization;
using DiplomacyBot.Reading;
using DiplomacyBot.Text;

namespace DiplomacyBot.Briefings;

/// <summary>What is said around a briefing's card and its evidence.</summary>
internal static class BriefingWording
{
    private static readonly Texts Words = Texts.Of("briefings");

    /// <summary>Above the card of an article that only moderators see.</summary>
    public static Markdown NotVisible(Article article) => article.State == ArticleState.Draft
        ? Words.Say("draft")
        : Words.Say("retired");

    public static Reply NotForChannel => Words.Refuse("not-for-channel");

    public static Reply NoEvidence => Words.Refuse("no-evidence");

    /// <summary>One key point in its paragraph.</summary>
    /// <param name="owner">Who turns the pages.</param>
    /// <param name="open">The article.</param>
    /// <param name="index">Which key point, from 0; must exist.</param>
    public static Reply Evidence(Snowflake owner, OpenArticle open, int index)
    {
        var reading = open.Reading;
        var point = reading.KeyPoints[index];
        var heading = Words.Say(
            "evidence-heading", ("number", index + 1), ("points", reading.KeyPoints.Count), ("paragraph", point.Sentence.Paragraph), ("article", CodePoints.Label(open.Revision.Title, 80)));
        var text = Markdown.Join("\n\n", [heading, Markdown.Of($"> {EvidenceParagraph.Of(reading, point.Sentence)}"), Words.Say("chosen-for", ("reasons", string.Join(", ", point.Reasons.Select(Reason))))]);
        return Reply.Say(text, ActionRow.Of(
            Turn(owner, open, index - 1, "previous", ReadingWords.Previous, ButtonStyle.Secondary),
            Turn(owner, open, index + 1, "next", ReadingWords.Next, ButtonStyle.Primary)));
    }

    private static string Reason(KeyPointReason reason) => reason switch
    {
        KeyPointReason.TellsAnEvent => Words.Label("reason-event"),
        KeyPointReason.Central => Words.Label("reason-central"),
        KeyPointReason.StandsEarly => Words.Label("reason-early"),
        KeyPointReason.AddsTheRest => Words.Label("reason-rest"),
        KeyPointReason.NothingStandsAlone => Words.Label("reason-nothing-alone"),
        KeyPointReason.PositionOnly => Words.Label("reason-position"),
        _ => throw new InvalidOperationException($"The reason {reason} has no words."),
    };

    // Both may lead to the same page; no two buttons of a message may have one id.
    private static Button Turn(Snowflake owner, OpenArticle open, int index, string way, string label, ButtonStyle style) => new(
        CustomId.For(owner, EvidencePage.Name, Number(open.Revision.Id), Number(index), way),
        label,
        style,
        index < 0 || index >= open.Reading.KeyPoints.Count);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
