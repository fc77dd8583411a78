namespace DiplomacyBot.Text.Words;

/// <summary>The words of a stretch of text that carry its topic, as stems, for comparing one stretch with another.</summary>
internal static class ContentWords
{
    /// <summary>Distinct stems of all words that are no stopwords; numbers count as words.</summary>
    public static HashSet<string> Of(ReadOnlySpan<char> folded)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        var lookup = stems.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> buffer = stackalloc char[64];
        for (var i = 0; i < folded.Length;)
        {
            if (!char.IsLetterOrDigit(folded[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < folded.Length && (char.IsLetterOrDigit(folded[i]) || (folded[i] == '\'' && i + 1 < folded.Length && char.IsLetter(folded[i + 1]))))
            {
                i++;
            }

            var word = folded[start..Math.Min(i, start + buffer.Length)];
            var lower = buffer[..word.ToLowerInvariant(buffer)];
            if (lower.Length > 1 && !Stopwords.Contains(lower))
            {
                lookup.Add(Stem.Of(lower));
            }
        }

        return stems;
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
