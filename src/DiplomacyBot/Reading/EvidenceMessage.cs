using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Localization;
using DiplomacyBot.Text;

namespace DiplomacyBot.Reading;

/// <summary>What something rests on, one place at a time: the paragraph with the words made visible, and what is said of them.</summary>
internal static class EvidenceMessage
{
    private static readonly Texts Words = Texts.Of("reading");

    /// <summary>The label of the button that opens it.</summary>
    public static string Label => Words.Label("evidence");

    /// <summary>One of several chosen sentences.</summary>
    /// <param name="open">The article.</param>
    /// <param name="points">What was chosen, at least one.</param>
    /// <param name="index">Which of them, from 0; too high a number gives the last.</param>
    /// <param name="turnTo">As in the other overload.</param>
    public static Reply For(OpenArticle open, IReadOnlyList<KeyPoint> points, int index, Func<int, string, string> turnTo)
    {
        var shown = Math.Min(index, points.Count - 1);
        var point = points[shown];
        return For(
            open, EvidenceParagraph.Of(open.Reading, point.Sentence), point.Sentence.Paragraph,
            Words.Say("chosen-for", ("reasons", string.Join(", ", point.Reasons.Select(Reason)))), shown, points.Count, turnTo);
    }

    /// <summary>One of several pieces of evidence.</summary>
    /// <param name="open">The article it stands in.</param>
    /// <param name="words">The words around it.</param>
    /// <param name="paragraph">The number of the paragraph.</param>
    /// <param name="about">What is said of it.</param>
    /// <param name="index">Which it is, from 0.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="turnTo">The custom id of the button that turns to another one; the second argument tells the two buttons apart where both lead to one place.</param>
    public static Reply For(OpenArticle open, Markdown words, int paragraph, Markdown about, int index, int count, Func<int, string, string> turnTo)
    {
        var heading = Words.Say(
            "evidence-heading", ("number", index + 1), ("points", count), ("paragraph", paragraph), ("article", CodePoints.Label(open.Revision.Title, 80)));
        return Reply.Say(Markdown.Join("\n\n", [heading, Markdown.Of($"> {words}"), about]), ActionRow.Of(
            new Button(turnTo(index - 1, "previous"), ReadingWords.Previous, Disabled: index == 0),
            new Button(turnTo(index + 1, "next"), ReadingWords.Next, ButtonStyle.Primary, Disabled: index == count - 1)));
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
