using System.Buffers;
using DiplomacyBot.Text.Articles;

namespace DiplomacyBot.Text.Warnings;

/// <summary>Smaller things: sentences without a main verb, repetitions, a text without links to its sources.</summary>
internal static class SentenceWarnings
{
    private const int FewestWords = 4;

    // Past this many of one kind a list helps nobody.
    private const int MostOfAKind = 5;

    // Two sentences of one article share a few words anyway. Set by hand, not fitted.
    private const int FewestShared = 7;

    private static readonly SearchValues<string> LinkStarts = SearchValues.Create(["http://", "https://"], StringComparison.OrdinalIgnoreCase);

    public static IEnumerable<ReadingWarning> Find(ArticleText article)
    {
        foreach (var sentence in article.Sentences.Where(s => s.Verbs.Count == 0 && s.EndToken - s.FirstToken > FewestWords).Take(MostOfAKind))
        {
            yield return new ReadingWarning(
                WarningKind.NoMainVerb, new WarningFacts.Fragment(sentence.Sentence), [sentence.Sentence.Span], [sentence.Paragraph]);
        }

        var repeated = article.Sentences.Select(s => (Sentence: s, Original: article.Repetitions.OriginalOf(s))).Where(r => r.Original is { } original && TellsNothingNew(article, original, r.Sentence)).Take(MostOfAKind);
        foreach (var (sentence, original) in repeated)
        {
            yield return new ReadingWarning(
                WarningKind.RepeatedSentence,
                new WarningFacts.Repetition(sentence.Sentence, original!.Sentence),
                [original.Sentence.Span, sentence.Sentence.Span],
                [.. new[] { original.Paragraph, sentence.Paragraph }.Distinct()]);
        }

        if (!article.Folded.Original.AsSpan().ContainsAny(LinkStarts))
        {
            yield return new ReadingWarning(WarningKind.NoSourceLinks, WarningFacts.None, [], []);
        }
    }

    // "46 of a hundred of the Reds think so" has the words of "32 of a hundred think so", and another number.
    private static bool TellsNothingNew(ArticleText article, SentenceView original, SentenceView repeating)
    {
        for (var i = repeating.FirstToken; i < repeating.EndToken; i++)
        {
            if (article.Tokens[i].IsNumber && !original.Words.Contains(article.Tokens[i].Of(article.Text), StringComparison.Ordinal))
            {
                return false;
            }
        }

        return repeating.Stems.Count(original.Stems.Contains) >= FewestShared;
    }
}
