using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Localization;
using DiplomacyBot.Reading;
using DiplomacyBot.Text;

namespace DiplomacyBot.Library.Desk;

/// <summary>Where in the article a point stands: each sentence and heading concerned, the words in question underlined.</summary>
internal static class PointPlaces
{
    private static readonly Texts Words = Texts.Of("library");

    /// <returns>One entry a sentence or heading, in text order; none where the point is about the whole text.</returns>
    public static IEnumerable<Markdown> Of(ArticleReading reading, ReadingWarning warning) =>
        Headings(reading, warning).Concat(Sentences(reading, warning)).OrderBy(place => place.At).Select(place => place.Shown);

    private static IEnumerable<(int At, Markdown Shown)> Headings(ArticleReading reading, ReadingWarning warning) =>
        from heading in reading.Headings
        where warning.Spans.Any(span => Overlap(span, heading.Span))
        select (heading.Span.Start, Markdown.Of($"> {Words.Say("heading-words", ("words", Marked(reading, heading.Span, warning)))}"));

    private static IEnumerable<(int At, Markdown Shown)> Sentences(ArticleReading reading, ReadingWarning warning) =>
        from sentence in reading.Sentences
        where warning.Spans.Any(span => Overlap(span, sentence.Span))
        select (sentence.Span.Start, Markdown.Of($"> {Sentence(reading, sentence, warning)} (P{sentence.Paragraph})"));

    private static Markdown Sentence(ArticleReading reading, Sentence sentence, ReadingWarning warning) =>
        Quoted.Words(reading, sentence.Shown).Length > Quoted.Longest ? ReadingWords.TooLong(sentence) : Marked(reading, sentence.Shown, warning);

    private static Markdown Marked(ArticleReading reading, TextSpan whole, ReadingWarning warning) =>
        MarkedWords.Of(reading, whole, warning.Spans.Select(span => new MarkedPart(span, IsUnderlined: true)));

    private static bool Overlap(TextSpan span, TextSpan other) => span.Start < other.End && other.Start < span.End;
}
