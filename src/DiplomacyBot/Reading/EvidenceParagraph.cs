using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Text;

namespace DiplomacyBot.Reading;

/// <summary>A paragraph with one sentence highlighted. Of a long paragraph, whole sentences around it; what is left out is marked.</summary>
internal static class EvidenceParagraph
{
    private const int Most = 1600;

    public static Markdown Of(ArticleReading reading, Sentence sentence) =>
        Of(reading, sentence, shown => shown == sentence ? Markdown.Of($"__**{Quoted.Sentence(reading, shown)}**__") : Quoted.Sentence(reading, shown));

    /// <summary>A paragraph with a sentence in bold and, in it, the words that its date rests on underlined.</summary>
    /// <param name="reading">The article.</param>
    /// <param name="sentence">A sentence of its body.</param>
    /// <param name="words">Where those words stand; null, or outside the sentence, underlines the sentence.</param>
    public static Markdown Of(ArticleReading reading, Sentence sentence, TextSpan? words) =>
        words is { } span && sentence.Shown.Contains(span) && Quoted.Words(reading, sentence.Shown).Length <= Quoted.Longest
            ? Of(reading, sentence, shown => shown == sentence ? Markdown.Of($"**{MarkedWords.Underlined(reading, shown.Shown, span)}**") : Quoted.Sentence(reading, shown))
            : Of(reading, sentence);

    /// <summary>A paragraph with what somebody says underlined, and who and the verb in bold.</summary>
    /// <param name="reading">The article.</param>
    /// <param name="quote">A quotation of its body.</param>
    public static Markdown Of(ArticleReading reading, Quote quote) =>
        Of(reading, quote.Sentence!, shown => HighlightedSentence.Of(reading, shown, quote));

    private static Markdown Of(ArticleReading reading, Sentence sentence, Func<Sentence, Markdown> words)
    {
        var sentences = reading.Paragraphs.Single(paragraph => paragraph.Number == sentence.Paragraph).Sentences;
        var at = sentences.ToList().FindIndex(other => other.Number == sentence.Number);
        var shown = new LinkedList<Markdown>([words(sentence)]);
        var length = shown.First!.Value.Length;
        var (first, last) = (at, at);
        // The words before say who "he" is, so they are added before the words behind.
        while (first > 0 && TryAdd(words, sentences[first - 1], ref length, out var before))
        {
            shown.AddFirst(before);
            first--;
        }
        while (last < sentences.Count - 1 && TryAdd(words, sentences[last + 1], ref length, out var after))
        {
            shown.AddLast(after);
            last++;
        }
        var text = Markdown.Join(" ", shown);
        return Markdown.Of($"{LeftOut(first > 0, before: true)}{text}{LeftOut(last < sentences.Count - 1, before: false)}");
    }

    private static bool TryAdd(Func<Sentence, Markdown> show, Sentence sentence, ref int length, out Markdown words)
    {
        words = show(sentence);
        var fits = length + words.Length + 1 <= Most;
        length += fits ? words.Length + 1 : 0;
        return fits;
    }

    private static Markdown LeftOut(bool isLeftOut, bool before) => !isLeftOut ? Markdown.Empty : Markdown.Trusted(before ? "[…] " : " […]");
}
