namespace DiplomacyBot.Text.Words;

/// <summary>The words of a stretch of text that carry its topic, as stems, for comparing one stretch with another.</summary>
internal static class ContentWords
{
    private const int LongestWord = 64;

    /// <summary>Distinct stems of all words that are no stopwords; numbers count as words.</summary>
    public static HashSet<string> Of(ReadOnlySpan<char> folded)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        var lookup = stems.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> buffer = stackalloc char[LongestWord];
        for (var at = 0; Next(folded, ref at, out var start);)
        {
            if (StemOf(folded[start..at], buffer) is { Length: > 0 } stem)
            {
                lookup.Add(stem);
            }
        }

        return stems;
    }

    /// <summary>The same words one by one, each with where it stands; a stem is empty where the word is a stopword.</summary>
    public static List<(int Start, int End, string Stem)> In(ReadOnlySpan<char> text)
    {
        var words = new List<(int, int, string)>();
        Span<char> buffer = stackalloc char[LongestWord];
        for (var at = 0; Next(text, ref at, out var start);)
        {
            words.Add((start, at, StemOf(text[start..at], buffer).ToString()));
        }

        return words;
    }

    private static bool Next(ReadOnlySpan<char> text, ref int at, out int start)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || (text[at] == '\'' && at + 1 < text.Length && char.IsLetter(text[at + 1]))))
        {
            at++;
        }

        return at > start;
    }

    private static ReadOnlySpan<char> StemOf(ReadOnlySpan<char> word, Span<char> buffer)
    {
        var cut = word[..Math.Min(word.Length, buffer.Length)];
        var lower = buffer[..cut.ToLowerInvariant(buffer)];
        return lower.Length > 1 && !Stopwords.Contains(lower) ? Stem.Of(lower) : [];
    }

    /// <summary>The share of the first set that is in the second: 0 to 1; 0 for an empty first set.</summary>
    public static double Share(HashSet<string> first, HashSet<string> second)
    {
        var shared = 0;
        foreach (var stem in first)
        {
            shared += second.Contains(stem) ? 1 : 0;
        }

        return first.Count == 0 ? 0 : (double)shared / first.Count;
    }
}
