namespace DiplomacyBot.Text.Timelines.Stories;

/// <summary>Chooses events where there are more than can be shown.</summary>
internal static class EntryChoice
{
    /// <summary>The best entries in order. An entry counts the evidence of its date, halved for the second of that date, a third for the third, and so on.</summary>
    public static IReadOnlyList<StoryEntry> Best(IReadOnlyList<StoryEntry> entries, int most, DayTable days)
    {
        var scored = new List<(int Index, double Score)>();
        foreach (var date in entries.Select((entry, index) => (Entry: entry, Index: index)).GroupBy(item => item.Entry.Date))
        {
            // Of a month or a year nothing is counted word by word: each article that tells something of it counts once.
            var evidence = date.Key is DayDate { Day: var day } ? days.EvidenceOf(day) : date.SelectMany(item => item.Entry.Articles).Distinct().Count();
            var rank = 1;
            foreach (var (_, index) in date.OrderByDescending(item => item.Entry.Articles.Count).ThenBy(item => item.Entry.Leading.Place).ThenBy(item => item.Index))
            {
                scored.Add((index, evidence / rank++));
            }
        }

        return [.. scored.OrderByDescending(item => item.Score).ThenBy(item => item.Index).Take(most).OrderBy(item => item.Index).Select(item => entries[item.Index])];
    }
}
