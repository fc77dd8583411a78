using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Cleaning;
using DiplomacyBot.Text.Questions;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Tests.Questions;

public sealed class DraftSearchTests
{
    private static readonly ArticleText Article = new(PageCleaner.Clean(FoldedText.Of(string.Join(' ', Enumerable.Range(0, 9).Select(i => $"Ship number {i} came to the old harbour.")))));

    [Fact]
    public void The_best_drafts_that_go_together_are_found_whatever_the_order_of_looking()
    {
        var terms = Enumerable.Range(0, 5).Select(i => Term($"Answer{(char)('a' + i)}")).ToList();
        for (var seed = 1u; seed < 60; seed++)
        {
            // Each draft gives away the answer after its own.
            var drafts = Enumerable.Range(0, 9).Select(i => Draft(terms[i % 5], i, 0.1 + (StableHash.Of($"{i} {seed}") % 90 / 100.0), StableHash.Of($"{seed} {i}") % 3 == 0 ? terms[(i + 1) % 5].Name : "herring"))
                .OrderByDescending(draft => draft.Worth).ToList();
            var search = new DraftSearch(drafts, most: 3, again: 0.6);
            search.Run(mostAlike: 2);
            Assert.Equal(Best(drafts), Worth(search.Best), 9);
        }
    }

    [Fact]
    public void A_new_answer_is_preferred_unless_it_is_worth_much_less()
    {
        var (first, second) = (Term("Answera"), Term("Answerb"));
        Assert.Equal([first, second], Chosen(Draft(first, 0, 0.9), Draft(first, 1, 0.8), Draft(second, 2, 0.7)));
        Assert.Equal([first, first], Chosen(Draft(first, 0, 0.9), Draft(first, 1, 0.8), Draft(second, 2, 0.1)));
    }

    private static List<Term> Chosen(params List<QuestionDraft> drafts)
    {
        var search = new DraftSearch(drafts, most: 2, again: 0.6);
        search.Run(mostAlike: 2);
        return search.Best.ConvertAll(draft => draft.Term);
    }

    private static double Best(List<QuestionDraft> drafts)
    {
        var threes = from i in Enumerable.Range(0, drafts.Count)
                     from k in Enumerable.Range(0, i)
                     from m in Enumerable.Range(0, k)
                     let three = new List<QuestionDraft> { drafts[m], drafts[k], drafts[i] }
                     where three.DistinctBy(draft => draft.Term).Count() > 1
                        && DraftSelection.GoTogether(three[0], three[1]) && DraftSelection.GoTogether(three[0], three[2]) && DraftSelection.GoTogether(three[1], three[2])
                     select Worth(three);
        return threes.Max();
    }

    private static double Worth(List<QuestionDraft> drafts) =>
        drafts.GroupBy(draft => draft.Term).Sum(same => same.OrderByDescending(draft => draft.Worth).Select((draft, i) => draft.Worth * (i > 0 ? 0.6 : 1)).Sum());

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
