namespace DiplomacyBot.Text.Timelines.Stories;

/// <summary>How dates of different articles stand to each other.</summary>
internal static class StoryDates
{
    // Months or years apart that may still be two dates of one event.
    private const int UnitsInDispute = 2;

    /// <summary>Whether one lies within the other, so that both may be true: "3 Sep 2017" and "Sep 2017".</summary>
    public static bool Agree(ArticleDate one, ArticleDate other) =>
        (one.SortStart >= other.SortStart && one.SortEnd <= other.SortEnd) || (other.SortStart >= one.SortStart && other.SortEnd <= one.SortEnd);

    /// <summary>Whether they cannot both be true and are so near that one event may be meant: two days, two months or two years.</summary>
    public static bool MayDispute(ArticleDate one, ArticleDate other) => (one, other) switch
    {
        (DayDate a, DayDate b) => a != b && Math.Abs(a.Day.DayNumber - b.Day.DayNumber) <= StoryRule.DaysInDispute,
        (MonthDate a, MonthDate b) => a != b && Math.Abs((a.Year * 12) + a.Month - (b.Year * 12) - b.Month) <= UnitsInDispute,
        (YearDate a, YearDate b) => a != b && Math.Abs(a.Year - b.Year) <= UnitsInDispute,
        _ => false,
    };
}
