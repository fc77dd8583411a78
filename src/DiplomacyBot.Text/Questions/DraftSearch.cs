namespace DiplomacyBot.Text.Questions;

/// <summary>Finds the few drafts that go together and are worth most together. What two drafts are to each other is worked out once.</summary>
/// <remarks>Branch and bound: a draft is tried only if as many drafts of its worth could still beat the best so far, and only then its wrong choices are looked for.</remarks>
internal sealed class DraftSearch
{
    private readonly IReadOnlyList<QuestionDraft> drafts;
    private readonly int most;
    private readonly Pair[] together;
    private readonly int[] terms;

    private readonly double again;
    private readonly List<int> chosen = [];
    private double bestSum = double.MinValue;
    private List<int> best = [];

    /// <param name="drafts">All drafts, the worthiest first.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="again">What a second question with the same answer is worth beside one with a new answer: 0 to 1.</param>
    public DraftSearch(IReadOnlyList<QuestionDraft> drafts, int most, double again)
    {
        this.drafts = drafts;
        this.most = most;
        this.again = again;
        var distinct = drafts.Select(draft => draft.Term).Distinct().ToList();
        terms = [.. drafts.Select(draft => distinct.IndexOf(draft.Term))];
        together = new Pair[drafts.Count * drafts.Count];
    }

    /// <summary>The worthiest drafts so far, in the order of the list.</summary>
    public List<QuestionDraft> Best => best.ConvertAll(i => drafts[i]);

    /// <summary>Looks for more drafts, or worthier ones.</summary>
    /// <param name="mostAlike">How many may have the same answer.</param>
    public void Run(int mostAlike) => Search(0, 0, mostAlike);

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

    private void Search(int from, double sum, int mostAlike)
    {
        if (chosen.Count > best.Count || (chosen.Count == best.Count && sum > bestSum))
        {
            (best, bestSum) = ([.. chosen], sum);
        }

        for (var i = from; i < drafts.Count && chosen.Count < most; i++)
        {
            if (best.Count == most && sum + ((most - chosen.Count) * drafts[i].Worth) <= bestSum)
            {
                return;
            }

            var alike = 0;
            var fits = true;
            foreach (var other in chosen)
            {
                fits = fits && Together(i, other);
                alike += terms[other] == terms[i] ? 1 : 0;
            }

            if (fits && alike < mostAlike && drafts[i].Wrong.Value is not null)
            {
                chosen.Add(i);
                Search(i + 1, sum + (drafts[i].Worth * (alike > 0 ? again : 1)), mostAlike);
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
