namespace DiplomacyBot.Text.Questions;

/// <summary>Chooses drafts that go together: different sentences, seldom the same answer, and none whose words give another's answer away.</summary>
internal static class DraftSelection
{
    /// <summary>So many are proposed where there are as many.</summary>
    public const int Usual = 3;

    // What a second question with the same answer is worth beside one with a new answer; and a fourth and fifth are proposed only if the article is
    // about their answers as much as this share of the first. Chosen by hand on summ_cnndm (how often the editors' points hold the answer).
    private const double NextBest = 2.0 / 3;
    private const int MostAlike = 2;

    /// <summary>The chosen drafts, the weightiest first.</summary>
    /// <param name="drafts">All drafts.</param>
    /// <param name="most">How many at most; more than <see cref="Usual"/> only if they are weighty.</param>
    public static List<QuestionDraft> Choose(IReadOnlyList<QuestionDraft> drafts, int most)
    {
        var best = new List<QuestionDraft>();
        var bestWorth = (Count: 0, Sum: double.MinValue);
        var together = drafts.ToDictionary(draft => draft, draft => drafts.Where(other => GoTogether(other, draft)).ToHashSet());
        Search(drafts, together, 0, [], 0, Math.Min(most, Usual), MostAlike, ref best, ref bestWorth);
        if (best.Count < Math.Min(most, Usual))
        {
            // A short article may have one or two things to ask for only.
            Search(drafts, together, 0, [], 0, Math.Min(most, Usual), Usual, ref best, ref bestWorth);
        }

        var chosen = best.OrderByDescending(draft => draft.Weight).ToList();
        foreach (var draft in drafts.OrderByDescending(draft => draft.Weight).ThenByDescending(draft => draft.Value))
        {
            if (chosen.Count > 0 && chosen.Count < most && draft.Weight >= NextBest * chosen[0].Weight && chosen.TrueForAll(other => other.Term != draft.Term && GoTogether(other, draft)))
            {
                chosen.Add(draft);
            }
        }

        return chosen;
    }

    /// <summary>Whether two drafts may be played one after the other.</summary>
    public static bool GoTogether(QuestionDraft first, QuestionDraft second) =>
        first.Mention.Sentence != second.Mention.Sentence
        && !first.Term.IsGivenAwayBy(second.StemWords) && !second.Term.IsGivenAwayBy(first.StemWords)
        && !(first.Term.Kind == second.Term.Kind && first.Term.Kind >= AskedKind.Year)
        && (first.Term == second.Term || !first.Term.IsAkinTo(second.Term));

    // Asking for the same answer twice is better than asking for a side matter, and worse than anything else.
    private static double Worth(QuestionDraft draft, List<QuestionDraft> chosen) =>
        Math.Log(draft.Weight * (chosen.Exists(other => other.Term == draft.Term) ? NextBest : 1)) + (0.1 * draft.Value);

    private static void Search(
        IReadOnlyList<QuestionDraft> drafts, Dictionary<QuestionDraft, HashSet<QuestionDraft>> together, int from, List<QuestionDraft> chosen, double sum, int most, int mostAlike, ref List<QuestionDraft> best, ref (int Count, double Sum) bestWorth)
    {
        if (chosen.Count > bestWorth.Count || (chosen.Count == bestWorth.Count && sum > bestWorth.Sum))
        {
            (best, bestWorth) = ([.. chosen], (chosen.Count, sum));
        }

        for (var i = from; i < drafts.Count && chosen.Count < most; i++)
        {
            var draft = drafts[i];
            if (chosen.TrueForAll(other => together[draft].Contains(other)) && chosen.Count(other => other.Term == draft.Term) < mostAlike)
            {
                var worth = Worth(draft, chosen);
                chosen.Add(draft);
                Search(drafts, together, i + 1, chosen, sum + worth, most, mostAlike, ref best, ref bestWorth);
                chosen.RemoveAt(chosen.Count - 1);
            }
        }
    }
}
