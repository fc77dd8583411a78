using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Quotes;

/// <summary>The verbs of <c>Words/speech.txt</c>.</summary>
internal static class SpeechLexicon
{
    /// <summary>Every verb with the line of its forms, as <see cref="VerbForms"/> reads it.</summary>
    public static IEnumerable<(string Forms, SpeechVerb Verb)> Read()
    {
        var byLemma = new Dictionary<string, (string Forms, SpeechVerb Verb)>(StringComparer.Ordinal);
        foreach (var (section, line) in WordFile.Sections("speech.txt"))
        {
            var close = section.IndexOf(']', StringComparison.Ordinal);
            var strength = Enum.Parse<SpeechStrength>(section[..close], ignoreCase: true);
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var forms = (colon < 0 ? line : line[..colon]).Trim();
            var frames = Frames.None;
            var particles = new HashSet<string>(StringComparer.Ordinal);
            Add(section[(close + 1)..], ref frames, particles);
            Add(colon < 0 ? string.Empty : line[(colon + 1)..], ref frames, particles);
            var lemma = forms.Split(' ')[0].TrimEnd('~');
            // A verb in two sections takes the frames of both and the strength of the first.
            if (byLemma.TryGetValue(lemma, out var known))
            {
                particles.UnionWith(known.Verb.Particles);
                byLemma[lemma] = (known.Forms, known.Verb with { Frames = known.Verb.Frames | frames, Particles = particles });
            }
            else
            {
                byLemma[lemma] = (forms, new SpeechVerb(lemma, strength, frames, particles));
            }
        }

        return byLemma.Values;
    }

    /// <summary>The frames and particles of a line, written as in <c>speech.txt</c>.</summary>
    public static (Frames Frames, IReadOnlySet<string> Particles) FramesOf(string words)
    {
        var frames = Frames.None;
        var particles = new HashSet<string>(StringComparer.Ordinal);
        Add(words, ref frames, particles);
        return (frames, particles);
    }

    private static void Add(string words, ref Frames frames, HashSet<string> particles)
    {
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Enum.TryParse<Frames>(word.TrimStart('-'), ignoreCase: true, out var frame))
            {
                frames = word[0] == '-' ? frames & ~frame : frames | frame;
            }
            else
            {
                particles.Add(word.TrimStart('='));
            }
        }
    }
}
