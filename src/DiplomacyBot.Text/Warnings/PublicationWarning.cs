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

        var parts = new List<string>();
        if (open.Count > 0)
        {
            parts.Add($"{Named(article, open)} cannot be dated without it");
        }

        if (inferred.Count > 0)
        {
            parts.Add($"{Named(article, inferred)} {(inferred.Count == 1 ? "takes its year" : "take their year")} from P{present!.Paragraph}");
        }

        var all = open.Concat(inferred).ToList();
        return new ReadingWarning(
            WarningKind.NoPublicationDate,
            $"No publication date is known{Stated(article)}. {char.ToUpperInvariant(parts[0][0])}{string.Join("; ", parts)[1..]}.",
            [.. all.Select(a => article.SpanOf(a.Time.SpokenFirst, a.Time.End)).OrderBy(span => span.Start)],
            [.. all.Select(a => a.Sentence.Paragraph).Distinct().Order()]);
    }

    private static string Stated(ArticleText article) =>
        article.Page.Stated is { } stated ? $", but the page says {new DayDate(stated.Date).ToDisplay()}" : string.Empty;

    private static string Named(ArticleText article, List<(SentenceView Sentence, TimeExpression Time)> times)
    {
        const int shown = 6;
        var names = times.Take(shown).Select(t => $"{WarningText.Quote(article, t.Time.SpokenFirst, t.Time.End)} (P{t.Sentence.Paragraph})").ToList();
        if (times.Count > shown)
        {
            names.Add($"{times.Count - shown} more");
        }

        return WarningText.List(names);
    }
}
