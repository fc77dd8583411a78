using System.Collections.Frozen;

namespace DiplomacyBot.Text.Words;

/// <summary>English words that say nothing about a topic.</summary>
internal static class Stopwords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words =
        WordFile.Set("stopwords.txt").ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a lower-case word is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> lower) => Words.Contains(lower);
}
