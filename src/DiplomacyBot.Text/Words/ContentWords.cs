namespace DiplomacyBot.Text.Words;

/// <summary>The words of a stretch of text that carry its topic, as stems, for comparing one stretch with another.</summary>
internal static class ContentWords
{
    private const int LongestWord = 64;
    private const int CharactersAStem = 9;
    private const int MostExpected = 32;

    /// <summary>Distinct stems of all words that are no stopwords; numbers count as words.</summary>
    public static HashSet<string> Of(ReadOnlySpan<char> folded)
    {
        // About as many as there will be: growing step by step costs as much again.
        var stems = new HashSet<string>(Math.Min(folded.Length / CharactersAStem, MostExpected), StringComparer.Ordinal);
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
        var lower = LowerCase.Of(cut, buffer);
        return lower.Length > 1 && !Stopwords.Contains(lower) ? Stem.Of(lower) : [];
    }

    /// <summary>Whether so large a share of the first set is in the second; never for an empty first set.</summary>
    /// <param name="least">The share, more than 0 and at most 1.</param>
    /// <param name="first">The set whose stems are looked for.</param>
    /// <param name="second">Where.</param>
    public static bool ShareAtLeast(double least, HashSet<string> first, HashSet<string> second)
    {
        if (first.Count == 0 || (double)Math.Min(first.Count, second.Count) / first.Count < least)
        {
            return false;
        }

        // Most pairs have little in common, and that is seen after a few words.
        var possible = first.Count;
        foreach (var stem in first)
        {
            if (!second.Contains(stem) && (double)--possible / first.Count < least)
            {
                return false;
            }
        }

        return true;
    }
}
