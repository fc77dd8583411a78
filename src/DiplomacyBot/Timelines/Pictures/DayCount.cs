using System.Globalization;
using DiplomacyBot.Localization;
using DiplomacyBot.Reading;
using DiplomacyBot.Text;

namespace DiplomacyBot.Timelines.Pictures;

/// <summary>Days as one number, in the proleptic Gregorian calendar and for any year: 1 Jan of year 1 is 0.</summary>
/// <remarks><see cref="DateOnly"/> ends at year 1, and articles speak of years BC. The calendar repeats every 400 years, which have 146,097
/// days: years outside its range are moved into it by whole such periods.</remarks>
internal static class DayCount
{
    private const int YearsOfPeriod = 400;
    private const long DaysOfPeriod = 146_097;

    public static long Of(DateOnly day) => day.DayNumber;

    /// <summary>The day of a year * 10000 + month * 100 + day; a day that its month does not have is the month's last.</summary>
    public static long OfKey(int key)
    {
        var year = (int)Math.Floor(key / 10_000.0);
        var (month, day) = Math.DivRem(key - (year * 10_000), 100);
        return Of(year, month, day);
    }

    public static long Of(int year, int month, int day)
    {
        var periods = (int)Math.Floor((year - 1) / (double)YearsOfPeriod);
        var within = year - (periods * YearsOfPeriod);
        return (periods * DaysOfPeriod) + new DateOnly(within, month, Math.Min(day, DateTime.DaysInMonth(within, month))).DayNumber;
    }

    /// <summary>The year (0 is 1 BC), month and day of a number.</summary>
    public static (int Year, int Month, int Day) Parts(long days)
    {
        var periods = (long)Math.Floor(days / (double)DaysOfPeriod);
        var within = DateOnly.FromDayNumber((int)(days - (periods * DaysOfPeriod)));
        return ((int)(within.Year + (periods * YearsOfPeriod)), within.Month, within.Day);
    }

    /// <summary>The day in words, as exact as asked: "1945", "Jul 2022", "15 Aug 2022".</summary>
    public static string InWords(long days, TickUnit unit)
    {
        var (year, month, day) = Parts(days);
        var shownYear = DateWording.Of(new YearDate(year));
        var shownMonth = Language.Current.Month(month);
        return unit switch
        {
            TickUnit.Years => shownYear,
            TickUnit.Months => $"{shownMonth} {shownYear}",
            _ => string.Create(CultureInfo.InvariantCulture, $"{day} {shownMonth} {shownYear}"),
        };
    }
}
