using System.Globalization;
using DiplomacyBot.Text.Times.Grammar;
using static DiplomacyBot.Text.Times.TimeValue;

namespace DiplomacyBot.Text.Times.Rules;

/// <summary>Times of day, alone or with their day.</summary>
internal static class ClockRules
{
    private static readonly string[] Parts = ["TMO", "TAF", "TEV", "TNI"];

    public static TimeRule<TimeValue>[] Rules { get; } =
    [
        new("9 a.m. EST on Tuesday", "{approx}? {sureclock} {zone}? ,? on? {weekday}", c => new OnWeekday(c.Weekday) { Clock = Clock(c) }),
        new("Tuesday at 9 a.m.", "{weekday} ,? at {approx}? {sureclock} {zone}?", c => new OnWeekday(c.Weekday) { Clock = Clock(c) }),
        new("11 a.m. on 11 November 1918", "{approx}? {sureclock} {zone}? ,? on? {day} {month} ,? {year}", c => Day(c, Clock(c))),
        new("11 a.m. on November 11, 1918", "{approx}? {sureclock} {zone}? ,? on? {month} {day} ,? {year}", c => Day(c, Clock(c))),
        new("early in the morning of 29 April 1975", "{edge}? in? the {daypart} of {day} {month} ,? {year}", c => Day(c, Parts[c.DayPart])),
        new("the morning of April 29, 1975", "{edge}? in? the {daypart} of {month} {day} ,? {year}", c => Day(c, Parts[c.DayPart])),
        new("5 p.m. EST, Nov. 6", "{approx}? {sureclock} {zone}? ,? on? {month} {day}", c => new DayOfMonth(c.Month, c.Day) { Clock = Clock(c) }),
        new("5 p.m. on 6 November", "{approx}? {sureclock} {zone}? ,? on? {day} {month}", c => new DayOfMonth(c.Month, c.Day) { Clock = Clock(c) }),
        new("9 a.m. today", "{approx}? {sureclock} {zone}? ,? today", c => new Shifted(TimeUnit.Day, 0) { Clock = Clock(c) }),
        new("9 a.m. tomorrow", "{approx}? {sureclock} {zone}? ,? tomorrow", c => new Shifted(TimeUnit.Day, 1) { Clock = Clock(c) }),
        new("9 a.m. yesterday", "{approx}? {sureclock} {zone}? ,? yesterday", c => new Shifted(TimeUnit.Day, -1) { Clock = Clock(c) }),
        new("1500 GMT on Friday", "{number} {zone} ,? on? {weekday}", c => Military(c) is { } clock ? new OnWeekday(c.Weekday) { Clock = clock } : null),
        new("0735 GMT", "{number} {zone}", c => Military(c) is { } clock ? new FromOther(TimeUnit.Day, 0) { Clock = clock } : null),
        new("3 pm local time", "{approx}? {sureclock} local time", c => new FromOther(TimeUnit.Day, 0) { Clock = Clock(c) }),
        new("around 7:15 p.m.", "{approx}? {sureclock} {zone}?", c => new FromOther(TimeUnit.Day, 0) { Clock = Clock(c) }),
        new("4 in the morning", "{approx}? {clock} in the {daypart}", c => new FromOther(TimeUnit.Day, 0) { Clock = Clock(c, c.DayPart > 0) }),
        new("three o'clock in the morning", "{approx}? {number} o'clock in the {daypart}", c => c.Number is >= 1 and <= 12
            ? new FromOther(TimeUnit.Day, 0) { Clock = $"T{((int)c.Number % 12) + (c.DayPart > 0 ? 12 : 0):00}:00" }
            : null),
        new("5 o'clock", "{approx}? {number} o'clock", c => c.Number is >= 1 and <= 12 ? new FromOther(TimeUnit.Day, 0) { Clock = $"T{(int)c.Number:00}:00" } : null),

        new("Monday morning", "{edge}? {weekday} {daypart}", c => new OnWeekday(c.Weekday) { Clock = Parts[c.DayPart] }),
        new("mid-afternoon Monday", "{edge}? -? {daypart} {weekday}", c => new OnWeekday(c.Weekday) { Clock = Parts[c.DayPart] }),
        new("the morning of August 16", "{edge}? in? the {daypart} of {month} {day}", c => new DayOfMonth(c.Month, c.Day) { Clock = Parts[c.DayPart] }),
        new("the night of 16 August", "{edge}? in? the {daypart} of {day} {month}", c => new DayOfMonth(c.Month, c.Day) { Clock = Parts[c.DayPart] }),
        new("yesterday morning", "yesterday {daypart}", c => new Shifted(TimeUnit.Day, -1) { Clock = Parts[c.DayPart] }),
        new("mid-afternoon yesterday", "{edge}? -? {daypart} yesterday", c => new Shifted(TimeUnit.Day, -1) { Clock = Parts[c.DayPart] }),
        new("tomorrow morning", "tomorrow {daypart}", c => new Shifted(TimeUnit.Day, 1) { Clock = Parts[c.DayPart] }),
        new("tonight", "tonight", _ => new Shifted(TimeUnit.Day, 0) { Clock = "TNI" }),
        new("this morning", "{edge}? this {daypart}", c => new Shifted(TimeUnit.Day, 0) { Clock = Parts[c.DayPart] }),
        new("last night", "{edge}? last night", _ => new Shifted(TimeUnit.Day, -1) { Clock = "TNI" }),
        new("the next morning", "the next|following {daypart}", c => new FromOther(TimeUnit.Day, 1) { Clock = Parts[c.DayPart] }),
        new("the night before", "the {daypart} before", c => new FromOther(TimeUnit.Day, -1) { Clock = Parts[c.DayPart] }, n => !n.After.IsWord),
        new("that afternoon", "that|the same? {daypart}", c => new FromOther(TimeUnit.Day, 0) { Clock = Parts[c.DayPart] }, n => !n.IsPlural),
        new("late in the afternoon", "{edge} in the {daypart}", c => new FromOther(TimeUnit.Day, 0) { Clock = Parts[c.DayPart] }),
        new("early the next morning", "{edge} the next|following {daypart}", c => new FromOther(TimeUnit.Day, 1) { Clock = Parts[c.DayPart] }),
        new("mid afternoon", "{edge} -? {daypart}", c => new FromOther(TimeUnit.Day, 0) { Clock = Parts[c.DayPart] }),
        new("overnight", "overnight", _ => new FromOther(TimeUnit.Day, 0) { Clock = "TNI" }, n => !(n.After.IsWord && char.IsLower(n.After.First) && n.Before.Is(Words.WordTags.Determiner))),
    ];

    /// <summary>The part of a day that was read.</summary>
    public static string Part(Captures c) => Parts[c.DayPart];

    private static Fixed? Day(Captures c, string clock) =>
        c.Year >= 1 && c.Day <= DateTime.DaysInMonth(c.Year, c.Month) ? new Fixed(new DayDate(new DateOnly(c.Year, c.Month, c.Day))) { Clock = clock } : null;

    // "0735 GMT": hours and minutes in one number.
    private static string? Military(Captures c) =>
        c.Number is { } n && n == Math.Floor(n) && n is >= 100 and < 2_400 && n % 100 < 60 ? string.Create(CultureInfo.InvariantCulture, $"T{(int)n / 100:00}:{(int)n % 100:00}") : null;

    private static string Clock(Captures c, bool afternoon = false)
    {
        var hour = c.Clock.Hour + (afternoon && c.Clock.Hour < 12 ? 12 : 0);
        return string.Create(CultureInfo.InvariantCulture, $"T{hour:00}:{c.Clock.Minute:00}");
    }
}
