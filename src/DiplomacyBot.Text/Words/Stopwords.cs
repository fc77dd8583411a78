using System.Collections.Frozen;

namespace DiplomacyBot.Text.Words;

/// <summary>English words that say nothing about a topic.</summary>
internal static class Stopwords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words =
        WordFile.Set("stopwords.txt").ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    // For each first letter the lengths that one of them has, a bit each: most words are seen to be none by that.
    private static readonly uint[] Lengths = LengthsByLetter();

    /// <summary>Whether a lower-case word is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> lower) =>
        !lower.IsEmpty && (!char.IsAsciiLetterLower(lower[0]) || (lower.Length < 32 && (Lengths[lower[0] - 'a'] & (1U << lower.Length)) != 0)) && Words.Contains(lower);

    private static uint[] LengthsByLetter()
    {
        var lengths = new uint[26];
        foreach (var word in WordFile.Set("stopwords.txt").Where(word => char.IsAsciiLetterLower(word[0])))
        {
            lengths[word[0] - 'a'] |= 1U << word.Length;
        }

        return lengths;
    }
}
