using System.Globalization;
using NodaTime;
using NodaTime.Calendars;

namespace DiplomacyBot.Boards;

/// <summary>How boards are named in the database: "all", "week 2026-W48", "month 2026-11", and the same after "quiz 12 " for one quiz.</summary>
internal static class BoardKey
{
    /// <summary>The boards that one answer counts on.</summary>
    public static IReadOnlyList<string> AllFor(DateTimeOffset answeredAt, DateTimeZone zone, long quizId)
    {
        var (week, month) = (Of(BoardPeriod.Week, answeredAt, zone, null), Of(BoardPeriod.Month, answeredAt, zone, null));
        var quiz = Prefix(quizId);
        return [All, week, month, quiz + All, quiz + week, quiz + month];
    }

    /// <summary>The board of a period that a moment lies in.</summary>
    /// <param name="period">Which period.</param>
    /// <param name="moment">Any moment of that week or month.</param>
    /// <param name="zone">Where weeks and months begin at midnight.</param>
    /// <param name="quizId">One quiz; null for all of them together.</param>
    public static string Of(BoardPeriod period, DateTimeOffset moment, DateTimeZone zone, long? quizId)
    {
        var key = period switch
        {
            BoardPeriod.Week => WeekKey(DayOf(moment, zone)),
            BoardPeriod.Month => MonthKey(DayOf(moment, zone)),
            _ => All,
        };
        return quizId is { } id ? Prefix(id) + key : key;
    }

    /// <summary>The board of a quiz over all time.</summary>
    public static string OfQuiz(long quizId) => Prefix(quizId) + All;

    /// <summary>The first and last day of the week or month that a moment lies in; null for all time.</summary>
    public static DateInterval? DaysOf(BoardPeriod period, DateTimeOffset moment, DateTimeZone zone)
    {
        var day = DayOf(moment, zone);
        return period switch
        {
            BoardPeriod.Week => new DateInterval(day.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday)), day.With(DateAdjusters.NextOrSame(IsoDayOfWeek.Sunday))),
            BoardPeriod.Month => new DateInterval(day.With(DateAdjusters.StartOfMonth), day.With(DateAdjusters.EndOfMonth)),
            _ => null,
        };
    }

    /// <summary>The board of everything.</summary>
    public const string All = "all";

    private static LocalDate DayOf(DateTimeOffset moment, DateTimeZone zone) => Instant.FromDateTimeOffset(moment).InZone(zone).Date;

    private static string Prefix(long quizId) => string.Create(CultureInfo.InvariantCulture, $"quiz {quizId} ");

    // The year is the week's own: 1 January may belong to the last week of the year before.
    private static string WeekKey(LocalDate day) => string.Create(
        CultureInfo.InvariantCulture, $"week {WeekYearRules.Iso.GetWeekYear(day):0000}-W{WeekYearRules.Iso.GetWeekOfWeekYear(day):00}");

    private static string MonthKey(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"month {day.Year:0000}-{day.Month:00}");
}
