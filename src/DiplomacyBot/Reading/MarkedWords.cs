using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Text;

namespace DiplomacyBot.Reading;

/// <summary>The exact words of a span with some of them made visible.</summary>
internal static class MarkedWords
{
    /// <param name="reading">The article.</param>
    /// <param name="whole">What is shown.</param>
    /// <param name="parts">What of it is made visible, in any order; what lies outside is passed over.</param>
    public static Markdown Of(ArticleReading reading, TextSpan whole, IEnumerable<MarkedPart> parts)
    {
        var shown = new List<Markdown>();
        var at = whole.Start;
        var marks = parts.Select(part => part with { Span = Within(part.Span, whole) }).Where(part => part.Span.Length > 0)
            .OrderBy(part => part.Span.Start).ThenByDescending(part => part.IsUnderlined);
        foreach (var (span, isUnderlined) in marks)
        {
            // One that begins inside another is part of it: "they're" is both who and the verb.
            if (span.Start < at)
            {
                continue;
            }
            shown.Add(Plain(reading, new TextSpan(at, span.Start)));
            var words = Plain(reading, span);
            shown.Add(isUnderlined ? Markdown.Of($"__**{words}**__") : Markdown.Of($"**{words}**"));
            at = span.End;
        }
        shown.Add(Plain(reading, new TextSpan(at, whole.End)));
        return Markdown.Join("", shown);
    }

    /// <summary>The exact words with some of them underlined only.</summary>
    /// <param name="reading">The article.</param>
    /// <param name="whole">What is shown.</param>
    /// <param name="part">What of it is underlined.</param>
    public static Markdown Underlined(ArticleReading reading, TextSpan whole, TextSpan part) =>
        Markdown.Of($"{Plain(reading, new TextSpan(whole.Start, part.Start))}__{Plain(reading, part)}__{Plain(reading, new TextSpan(part.End, whole.End))}");

    private static TextSpan Within(TextSpan span, TextSpan whole)
    {
        var start = Math.Clamp(span.Start, whole.Start, whole.End);
        return new TextSpan(start, Math.Clamp(span.End, start, whole.End));
    }

    // Pieces of a line, so blanks at their ends stay.
    private static Markdown Plain(ArticleReading reading, TextSpan span) =>
        Markdown.Plain(string.Concat(span.Of(reading.Text).Select(c => c is '\r' or '\n' or '\u2028' or '\u2029' ? ' ' : c)));
}
