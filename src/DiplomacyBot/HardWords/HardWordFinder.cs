using DiplomacyBot.Content;
using DiplomacyBot.Text;

namespace DiplomacyBot.HardWords;

/// <summary>Finds the explained words in an article: whole words or phrases, in the spellings their file lists, whatever their case.</summary>
internal static class HardWordFinder
{
    /// <summary>Each word once, in the order of the text. Where one phrase holds another, as "ceasefire line" holds "ceasefire", the longer one counts there.</summary>
    public static IReadOnlyList<HardWord> Find(ArticleReading reading, IEnumerable<ShelfWord> words)
    {
        var phrases = Phrases(words);
        var found = new List<HardWord>();
        var seen = new HashSet<ShelfWord>(ReferenceEqualityComparer.Instance);
        foreach (var paragraph in reading.Paragraphs)
        {
            var text = Split(paragraph.Span.Of(reading.Text));
            for (var at = 0; at < text.Count;)
            {
                var phrase = phrases.GetValueOrDefault(text[at])?.FirstOrDefault(phrase => StandsAt(text, at, phrase.Words));
                if (phrase is not null && seen.Add(phrase.Meant))
                    found.Add(new HardWord(phrase.Meant, paragraph.Number));
                at += phrase?.Words.Count ?? 1;
            }
        }
        return found;
    }

    // By their first word, the longest first.
    private static Dictionary<string, List<Phrase>> Phrases(IEnumerable<ShelfWord> words) => words
        .SelectMany(word => word.Forms.Prepend(word.Term).Select(form => new Phrase(Split(form), word)))
        .Where(phrase => phrase.Words.Count > 0)
        .GroupBy(phrase => phrase.Words[0], StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Words.Count).ToList(), StringComparer.Ordinal);

    private static bool StandsAt(List<string> text, int at, List<string> phrase) =>
        at + phrase.Count <= text.Count && !phrase.Where((word, index) => text[at + index] != word).Any();

    // Letters and digits make words, and so do a hyphen or an apostrophe between them.
    private static List<string> Split(string text)
    {
        var words = new List<string>();
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetterOrDigit(text[at]))
                continue;
            var end = at + 1;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (text[end] is '-' or '\'' or '’' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]))))
                end++;
            var word = text[at..end].ToLowerInvariant().Replace('’', '\'');
            words.Add(word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word);
            at = end;
        }
        return words;
    }

    private sealed record Phrase(List<string> Words, ShelfWord Meant);
}
