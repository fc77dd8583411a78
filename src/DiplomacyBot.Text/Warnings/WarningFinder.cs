using DiplomacyBot.Text.Articles;

namespace DiplomacyBot.Text.Warnings;

/// <summary>Collects what a moderator should look at, worst first.</summary>
internal static class WarningFinder
{
    public static IReadOnlyList<ReadingWarning> Find(ArticleText article, string language, DateOnly? published, Timeline timeline)
    {
        if (article.Sentences.Count == 0)
        {
            return [new ReadingWarning(WarningKind.NoSentences, WarningFacts.None, [], [])];
        }

        if (language != LanguageGuess.English)
        {
            return [new ReadingWarning(WarningKind.NotEnglish, WarningFacts.None, [], [])];
        }

        var warnings = new List<ReadingWarning>();
        if (published is null && PublicationWarning.Find(article) is { } publication)
        {
            warnings.Add(publication);
        }

        warnings.AddRange(MisspelledNames.Find(article));
        warnings.AddRange(StuffedPhrases.Find(article));
        warnings.AddRange(ClaimWarnings.Find(article));
        warnings.AddRange(UnclearPersons.Find(article));
        warnings.AddRange(UnclearEvents.Find(article));
        warnings.AddRange(SentenceWarnings.Find(article));
        warnings.AddRange(ToldTwice(timeline));
        return [.. warnings.OrderBy(warning => warning.Kind)];
    }

    private static IEnumerable<ReadingWarning> ToldTwice(Timeline timeline) =>
        from entry in timeline.Dated
        from other in entry.Merged
        where other.Paragraph > entry.Sentence.Paragraph + 1
        select new ReadingWarning(
            WarningKind.EventToldTwice,
            new WarningFacts.ToldTwice(entry.Sentence.Paragraph, other.Paragraph),
            [entry.Sentence.Span, other.Span],
            [entry.Sentence.Paragraph, other.Paragraph]);
}
