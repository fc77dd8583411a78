namespace DiplomacyBot.Text.Timelines.Stories;

/// <summary>What speaks for each day.</summary>
internal sealed class DayTable
{
    private readonly Dictionary<DateOnly, double> evidence = [];
    private readonly Dictionary<DateOnly, int> voices = [];
    private readonly int articles;
    private readonly DateOnly? lastPublished;

    public DayTable(IReadOnlyList<StoryArticle> known, IReadOnlyList<StoryTelling> tellings)
    {
        articles = known.Count;
        lastPublished = known.Max(article => article.Published);
        foreach (var article in known)
        {
            foreach (var (day, words) in article.Days)
            {
                Add(day, Math.Log2(1 + words));
                voices[day] = voices.GetValueOrDefault(day) + 1;
            }

            if (article.Published is { } published)
            {
                Add(published, 1);
                voices[published] = voices.GetValueOrDefault(published) + (article.Days.ContainsKey(published) ? 0 : 1);
            }
        }

        Days =
        [
            .. tellings.Where(telling => telling.Date is DayDate).GroupBy(telling => ((DayDate)telling.Date).Day)
                .Select(day => new StoryDay(day.Key, EvidenceOf(day.Key), voices.GetValueOrDefault(day.Key), CentralSentences.Order([.. day])))
                .OrderByDescending(day => day.Evidence).ThenBy(day => day.Day),
        ];
    }

    /// <summary>Most evidence first.</summary>
    public IReadOnlyList<StoryDay> Days { get; }

    public double EvidenceOf(DateOnly day) => evidence.GetValueOrDefault(day);

    public IReadOnlyList<StoryDay> Best(int? most, DateOnly? first, DateOnly? last)
    {
        var wanted = most ?? Math.Max(1, articles / StoryRule.ArticlesPerDay);
        var fewest = articles >= wanted * StoryRule.ArticlesForVoices ? StoryRule.FewestVoices : 0;
        return [.. Days.Where(day => (first is null || day.Day >= first) && (last ?? lastPublished) is var end && (end is null || day.Day <= end) && day.Voices >= fewest).Take(wanted).OrderBy(day => day.Day)];
    }

    private void Add(DateOnly day, double more) => evidence[day] = EvidenceOf(day) + more;
}
