using System.Globalization;

namespace DiplomacyBot.Text.Times;

/// <summary>Writes values as TIMEX3 does.</summary>
/// <remarks>Source: TimeML 1.2.1 annotation guidelines, TIMEX3 attribute "value".</remarks>
internal static class TimexValue
{
    /// <summary>A length such as P3W; decades and centuries are counted in years, as the guidelines do.</summary>
    public static string Duration(double? count, TimeUnit unit)
    {
        if (unit == TimeUnit.Hour && count is 0.5)
        {
            return "PT30M";
        }

        if (unit == TimeUnit.Year && count is { } years && years != Math.Floor(years))
        {
            return years < 1 ? $"P{Number(years * 12)}M" : $"P{Number(Math.Floor(years))}Y{Number((years - Math.Floor(years)) * 12)}M";
        }

        if (unit == TimeUnit.Hour && count is { } hours && hours != Math.Floor(hours))
        {
            return $"PT{Number(Math.Floor(hours))}H{Number((hours - Math.Floor(hours)) * 60)}M";
        }

        if (unit == TimeUnit.Minute && count is { } minutes && minutes != Math.Floor(minutes))
        {
            return $"PT{Number(Math.Floor(minutes))}M{Number((minutes - Math.Floor(minutes)) * 60)}S";
        }

        return unit switch
        {
            TimeUnit.Second => $"PT{Number(count)}S",
            TimeUnit.Minute => $"PT{Number(count)}M",
            TimeUnit.Hour => $"PT{Number(count)}H",
            TimeUnit.Day => $"P{Number(count)}D",
            TimeUnit.Week => $"P{Number(count)}W",
            TimeUnit.Fortnight => $"P{Number(count * 2)}W",
            TimeUnit.Month => $"P{Number(count)}M",
            TimeUnit.Quarter => $"P{Number(count)}Q",
            TimeUnit.Year => $"P{Number(count)}Y",
            TimeUnit.Decade => count is null ? "PXY" : $"P{Number(count * 10)}Y",
            TimeUnit.Century => count is null ? "PXC" : $"P{Number(count * 100)}Y",
            _ => $"P{Number(count * 2)}D",
        };
    }

    /// <summary>What stands for a day, week, month or year that is not known.</summary>
    public static string Unknown(TimeValue value) => value switch
    {
        TimeValue.DayOfMonth(var month, var day) => string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}-{day:00}"),
        TimeValue.InMonth(var month) => Month(month),
        TimeValue.ShiftedMonth(var month, _) => Month(month),
        TimeValue.MonthFromOther(var month, _) => Month(month),
        TimeValue.InPart(var part) => Part(part),
        TimeValue.ShiftedPart(var part, _) => Part(part),
        TimeValue.PartFromOther(var part, _) => Part(part),
        TimeValue.OnWeekday(var day) => Weekday(day),
        TimeValue.ShiftedWeekday(var day, _) => Weekday(day),
        TimeValue.WeekdayOfWeek(var day, _) => Weekday(day),
        TimeValue.Shifted(var unit, _) => OfUnit(unit),
        TimeValue.FromOther(var unit, _) => OfUnit(unit),
        TimeValue.Within(var unit, _, _) => OfUnit(unit),
        TimeValue.TheUnit(var unit) => OfUnit(unit),
        TimeValue.Reported => "XXXX-QX",
        _ => "XXXX-XX-XX",
    };

    /// <summary>Any such weekday: Monday is 1, Sunday 7.</summary>
    public static string Weekday(DayOfWeek day) => string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{(day == DayOfWeek.Sunday ? 7 : (int)day)}");

    /// <summary>Such a part of any year.</summary>
    public static string Part(YearPart part) => "XXXX" + new YearPartDate(2000, part).ToTimex()[4..];

    private static string Month(int month) => string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}");

    private static string Number(double? count) => count is { } n ? n.ToString("0.##", CultureInfo.InvariantCulture) : "X";

    private static string OfUnit(TimeUnit unit) => unit switch
    {
        TimeUnit.Week or TimeUnit.Fortnight => "XXXX-WXX",
        TimeUnit.Weekend => "XXXX-WXX-WE",
        TimeUnit.Month => "XXXX-XX",
        TimeUnit.Quarter => "XXXX-QX",
        TimeUnit.Year => "XXXX",
        TimeUnit.Decade => "XXX",
        TimeUnit.Century => "XX",
        _ => "XXXX-XX-XX",
    };
}
