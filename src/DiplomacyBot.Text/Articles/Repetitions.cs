using System.Runtime.InteropServices;

namespace DiplomacyBot.Text.Articles;

/// <summary>Which sentences only repeat an earlier one, worked out once for everything that asks. Linear in the text: each word is sought in a bounded number of sentences.</summary>
internal sealed class Repetitions
{
    /// <summary>From which share of its content words on a sentence only repeats another.</summary>
    public const double Repeated = 0.65;

    // How many sentences back a repetition is noticed, and of how many content words it must be.
    private const int Reach = 40;
    private const int FewestStems = 4;

    private readonly SentenceView?[] originals;

    public Repetitions(List<SentenceView> sentences)
    {
        originals = new SentenceView?[sentences.Count];
        // The places of a word, newest first: each knows the one before it.
        var newest = new Dictionary<string, int>(StringComparer.Ordinal);
        var places = new List<(int Sentence, int Before)>();
        var shared = new int[sentences.Count];
        foreach (var sentence in sentences)
        {
            var first = Math.Max(0, sentence.Index - Reach);
            Array.Clear(shared, first, sentence.Index - first);
            foreach (var stem in sentence.Stems)
            {
                ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(newest, stem, out var known);
                var before = known ? place : -1;
                place = places.Count;
                places.Add((sentence.Index, before));
                while (before >= 0 && places[before].Sentence >= first)
                {
                    shared[places[before].Sentence]++;
                    before = places[before].Before;
                }
            }

            originals[sentence.Index] = Original(sentences, sentence, shared, first);
        }
    }

    /// <summary>The earlier sentence that this one only repeats; null where there is none nearby.</summary>
    public SentenceView? OriginalOf(SentenceView sentence) => originals[sentence.Index];

    private static SentenceView? Original(List<SentenceView> sentences, SentenceView sentence, int[] shared, int first)
    {
        if (sentence.Stems.Count < FewestStems)
        {
            return null;
        }

        for (var i = first; i < sentence.Index; i++)
        {
            // One with too few words cannot have enough of this one's.
            if (sentences[i].Stems.Count >= Math.Max(FewestStems, Repeated * sentence.Stems.Count) && (double)shared[i] / sentence.Stems.Count >= Repeated)
            {
                return sentences[i];
            }
        }

        return null;
    }
}
