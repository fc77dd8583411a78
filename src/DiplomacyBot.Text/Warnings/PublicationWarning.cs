using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Timelines;
using DiplomacyBot.Text.Times;

namespace DiplomacyBot.Text.Warnings;

/// <summary>Tells that there is no publication date and which dates depend on it, the unresolved ones first.</summary>
internal static class PublicationWarning
{
    public static ReadingWarning? Find(ArticleText article)
    {
        var present = TimelineBuilder.FindPresentYear(article);
        var resolver = new DateResolver(null, present);
        var open = new List<(SentenceView Sentence, TimeExpression Time)>();
        var inferred = new List<(SentenceView Sentence, TimeExpression Time)>();
        foreach (var sentence in article.Sentences)
        {
            foreach (var time in sentence.Times)
            {
                var resolution = resolver.Resolve(time.Value, sentence.VerbAt(time.First)?.Tense ?? Tense.Past, article.NarrativeYears.For(time));
                if (resolution.NeedsPublication)
                {
                    (resolution.Date is null ? open : inferred).Add((sentence, time));
                }
            }
        }

        if (open.Count + inferred.Count == 0)
        {
            return null;
        }

        var all = open.Concat(inferred).ToList();
        return new ReadingWarning(
            WarningKind.NoPublicationDate,
            new WarningFacts.Publication(Named(article, open), Named(article, inferred), inferred.Count == 0 ? null : present!.Paragraph, article.Page.Stated?.Date),
            [.. all.Select(a => article.SpanOf(a.Time.SpokenFirst, a.Time.End)).OrderBy(span => span.Start)],
            [.. all.Select(a => a.Sentence.Paragraph).Distinct().Order()]);
    }

    private static List<PlacedWords> Named(ArticleText article, List<(SentenceView Sentence, TimeExpression Time)> times) =>
        [.. times.Select(t => WarningText.Quote(article, t.Time.SpokenFirst, t.Time.End, t.Sentence))];
}
