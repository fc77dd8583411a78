namespace DiplomacyBot.Text.Timelines.Stories;

/// <summary>Sentences that tell one event, while they are being gathered around the first of them.</summary>
internal sealed class StoryGroup(StoryTelling leader)
{
    /// <summary>What others are compared with: comparing with it only keeps chains of half-alike sentences apart.</summary>
    public StoryTelling Leader { get; } = leader;

    public List<StoryTelling> Tellings { get; } = [leader];

    /// <summary>The finished entry.</summary>
    public StoryEntry ToEntry()
    {
        var date = Date();
        var tellings = Tellings.OrderBy(telling => telling.Date == date ? 0 : 1).ThenBy(telling => telling.IsStated ? 0 : 1)
            .ThenBy(telling => telling.Published).ThenBy(telling => telling.Article).ThenBy(telling => telling.Sentence.Span.Start).ToList();
        return new StoryEntry(date, tellings, [.. new[] { StoryConflicts.OfDates(tellings), StoryConflicts.OfFigures(tellings) }.OfType<StoryConflict>()]);
    }

    // What most articles agree with, then the most exact, then what the article nearest to the event says. A report gives no date but its own.
    private ArticleDate Date()
    {
        var stated = Tellings.Where(telling => telling.IsStated).ToList();
        return stated.Count == 0
            ? Tellings.Min(telling => telling.Date)!
            : stated.Select(telling => telling.Date).Distinct()
                .OrderByDescending(date => stated.Where(telling => StoryDates.Agree(telling.Date, date)).Select(telling => telling.Article).Distinct().Count())
                .ThenBy(date => date.Precision).ThenBy(date => stated.Where(telling => telling.Date == date).Min(telling => telling.Published ?? DateOnly.MaxValue)).ThenBy(date => date).First();
    }
}
