namespace DiplomacyBot.Text.Timelines.Stories;

/// <summary>Gathers the sentences of many articles that tell one event. A wrong join would hide an event, so each asks for more than a few words in common.</summary>
internal sealed class StoryMerging(IReadOnlyList<StoryTelling> tellings)
{
    private readonly Dictionary<ArticleDate, List<StoryGroup>> byDate = [];
    private readonly Dictionary<(uint Verb, uint Name), List<StoryGroup>> byDeed = [];
    private readonly ILookup<long, StoryTelling> byArticle = tellings.ToLookup(telling => telling.Article);
    private readonly List<StoryGroup> groups = [];

    /// <summary>The events in order. Sentences are taken in an order of their own, so that of the articles does not matter.</summary>
    public IReadOnlyList<StoryEntry> Entries()
    {
        foreach (var telling in tellings.OrderBy(telling => telling.IsStated ? 0 : 1).ThenBy(telling => telling.Date.Precision).ThenBy(telling => telling.Date)
            .ThenBy(telling => telling.Published).ThenBy(telling => telling.Article).ThenBy(telling => telling.Sentence.Span.Start))
        {
            if ((OfItsDate(telling) ?? (telling.IsStated ? OfAnotherDate(telling) : ReportedBefore(telling))) is { } group)
            {
                group.Tellings.Add(telling);
            }
            else
            {
                Add(new StoryGroup(telling));
            }
        }

        return
        [
            .. groups.Select(group => group.ToEntry()).OrderBy(entry => entry.Date).ThenBy(entry => entry.IsStated ? 0 : 1)
                .ThenBy(entry => entry.Leading.Published).ThenBy(entry => entry.Leading.Article).ThenBy(entry => entry.Leading.Sentence.Span.Start),
        ];
    }

    private void Add(StoryGroup group)
    {
        groups.Add(group);
        (byDate.TryGetValue(group.Leader.Date, out var ofDate) ? ofDate : byDate[group.Leader.Date] = []).Add(group);
        if (group.Leader.IsStated)
        {
            foreach (var deed in Deeds(group.Leader))
            {
                (byDeed.TryGetValue(deed, out var known) ? known : byDeed[deed] = []).Add(group);
            }
        }
    }

    private static IEnumerable<(uint Verb, uint Name)> Deeds(StoryTelling telling) =>
        telling.Words.Verbs.SelectMany(verb => telling.Words.Names.Select(name => (verb, name)));

    // That both state one day speaks for one event; a year says little, and the day of a report nothing.
    private StoryGroup? OfItsDate(StoryTelling telling) => Best(
        byDate.GetValueOrDefault(telling.Date) ?? [], telling, group => group.Leader.Words.IsLike(telling.Words, IsDay(group.Leader) && IsDay(telling) ? StoryRule.AlikeOfOneDay : StoryRule.AlikeOfTwoDays));

    private StoryGroup? OfAnotherDate(StoryTelling telling) => Best(
        Deeds(telling).SelectMany(deed => byDeed.GetValueOrDefault(deed) ?? []).Distinct(), telling, group => IsSameOnAnotherDate(group.Leader, telling));

    // What was told as of Monday is news on Tuesday, too.
    private StoryGroup? ReportedBefore(StoryTelling telling)
    {
        var day = ((DayDate)telling.Date).Day;
        for (var back = 1; back <= StoryRule.DaysToReport && day.DayNumber >= back; back++)
        {
            var before = byDate.GetValueOrDefault(new DayDate(day.AddDays(-back))) ?? [];
            if (Best(before, telling, group => group.Leader.Words.IsLike(telling.Words, StoryRule.AlikeOfTwoDays)) is { } group)
            {
                return group;
            }
        }

        return null;
    }

    private static StoryGroup? Best(IEnumerable<StoryGroup> groups, StoryTelling telling, Func<StoryGroup, bool> fits)
    {
        StoryGroup? best = null;
        var most = -1;
        // An article tells an event once: what it repeats it has joined itself.
        foreach (var group in groups.Where(group => group.Tellings.TrueForAll(other => other.Article != telling.Article) && fits(group)))
        {
            var shared = StoryWords.Shared(group.Leader.Words.Stems, telling.Words.Stems);
            if (shared > most)
            {
                (best, most) = (group, shared);
            }
        }

        return best;
    }

    private bool IsSameOnAnotherDate(StoryTelling leader, StoryTelling telling)
    {
        if (!leader.Words.IsNearly(telling.Words))
        {
            return false;
        }

        // "met on 3 May" here and "met on 9 May" there: an article that has both knows of two meetings, and one of 4 May cannot mean the second.
        // Where numbers differ as well, "1,000 barrels on Monday" and "2,000 on Tuesday", nothing says that it is one event.
        return StoryDates.Agree(leader.Date, telling.Date)
            || (StoryDates.MayDispute(leader.Date, telling.Date) && Knows(leader, telling.Date) && Knows(telling, leader.Date)
                && !Tells(telling.Article, leader) && !Tells(leader.Article, telling) && SameNumbers(leader.Words, telling.Words) && StoryConflicts.OfFigures([leader, telling]) is null);
    }

    private static bool IsDay(StoryTelling telling) => telling.IsStated && telling.Date.Precision == DatePrecision.Day;

    // Whether the article could tell what happened on that date: it had begun, or a plan is told.
    private static bool Knows(StoryTelling telling, ArticleDate date) =>
        telling.Published is not { } published || telling.Note is { Kind: EventNoteKind.Planned } || new DayDate(published).SortStart >= date.SortStart;

    private static bool SameNumbers(StoryWords one, StoryWords other) => StoryWords.Shared(one.Numbers, other.Numbers) == Math.Min(one.Numbers.Length, other.Numbers.Length);

    private bool Tells(long article, StoryTelling other) =>
        byArticle[article].Any(telling => telling.IsStated && telling.Date == other.Date && telling.Words.IsLike(other.Words, StoryRule.AlikeOfOneDay));
}
