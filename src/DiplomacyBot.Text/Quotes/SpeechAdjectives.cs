using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Quotes;

/// <summary>Adjectives that report what somebody thinks, from <c>speech-adjectives.txt</c>.</summary>
internal static class SpeechAdjectives
{
    private static readonly Dictionary<string, SpeechVerb>.AlternateLookup<ReadOnlySpan<char>> Known = Read().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What an adjective takes, as a verb would; null for any other word.</summary>
    public static SpeechVerb? Find(ReadOnlySpan<char> word) => Known.TryGetValue(word, out var adjective) ? adjective : null;

    private static Dictionary<string, SpeechVerb> Read()
    {
        var known = new Dictionary<string, SpeechVerb>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in WordFile.Lines("speech-adjectives.txt"))
        {
            var parts = line.Split(':', StringSplitOptions.TrimEntries);
            var (frames, particles) = SpeechLexicon.FramesOf(parts[1]);
            foreach (var word in parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                known[word] = new SpeechVerb(word, SpeechStrength.Thought, frames, particles);
            }
        }

        return known;
    }
}
