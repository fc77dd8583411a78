using System.Globalization;
using DiplomacyBot.Text.Times.Grammar;
using static DiplomacyBot.Text.Times.TimeValue;

namespace DiplomacyBot.Text.Times.Rules;

/// <summary>Again and again.</summary>
internal static class SetRules
{
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
        new("every Monday", "every|each {weekday}", c => new Repeated(TimeUnit.Week, TimexValue.Weekday(c.Weekday))),
        new("on Mondays", "{weekday}", c => new Repeated(TimeUnit.Week, TimexValue.Weekday(c.Weekday)), n => n.Last.Of(n.Text).EndsWith("days", StringComparison.OrdinalIgnoreCase)),
        new("Monday nights", "{weekday} {daypart}", c => new Repeated(TimeUnit.Week, TimexValue.Weekday(c.Weekday) + ClockRules.Part(c)), n => n.IsPlural),
        new("each July", "every|each {month}", c => new Repeated(TimeUnit.Year, string.Create(CultureInfo.InvariantCulture, $"XXXX-{c.Month:00}"))),
        new("every summer", "every|each {season}", c => new Repeated(TimeUnit.Year, TimexValue.Part(c.Season))),
        new("annually", "annually|yearly", _ => new Repeated(TimeUnit.Year)),
        new("daily", "daily", _ => new Repeated(TimeUnit.Day)),
        new("weekly", "weekly", _ => new Repeated(TimeUnit.Week)),
        new("monthly", "monthly", _ => new Repeated(TimeUnit.Month)),
        new("quarterly", "quarterly", _ => new Repeated(TimeUnit.Quarter), n => !n.After.IsWord),
        new("hourly", "hourly", _ => new Repeated(TimeUnit.Hour)),
    ];

    private static Repeated Every(Captures c) => c.Number is { } n ? new Repeated(c.Unit, TimexValue.Duration(n, c.Unit)) : new Repeated(c.Unit);
}
