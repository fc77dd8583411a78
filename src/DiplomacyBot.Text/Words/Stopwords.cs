namespace DiplomacyBot.Text.Words;

/// <summary>English words that say nothing about a topic.</summary>
internal static class Stopwords
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words =
        new HashSet<string>(WordFile.Set("stopwords.txt"), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a lower-case word is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> lower) => Words.Contains(lower);
}
