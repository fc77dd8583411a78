using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Cleaning;
using DiplomacyBot.Text.Questions;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Tests.Questions;

public sealed class DraftSearchTests
{
    private static readonly ArticleText Article = new(PageCleaner.Clean(FoldedText.Of(string.Join(' ', Enumerable.Range(0, 9).Select(i => $"Ship number {i} came to the old harbour.")))));

    private const double Cost = 0.3;
    private const double Again = 0.6;

    [Fact]
    public void The_best_drafts_that_go_together_are_found_whatever_the_order_of_looking()
    {
        var terms = Enumerable.Range(0, 5).Select(i => Term($"Answer{(char)('a' + i)}")).ToList();
        for (var seed = 1u; seed < 60; seed++)
        {
            // Each draft gives away the answer after its own.
            var drafts = Enumerable.Range(0, 9).Select(i => Draft(terms[i % 5], i, 0.1 + (StableHash.Of($"{i} {seed}") % 90 / 100.0), StableHash.Of($"{seed} {i}") % 3 == 0 ? terms[(i + 1) % 5].Name : "herring"))
                .OrderByDescending(draft => draft.Worth).ToList();
            Assert.Equal(Best(drafts), Gain(new DraftSearch(drafts, most: 3, Cost, Again).Run()), 9);
        }
    }

    [Fact]
    public void A_new_answer_is_preferred_unless_it_is_worth_much_less()
    {
        var (first, second) = (Term("Answera"), Term("Answerb"));
        Assert.Equal([first, second], Chosen(most: 2, Draft(first, 0, 0.9), Draft(first, 1, 0.8), Draft(second, 2, 0.7)));
        Assert.Equal([first, first], Chosen(most: 2, Draft(first, 0, 0.9), Draft(first, 1, 0.8), Draft(second, 2, 0.4)));
    }

    [Fact]
    public void What_is_not_worth_asking_is_left_out_and_nothing_is_asked_for_a_third_time()
    {
        var (first, second) = (Term("Answera"), Term("Answerb"));
        Assert.Equal([first], Chosen(most: 3, Draft(first, 0, 0.9), Draft(second, 2, 0.2)));
        Assert.Equal([first, first, second], Chosen(most: 5, Draft(first, 0, 0.9), Draft(first, 1, 0.9), Draft(first, 2, 0.9), Draft(second, 3, 0.4)));
        Assert.Empty(Chosen(most: 3, Draft(first, 0, 0.2)));
    }

    private static List<Term> Chosen(int most, params List<QuestionDraft> drafts) => new DraftSearch(drafts, most, Cost, Again).Run().ConvertAll(draft => draft.Term);

    private static double Best(List<QuestionDraft> drafts)
    {
        var sets = from mask in Enumerable.Range(0, 1 << drafts.Count)
                   let set = drafts.Where((_, i) => (mask >> i & 1) == 1).ToList()
                   where set.Count <= 3 && set.GroupBy(draft => draft.Term).All(same => same.Count() < 3)
                       && set.TrueForAll(one => set.TrueForAll(other => one == other || DraftSelection.GoTogether(one, other)))
                   select Gain(set);
        return sets.Max();
    }

    private static double Gain(List<QuestionDraft> drafts) =>
        drafts.GroupBy(draft => draft.Term).Sum(same => same.OrderByDescending(draft => draft.Worth).Select((draft, i) => (draft.Worth * (i > 0 ? Again : 1)) - Cost).Sum());

    private static Term Term(string name)
    {
        var term = new Term(name, AnswerClass.Person);
        term.Add(name, new Mention(Article.Sentences[0], 0, 1));
        return term;
    }

    private static QuestionDraft Draft(Term term, int sentence, double worth, string words = "herring") => new()
    {
        Term = term,
        Mention = new Mention(Article.Sentences[sentence], Article.Sentences[sentence].FirstToken, Article.Sentences[sentence].FirstToken + 1),
        Answer = term.Name,
        Stem = words,
        // Every sentence says something of its own too.
        StemWords = ContentWords.Of($"{words} ship{(char)('a' + sentence)}"),
        Wrong = new(() => ["x", "y", "z"]),
        Worth = worth,
    };
}
