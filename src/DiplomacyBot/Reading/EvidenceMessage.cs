using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Localization;
using DiplomacyBot.Text;

namespace DiplomacyBot.Reading;

/// <summary>Chosen sentences where they stand, one at a time: the paragraph with the sentence underlined, and why it was chosen.</summary>
internal static class EvidenceMessage
{
    private static readonly Texts Words = Texts.Of("reading");

    /// <summary>The label of the button that opens it.</summary>
    public static string Label => Words.Label("evidence");

    /// <param name="open">The article.</param>
    /// <param name="points">What was chosen, at least one.</param>
    /// <param name="index">Which of them, from 0; too high a number gives the last.</param>
    /// <param name="turnTo">The custom id of the button that turns to another one; the second argument tells the two buttons apart where both lead to one place.</param>
    public static Reply For(OpenArticle open, IReadOnlyList<KeyPoint> points, int index, Func<int, string, string> turnTo)
    {
        var shown = Math.Min(index, points.Count - 1);
        var point = points[shown];
        var heading = Words.Say(
            "evidence-heading", ("number", shown + 1), ("points", points.Count), ("paragraph", point.Sentence.Paragraph), ("article", CodePoints.Label(open.Revision.Title, 80)));
        var text = Markdown.Join("\n\n", [
            heading,
            Markdown.Of($"> {EvidenceParagraph.Of(open.Reading, point.Sentence)}"),
            Words.Say("chosen-for", ("reasons", string.Join(", ", point.Reasons.Select(Reason)))),
        ]);
        return Reply.Say(text, ActionRow.Of(
            new Button(turnTo(shown - 1, "previous"), ReadingWords.Previous, Disabled: shown == 0),
            new Button(turnTo(shown + 1, "next"), ReadingWords.Next, ButtonStyle.Primary, Disabled: shown == points.Count - 1)));
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
}
