namespace DiplomacyBot.Text.Summaries;

/// <summary>Chooses the sentences that together cover most of what the article is about, for the words they take.</summary>
/// <remarks>The first three are chosen together among a shortlist: the best sentence alone is often not part of the best three. Those after
/// them are added one by one. What two sentences share counts once, so none repeats another. The work is bounded by the shortlist and by the
/// number of candidates times the number of rounds. Source of covering weighted words at a cost: Gillick and Favre, "A Scalable Global Model
/// for Summarization", ILP-NLP 2009; ours divides by the length instead of limiting it.</remarks>
internal sealed class CoverageChoice(TopicWeights topic, IReadOnlyList<Candidate> candidates, double freeWords)
{
    private const int Together = 3;

    private readonly double[] weights = [.. topic.Weights];
    private readonly int[] marks = new int[topic.Weights.Count];
    private int mark;

    /// <summary>How many elements were looked at so far: the work, for tests that it stays bounded.</summary>
    public long Visits { get; private set; }

    /// <summary>The value of one sentence alone, as a natural logarithm.</summary>
    public double ValueOf(Candidate candidate)
    {
        mark++;
        return Value(Cover(candidate), candidate.Words, candidate.Prior);
    }

    /// <summary>The chosen sentences, best first. At any number of them the earliest of the text does not lean on another.</summary>
    /// <param name="most">How many at most.</param>
    /// <param name="alike">Whether two sentences must not stand together.</param>
    public List<Candidate> Choose(int most, Func<Candidate, Candidate, bool> alike)
    {
        var shortlist = candidates.OrderByDescending(ValueOf).ThenBy(c => c.Sentence.Index).Take(SummaryRule.Shortlist).OrderBy(c => c.Sentence.Index).ToList();
        var chosen = Best(shortlist, alike);
        while (chosen.Count < most && Next(chosen, alike) is { } next)
        {
            chosen.Add(next);
        }

        return chosen;
    }

    private List<Candidate> Best(List<Candidate> shortlist, Func<Candidate, Candidate, bool> alike)
    {
        var best = double.MinValue;
        (Candidate, Candidate, Candidate)? chosen = null;
        for (var i = 0; i < shortlist.Count; i++)
        {
            if (shortlist[i].Leans)
            {
                continue;
            }

            for (var k = i + 1; k < shortlist.Count; k++)
            {
                if (alike(shortlist[i], shortlist[k]))
                {
                    continue;
                }

                var (first, second) = (shortlist[i], shortlist[k]);
                mark++;
                var covered = Cover(first) + Cover(second);
                for (var m = k + 1; m < shortlist.Count; m++)
                {
                    var value = Value(covered + Uncovered(shortlist[m]), first.Words + second.Words + shortlist[m].Words, (first.Prior + second.Prior + shortlist[m].Prior) / Together);
                    if (value > best && !alike(first, shortlist[m]) && !alike(second, shortlist[m]))
                    {
                        best = value;
                        chosen = (first, second, shortlist[m]);
                    }
                }
            }
        }

        return chosen is var (one, other, last) ? [.. new[] { one, other, last }.OrderByDescending(ValueOf)] : [];
    }

    // Where no three go together, the first is the best that may stand first.
    private Candidate? Next(List<Candidate> chosen, Func<Candidate, Candidate, bool> alike)
    {
        mark++;
        var before = (Covered: chosen.Sum(Cover), Words: chosen.Sum(c => c.Words), Prior: chosen.Sum(c => c.Prior));
        var earliest = chosen.Count == 0 ? int.MaxValue : chosen.Min(c => c.Sentence.Index);
        Candidate? best = null;
        var bestValue = double.MinValue;
        foreach (var candidate in candidates)
        {
            if (chosen.Contains(candidate) || (candidate.Leans && candidate.Sentence.Index < earliest))
            {
                continue;
            }

            var value = Value(before.Covered + Uncovered(candidate), before.Words + candidate.Words, (before.Prior + candidate.Prior) / (chosen.Count + 1));
            if (value > bestValue && !chosen.Exists(c => alike(c, candidate)))
            {
                (best, bestValue) = (candidate, value);
            }
        }

        return best;
    }

    private double Value(double covered, int words, double prior) => covered > 0 ? Math.Log(covered / (words + freeWords)) + prior : double.MinValue;

    // The weight of what no sentence since the last mark has covered, which is covered from now on.
    private double Cover(Candidate candidate)
    {
        var covered = 0.0;
        foreach (var element in candidate.Elements)
        {
            if (marks[element] != mark)
            {
                marks[element] = mark;
                covered += weights[element];
            }
        }

        Visits += candidate.Elements.Length;
        return covered;
    }

    private double Uncovered(Candidate candidate)
    {
        var uncovered = 0.0;
        foreach (var element in candidate.Elements)
        {
            uncovered += marks[element] == mark ? 0 : weights[element];
        }

        Visits += candidate.Elements.Length;
        return uncovered;
    }
}
