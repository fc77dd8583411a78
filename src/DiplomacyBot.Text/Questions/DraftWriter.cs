using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Questions;

/// <summary>Makes a question of an answer and a sentence, unless something there speaks against it.</summary>
internal sealed class DraftWriter(ArticleText article, TermWorth worth, Distractors distractors)
{
    private const int FewestContextWords = 4;

    /// <summary>The question; null where there is none in it.</summary>
    /// <param name="term">The answer.</param>
    /// <param name="mention">Where it is taken from.</param>
    /// <param name="weight">What the answer is worth.</param>
    /// <param name="opening">The first token of the sentence that is shown.</param>
    public QuestionDraft? Write(Term term, Mention mention, double weight, int opening)
    {
        if (mention.First < opening || MentionDoubts.Any(article, term, mention))
        {
            return null;
        }

        var answer = NameTerms.Written(article, mention);
        var own = term.StemsOf(answer);
        if (mention.Sentence.Stems.Count - mention.Sentence.Stems.Count(own.Contains) < FewestContextWords)
        {
            return null;
        }

        var stem = StemWriter.Write(article, term, mention, opening);
        var words = ContentWords.Of(stem);
        if (term.SharesWordWith(words) || MentionDoubts.NamesSameState(article, term, mention) || PlainWords.Contain(stem, answer))
        {
            return null;
        }

        return new QuestionDraft
        {
            Term = term,
            Mention = mention,
            Answer = answer,
            Stem = stem,
            StemWords = words,
            Wrong = new(() => distractors.For(term, mention, answer, mention.Sentence.Stems.Except(own).ToHashSet(StringComparer.Ordinal))),
            Worth = term.Country is null && weight > 0 && term.Kind is not (AskedKind.Date or AskedKind.Year) ? Math.Min(weight, worth.Of(term, answer)) : weight,
        };
    }
}
