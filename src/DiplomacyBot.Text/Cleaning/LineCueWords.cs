using System.Collections.Frozen;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Cleaning;

/// <summary>Looks words up in <c>page-cues.txt</c>.</summary>
internal static class LineCueWords
{
    private static readonly FrozenDictionary<string, LineCue>.AlternateLookup<ReadOnlySpan<char>> Cues = Read().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a lower-case word hints at; often nothing.</summary>
    public static LineCue Of(ReadOnlySpan<char> lower) => Cues.TryGetValue(lower, out var cue) ? cue : LineCue.None;

    private static FrozenDictionary<string, LineCue> Read()
    {
        var cues = new Dictionary<string, LineCue>(StringComparer.Ordinal);
        foreach (var (section, line) in WordFile.Sections("page-cues.txt"))
        {
            // "date words" is Date.
            var cue = Enum.Parse<LineCue>(section.Split(' ')[0], ignoreCase: true);
            foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                cues[word] = cues.GetValueOrDefault(word) | cue;
            }
        }

        return cues.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
