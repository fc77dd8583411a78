using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Questions;

/// <summary>Makes a question of an answer and a sentence, unless something there speaks against it.</summary>
internal sealed class DraftWriter(ArticleText article, TermWorth worth, Distractors distractors)
{
    private const int FewestContextWords = 4;

    // A sentence is asked about many times, and its words are the same each time but for the gap.
    private readonly Dictionary<SentenceView, List<(int Start, int End, string Stem)>> sentences = [];
    private readonly Dictionary<string, HashSet<string>> heads = new(StringComparer.Ordinal);

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

        var gap = AnswerArticles.With(article, term, mention);
        var (stem, head) = StemWriter.Write(article, term, gap, opening);
        var words = WordsOf(stem, head, mention, opening);
        if (term.SharesWordWith(words) || MentionDoubts.NamesSameState(article, term, mention) || PlainWords.Contain(stem, answer) || PlainWords.HoldForm(stem[head.Length..], answer) || NamesItOtherwise(term, stem[head.Length..], answer, words))
        {
            return null;
        }

        return new QuestionDraft
        {
            Term = term,
            Mention = gap,
            Answer = gap == mention ? answer : NameTerms.Written(article, gap),
            Stem = stem,
            StemWords = words,
            Wrong = new(() => distractors.For(term, mention, answer, mention.Sentence.Stems.Except(own).ToHashSet(StringComparer.Ordinal))
                ?.Select(choice => AnswerArticles.Shown(article, term, mention, choice, gap.First == mention.Sentence.OpeningToken && stem.Contains(QuestionProposal.Gap, StringComparison.Ordinal))).ToList()),
            Worth = term.Country is null && weight > 0 && term.Kind is not (AskedKind.Date or AskedKind.Year) ? Math.Min(weight, worth.Of(term, answer)) : weight,
        };
    }

    // "threaten" tells a threat, and whoever reads of an aircraft knows the plane.
    private static bool NamesItOtherwise(Term term, string stem, string answer, HashSet<string> words) =>
        term.Listed is { } listed && AnswerLexicon.Of(listed.Class) == AnswerLexicon.Things
        && (PlainWords.HoldKin(stem, answer) || AnswerLexicon.Things.NamesOf(listed).Any(name => !name.Contains(' ', StringComparison.Ordinal) && words.Contains(Stem.Of(name).ToString())));

    // As ContentWords.Of(stem).
    private HashSet<string> WordsOf(string stem, string head, Mention mention, int opening)
    {
        var shown = mention.Sentence.Sentence.Shown;
        if (!sentences.TryGetValue(mention.Sentence, out var inSentence))
        {
            sentences[mention.Sentence] = inSentence = ContentWords.In(shown.Of(article.Folded.Original));
        }

        if (!heads.TryGetValue(head, out var inHead))
        {
            heads[head] = inHead = ContentWords.Of(head);
        }

        var first = opening == mention.Sentence.OpeningToken ? 0 : article.SpanOf(opening, opening + 1).Start - shown.Start;
        var gap = article.SpanOf(mention.First, mention.End);
        var (start, end) = (gap.Start - shown.Start, gap.End - shown.Start);
        var words = new HashSet<string>(inHead, StringComparer.Ordinal);
        foreach (var word in inSentence)
        {
            if ((word.Start < first && word.End > first) || (word.Start < start && word.End > start) || (word.Start < end && word.End > end))
            {
                // "Peru's" is cut in two.
                return ContentWords.Of(stem);
            }

            if (word.Stem.Length > 0 && word.Start >= first && (word.End <= start || word.Start >= end))
            {
                words.Add(word.Stem);
            }
        }

        return words;
    }
}
