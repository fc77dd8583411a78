using System.Globalization;
using DiplomacyBot.Text.Times.Grammar;
using static DiplomacyBot.Text.Times.TimeValue;

namespace DiplomacyBot.Text.Times.Rules;

/// <summary>Again and again.</summary>
internal static class SetRules
{
    private static readonly string[] Parts = ["TMO", "TAF", "TEV", "TNI"];

    public static TimeRule<TimeValue>[] Rules { get; } =
    [
        new("every year", "every|each {unit}", c => new Repeated(c.Unit)),
        new("30 April of each year", "{day} {month} of|in? each|every year", _ => new Repeated(TimeUnit.Year)),
        new("April each year", "{month} of|in? each|every year", _ => new Repeated(TimeUnit.Year)),
        new("once in five years", "once|twice in|every {number} {unit}", Every),
        new("once a month", "once|twice a {unit}", c => new Repeated(c.Unit)),
        new("three times a week", "{number} times a {unit}", c => new Repeated(c.Unit)),
        new("$5 million a year", "a|an|per {unit}", c => new Repeated(c.Unit), UnitNeighbours.IsRate),
        new("every five years", "every {number} {unit}", Every),
        new("every Monday", "every|each {weekday}", c => new Repeated(TimeUnit.Week, WeekdayValue(c.Weekday))),
        new("Monday nights", "{weekday} {daypart}", c => new Repeated(TimeUnit.Week, WeekdayValue(c.Weekday) + Parts[c.DayPart]), n => n.IsPlural),
        new("each July", "every|each {month}", c => new Repeated(TimeUnit.Year, string.Create(CultureInfo.InvariantCulture, $"XXXX-{c.Month:00}"))),
        new("every summer", "every|each {season}", c => new Repeated(TimeUnit.Year, "XXXX" + new YearPartDate(2000, c.Season).ToTimex()[4..])),
        new("annually", "annually|yearly", _ => new Repeated(TimeUnit.Year)),
        new("daily", "daily", _ => new Repeated(TimeUnit.Day)),
        new("weekly", "weekly", _ => new Repeated(TimeUnit.Week)),
        new("monthly", "monthly", _ => new Repeated(TimeUnit.Month)),
        new("quarterly", "quarterly", _ => new Repeated(TimeUnit.Quarter), n => !n.After.IsWord),
        new("hourly", "hourly", _ => new Repeated(TimeUnit.Hour)),
    ];

    private static Repeated Every(Captures c) => c.Number is { } n ? new Repeated(c.Unit, TimexValue.Duration(n, c.Unit)) : new Repeated(c.Unit);

    // ISO: Monday is 1, Sunday 7.
    private static string WeekdayValue(DayOfWeek day) =>
        string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{(day == DayOfWeek.Sunday ? 7 : (int)day)}");
}
