using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Questions;

/// <summary>Chooses drafts that go together: different sentences, seldom the same answer, and none whose words give another's answer away.</summary>
/// <remarks>What matters most in an article stands in the same sentences, so that a question for one often names the other. Rather than ask for
/// side matters, fewer questions are chosen, or a second one for an answer.</remarks>
internal static class DraftSelection
{
    // What a question has to be worth to be asked beside others, in the measure of TermWorth: a common noun that the first two sentences have and none
    // besides is worth a little less, a name half as much again or more. Chosen by hand on summ_cnndm, for three an article.
    private const double Cost = 1.84;

    // What a second question with the same answer is worth beside one with a new answer: a quiz that asks twice for the same is poor, one that asks
    // for a side matter is poorer. Chosen by hand on summ_cnndm (how often the editors' points hold the answer).
    private const double Again = 0.25;

    /// <summary>The chosen drafts, the worthiest first: only such as are worth what asking costs, and one at least where there are any.</summary>
    /// <param name="reader">The article.</param>
    /// <param name="leave">What is let pass.</param>
    /// <param name="most">How many at most.</param>
    public static List<QuestionDraft> Choose(DraftReader reader, DraftLeave leave, int most)
    {
        var worthwhile = reader.Drafts(leave, above: Cost).OrderByDescending(draft => draft.Worth).ToList();
        return new DraftSearch(worthwhile, most, Cost, Again).Run() is { Count: > 0 } chosen ? chosen
            : [.. reader.Drafts(leave).OrderByDescending(draft => draft.Worth).Where(draft => draft.Wrong.Value is not null).Take(1)];
    }

    /// <summary>Adds drafts with new answers that go with the chosen ones: of paragraphs that nothing is asked of first, so that the questions go through the whole article.</summary>
    /// <param name="chosen">The chosen drafts.</param>
    /// <param name="others">What could be added, the best first.</param>
    /// <param name="most">How many are wanted with the chosen ones.</param>
    public static void Fill(List<QuestionDraft> chosen, IEnumerable<QuestionDraft> others, int most)
    {
        var drafts = others.ToList();
        foreach (var again in new[] { false, true })
        {
            foreach (var draft in drafts)
            {
                if (chosen.Count < most && (again || !chosen.Exists(other => other.Mention.Sentence.Paragraph == draft.Mention.Sentence.Paragraph))
                    && chosen.TrueForAll(other => other.Term != draft.Term && GoTogether(other, draft)) && draft.Wrong.Value is not null)
                {
                    chosen.Add(draft);
                }
            }
        }
    }

    /// <summary>Whether two drafts may be played one after the other.</summary>
    public static bool GoTogether(QuestionDraft first, QuestionDraft second) =>
        first.Mention.Sentence != second.Mention.Sentence
        && !first.Term.IsGivenAwayBy(second.StemWords) && !second.Term.IsGivenAwayBy(first.StemWords)
        && !(first.Term.Kind == second.Term.Kind && first.Term.Kind >= AskedKind.Year)
        && (first.Term == second.Term ? !TellTheSame(first, second) : !first.Term.IsAkinTo(second.Term));

    /// <summary>Whether two questions for one answer are one question in other words.</summary>
    public static bool TellTheSame(QuestionDraft first, QuestionDraft second) =>
        first.StemWords.Count < second.StemWords.Count ? ContentWords.ShareAtLeast(Repetitions.Repeated, first.StemWords, second.StemWords) : ContentWords.ShareAtLeast(Repetitions.Repeated, second.StemWords, first.StemWords);
}
