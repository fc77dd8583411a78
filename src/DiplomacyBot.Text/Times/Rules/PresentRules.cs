using DiplomacyBot.Text.Times.Grammar;
using static DiplomacyBot.Text.Times.TimeValue;

namespace DiplomacyBot.Text.Times.Rules;

/// <summary>Times counted from the present one of the text: weekdays, "last year", "three days ago".</summary>
internal static class PresentRules
{
    public static TimeRule<TimeValue>[] Rules { get; } =
    [
        // Weekdays, weekends, days around the present one.
        new("last Monday", "{shift} {weekday}", c => new ShiftedWeekday(c.Weekday, c.Shift)),
        new("this past Monday", "this past|coming {weekday}", c => new OnWeekday(c.Weekday)),
        new("Monday last week", "{weekday} {daypart}? {shift} week", c => new WeekdayOfWeek(c.Weekday, c.Shift)),
        new("early on Monday", "{edge} on? {weekday}", c => new OnWeekday(c.Weekday)),
        new("last Monday night", "{edge}? {shift} {weekday} {daypart}", c => new ShiftedWeekday(c.Weekday, c.Shift) { Clock = ClockRules.Part(c) }, n => !n.IsPlural),
        new("on Monday", "{weekday}", c => new OnWeekday(c.Weekday), WeekdayNeighbours.Allow),
        new("today", "{edge}? today", _ => new Shifted(TimeUnit.Day, 0), n => !(n.IsTitle && (n.Before.IsCapitalised || n.Follows("'s") || n.Precedes("show", "program", "programme")))),
        new("yesterday", "{edge}? yesterday", _ => new Shifted(TimeUnit.Day, -1)),
        new("tomorrow", "{edge}? tomorrow", _ => new Shifted(TimeUnit.Day, 1)),
        new("the day before yesterday", "the day before yesterday", _ => new Shifted(TimeUnit.Day, -2)),
        new("the day after tomorrow", "the day after tomorrow", _ => new Shifted(TimeUnit.Day, 2)),
        new("over the weekend", "the weekend", _ => new Shifted(TimeUnit.Weekend, 0), n => n.Follows("over", "at", "during", "on", "through", "throughout", "in")),
        new("this weekend", "this|the? {shift} weekend", c => new Shifted(TimeUnit.Weekend, c.Shift)),

        // Months and parts of a year near the present one.
        new("last July", "{shift} {month}", c => new ShiftedMonth(c.Month, c.Shift), n => !n.After.IsNumber),
        new("this past July", "this past {month}", c => new ShiftedMonth(c.Month, -1)),
        new("last summer", "{shift} {season}", c => new ShiftedPart(c.Season, c.Shift)),
        new("this past spring", "this past {season}", c => new ShiftedPart(c.Season, -1)),
        new("this year's third quarter", "{shift} year 's {ordinal} -? quarter", c => QuarterOf(c.Shift, c.Ordinal)),
        new("the third quarter of last year", "the? {ordinal} -? quarter of {shift} year", c => QuarterOf(c.Shift, c.Ordinal)),
        new("the first half of next year", "the? {ordinal} half of {shift} year", c => HalfOf(c.Shift, c.Ordinal)),
        new("the spring of next year", "the? {season} of {shift} year", c => new ShiftedPart(c.Season, c.Shift)),

        // Units counted from the present one.
        new("earlier this year", "earlier {shift} {unit}", c => new Within(c.Unit, c.Shift, Later: false)),
        new("earlier in the year", "{edge} in the {unit}", c => c.Unit >= TimeUnit.Day ? new Within(c.Unit, 0, c.Edge > 0) { OfToldUnit = true } : null),
        new("later this year", "later {shift} {unit}", c => new Within(c.Unit, c.Shift, Later: true)),
        new("late last month", "{edge} {shift} {unit}", c => new Within(c.Unit, c.Shift, Later: false)),
        new("the end of this year", "the? {endword} of {shift} {unit}", c => new Within(c.Unit, c.Shift, Later: c.Shift >= 0)),
        new("sometime next year", "sometime {shift} {unit}", c => new Within(c.Unit, c.Shift, Later: false)),
        new("last year", "{shift} fiscal|financial? {unit}", c => Moved(c.Unit, c.Shift), n => !n.IsPlural && !n.IsTitle && !n.Precedes("of") && !n.Follows("his", "her", "its", "their", "my", "our", "your")),
        new("the current fiscal year", "the? this? current fiscal|financial? {unit}", c => Moved(c.Unit, 0)),
        new("the past year", "the past|last fiscal|financial? {unit}", c => c.Unit >= TimeUnit.Decade && c.Unit != TimeUnit.Weekend ? new Length(1, c.Unit) : Moved(c.Unit, -1) is { } past ? past with { MayRunUpToNow = true } : null, n => !n.IsPlural && !n.Precedes("of")),
        new("the coming year", "the coming|upcoming fiscal|financial? {unit}", c => Moved(c.Unit, 1), n => !n.IsPlural),
        new("three years ago", "{approx}? {number} {unit} ago", c => Counted(c, -1)),
        new("a week or so ago", "{approx}? {number} {unit} or so|more ago", c => Counted(c, -1)),
        new("months ago", "{unit} ago", _ => new Vague("PAST_REF"), n => n.BeginsPlural),
        new("long ago", "long ago", _ => new Vague("PAST_REF")),
        new("three years from now", "{approx}? {number} {unit} from now|today", c => Counted(c, 1)),
        new("three years hence", "{approx}? {number} {unit} hence", c => Counted(c, 1)),
        new("in three weeks", "in about? {number} {unit} time?", c => InTime(c), InTimeNeighbours.Allow),
    ];

    // "The last day" ends something, and "this day" is the one told of.
    private static Shifted? Moved(TimeUnit unit, int steps) => unit <= TimeUnit.Day ? null : new Shifted(unit, steps);

    private static ShiftedPart? QuarterOf(int years, int number) => number is >= 1 and <= 4 ? new ShiftedPart(YearPart.FirstQuarter + number - 1, years) : null;

    private static ShiftedPart? HalfOf(int years, int number) => number is 1 or 2 ? new ShiftedPart(YearPart.FirstHalf + number - 1, years) : null;

    private static Shifted? InTime(Captures c) => c.Unit >= TimeUnit.Day && c.Number is { } n && n == Math.Floor(n) && n <= 10_000 ? new Shifted(c.Unit, (int)n) { Counted = true } : null;

    // "Several years ago" gives no date.
    private static TimeValue Counted(Captures c, int sign) =>
        c.Number is { } n && n == Math.Floor(n) && n <= 10_000 ? new Shifted(c.Unit, sign * (int)n) { Counted = true } : new Vague(sign < 0 ? "PAST_REF" : "FUTURE_REF");
}
