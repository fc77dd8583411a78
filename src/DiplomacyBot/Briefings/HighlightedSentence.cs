using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Reading;
using DiplomacyBot.Text;

namespace DiplomacyBot.Briefings;

/// <summary>A sentence with the parts of a quotation made visible.</summary>
internal static class HighlightedSentence
{
    /// <summary>The exact words; what is said underlined and bold, who says it and the verb bold.</summary>
    public static Markdown Of(ArticleReading reading, Sentence sentence, Quote quote)
    {
        if (Quoted.Words(reading, sentence.Shown).Length > Quoted.Longest)
        {
            return ReadingWords.TooLong(sentence);
        }
        var marks = quote.Content.Select(span => (Span: span, IsContent: true))
            .Concat(new[] { quote.Source, quote.Cue, quote.ViaSpan }.OfType<TextSpan>().Select(span => (Span: span, IsContent: false)))
            .Select(mark => mark with { Span = Within(mark.Span, sentence.Shown) }).Where(mark => mark.Span.Length > 0)
            .OrderBy(mark => mark.Span.Start).ThenByDescending(mark => mark.IsContent);
        var parts = new List<Markdown>();
        var at = sentence.Shown.Start;
        foreach (var (span, isContent) in marks)
        {
            // One that begins inside another is part of it: "they're" is both who and the verb.
            if (span.Start < at)
            {
                continue;
            }
            parts.Add(Plain(reading, new TextSpan(at, span.Start)));
            var words = Plain(reading, span);
            parts.Add(isContent ? Markdown.Of($"__**{words}**__") : Markdown.Of($"**{words}**"));
            at = span.End;
        }
        parts.Add(Plain(reading, new TextSpan(at, sentence.Shown.End)));
        return Markdown.Join("", parts);
    }

    private static TextSpan Within(TextSpan span, TextSpan sentence)
    {
        var start = Math.Clamp(span.Start, sentence.Start, sentence.End);
        return new TextSpan(start, Math.Clamp(span.End, start, sentence.End));
    }

    // Pieces of a line, so blanks at their ends stay.
    private static Markdown Plain(ArticleReading reading, TextSpan span) =>
        Markdown.Plain(string.Concat(span.Of(reading.Text).Select(c => c is '\r' or '\n' or '\u2028' or '\u2029' ? ' ' : c)));
}
