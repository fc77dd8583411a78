namespace DiplomacyBot.Text.Questions;

/// <summary>Finds the drafts that go together and gain most together: each its worth less what asking costs. What two drafts are to each other is worked out once.</summary>
/// <remarks>Branch and bound: a draft is tried only if as many drafts of its worth could still beat the best so far. Wrong choices are dear to look for, so
/// that it is done for the best drafts only; where one of them has too few, the rest is searched again without it.</remarks>
internal sealed class DraftSearch
{
    private readonly IReadOnlyList<QuestionDraft> drafts;
    private readonly bool[] spoiled;
    private readonly int most;
    private readonly double cost;
    private readonly double again;
    private readonly Pair[] together;
    private readonly List<int> chosen = [];
    private double bestGain;
    private List<int> best = [];

    /// <param name="drafts">All drafts, the worthiest first.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cost">What a question has to be worth to be asked.</param>
    /// <param name="again">What a second question with the same answer is worth beside one with a new answer: 0 to 1.</param>
    public DraftSearch(IReadOnlyList<QuestionDraft> drafts, int most, double cost, double again)
    {
        // What is worth no more than it costs is never gained by.
        var worthwhile = drafts.TakeWhile(draft => draft.Worth > cost).ToList();
        (this.drafts, this.most, this.cost, this.again) = (worthwhile, most, cost, again);
        spoiled = new bool[worthwhile.Count];
        together = new Pair[worthwhile.Count * worthwhile.Count];
    }

    /// <summary>The drafts that gain most, in the order of the list; none where none is worth what it costs.</summary>
    public List<QuestionDraft> Run()
    {
        while (true)
        {
            (best, bestGain) = ([], 0);
            Search(0, 0);
            var without = best.FindIndex(i => drafts[i].Wrong.Value is null);
            if (without < 0)
            {
                return best.ConvertAll(i => drafts[i]);
            }

            spoiled[best[without]] = true;
        }
    }

    // As DraftSelection.GoTogether. Few pairs are ever asked for, so each is worked out when it is.
    private bool Together(int later, int earlier)
    {
        ref var known = ref together[(later * drafts.Count) + earlier];
        if (known == Pair.Unknown)
        {
            known = DraftSelection.GoTogether(drafts[earlier], drafts[later]) ? Pair.Together : Pair.Apart;
        }

        return known == Pair.Together;
    }

    private void Search(int from, double gain)
    {
        if (gain > bestGain)
        {
            (best, bestGain) = ([.. chosen], gain);
        }

        for (var i = from; i < drafts.Count && chosen.Count < most; i++)
        {
            if (gain + ((most - chosen.Count) * (drafts[i].Worth - cost)) <= bestGain)
            {
                return;
            }

            if (spoiled[i])
            {
                continue;
            }

            var asked = 0;
            var fits = true;
            foreach (var other in chosen)
            {
                fits = fits && Together(i, other);
                asked += drafts[other].Term == drafts[i].Term ? 1 : 0;
            }

            // A third question with the same answer is worth nothing.
            var more = (drafts[i].Worth * (asked == 0 ? 1 : asked == 1 ? again : 0)) - cost;
            if (fits && more > 0)
            {
                chosen.Add(i);
                Search(i + 1, gain + more);
                chosen.RemoveAt(chosen.Count - 1);
            }
        }
    }

    private enum Pair : byte
    {
        Unknown,
        Together,
        Apart,
    }
}
