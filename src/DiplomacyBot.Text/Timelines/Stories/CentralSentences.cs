using System.Runtime.InteropServices;

namespace DiplomacyBot.Text.Timelines.Stories;

/// <summary>Orders sentences of one day by how much they say of what the others say.</summary>
/// <remarks>The cosine of a sentence with the sum of all, each of length one: Radev, Jing, Styś and Tam, "Centroid-based summarization of multiple documents", 2004,
/// without weights from other documents, so that no other day changes this one. Sentences from the top of their article come first of two alike.</remarks>
internal static class CentralSentences
{
    /// <summary>The best first; what is like one before it is left out. Linear in the words, times the sentences kept.</summary>
    public static IReadOnlyList<StoryTelling> Order(IReadOnlyList<StoryTelling> tellings)
    {
        var center = new Dictionary<uint, double>();
        foreach (var telling in tellings)
        {
            foreach (var stem in telling.Words.Stems)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(center, stem, out _) += 1 / Math.Sqrt(telling.Words.Stems.Length);
            }
        }

        var ordered = tellings
            .Select(telling => (Telling: telling, Score: Score(telling, center)))
            .OrderByDescending(scored => scored.Score).ThenBy(scored => scored.Telling.Article).ThenBy(scored => scored.Telling.Sentence.Span.Start);
        var kept = new List<StoryTelling>();
        foreach (var (telling, _) in ordered)
        {
            if (!kept.Exists(other => other.Words.IsLike(telling.Words, StoryRule.AlikeOfOneDay)))
            {
                kept.Add(telling);
            }
        }

        return kept;
    }

    // The length of the sum is the same for all sentences of the day, so it is left out.
    private static double Score(StoryTelling telling, Dictionary<uint, double> center)
    {
        if (telling.Words.Stems.Length == 0)
        {
            return 0;
        }

        var product = 0.0;
        foreach (var stem in telling.Words.Stems)
        {
            product += center[stem];
        }

        var fits = telling.Words.Count is >= StoryRule.FewestWords and <= StoryRule.MostWords;
        return product / Math.Sqrt(telling.Words.Stems.Length) * (1 + (StoryRule.OpeningBonus / (1 + telling.Place))) * (fits ? 1 : 1e-3);
    }
}
