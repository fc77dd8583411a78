using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Text;

namespace DiplomacyBot.Reading;

/// <summary>A sentence with the parts of a quotation made visible.</summary>
internal static class HighlightedSentence
{
    /// <summary>The exact words; what is said underlined and bold, who says it and the verb bold.</summary>
    public static Markdown Of(ArticleReading reading, Sentence sentence, Quote quote) =>
        Quoted.Words(reading, sentence.Shown).Length > Quoted.Longest
            ? ReadingWords.TooLong(sentence)
            : MarkedWords.Of(reading, sentence.Shown,
                quote.Content.Select(span => new MarkedPart(span, IsUnderlined: true))
                    .Concat(new[] { quote.Source, quote.Cue, quote.ViaSpan }.OfType<TextSpan>().Select(span => new MarkedPart(span, IsUnderlined: false))));
}
