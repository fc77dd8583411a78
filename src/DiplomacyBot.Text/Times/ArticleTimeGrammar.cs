using DiplomacyBot.Text.Times.Grammar;
using static DiplomacyBot.Text.Times.TimeValue;

namespace DiplomacyBot.Text.Times;

/// <summary>The temporal grammar of articles. Read it from top to bottom: the longest match wins, of two equally long ones the upper.</summary>
internal static class ArticleTimeGrammar
{
    /// <summary>The grammar, ready for matching.</summary>
    public static TimeGrammar<TimeValue> Shared { get; } = new(
    [
        // Full dates.
        new("Tuesday, 16 August 2022", "{weekday} ,? the? {day} of? {month} ,? {year}", c => Day(c.Year, c.Month, c.Day)),
        new("Tuesday, August 16, 2022", "{weekday} ,? {month} the? {day} ,? {year}", c => Day(c.Year, c.Month, c.Day)),
        new("the 16th of August, 2022", "the? {day} of? {month} ,? {year}", c => Day(c.Year, c.Month, c.Day)),
        new("August 16th, 2022", "{month} the? {day} ,? {year}", c => Day(c.Year, c.Month, c.Day)),
        new("2022-08-16", "{year} - {monthnumber} - {day}", c => Day(c.Year, c.Month, c.Day)),
        new("13-14 August 2022", "{day} - {day} {month} ,? {year}", c => Days(c.Year, c.Month, c.Day, c.SecondDay)),
        new("13–14 August 2022", "{day} – {day} {month} ,? {year}", c => Days(c.Year, c.Month, c.Day, c.SecondDay)),
        new("August 13-14, 2022", "{month} {day} - {day} ,? {year}", c => Days(c.Year, c.Month, c.Day, c.SecondDay)),
        new("August 13–14, 2022", "{month} {day} – {day} ,? {year}", c => Days(c.Year, c.Month, c.Day, c.SecondDay)),

        // Months, quarters, seasons, years.
        new("September 2017", "{month} ,? of? {year}", c => new Fixed(new MonthDate(c.Year, c.Month))),
        new("late September 2017", "{edge} -? {month} ,? of? {year}", c => new Fixed(new MonthDate(c.Year, c.Month))),
        new("the spring of 2021", "the? {season} of? {year}", c => new Fixed(new YearPartDate(c.Year, c.Season))),
        new("the third quarter of 2021", "the? {ordinal} quarter of? {year}", c => Quarter(c.Year, c.Ordinal)),
        new("the first half of 2021", "the? {ordinal} half of {year}", c => Half(c.Year, c.Ordinal)),
        new("early 2022", "{edge} -? {year}", c => new Fixed(new WithinYear(c.Year))),
        new("the end of 2022", "the? end|beginning|start|middle of {year}", c => new Fixed(new WithinYear(c.Year))),
        new("from 1950 to 1953", "from {year} to|until {year}", c => Years(c.Year, c.SecondYear)),
        new("between 1950 and 1953", "between {year} and {year}", c => Years(c.Year, c.SecondYear)),
        new("1950-1953", "{year} - {year}", c => Years(c.Year, c.SecondYear)),
        new("1950–1953", "{year} – {year}", c => Years(c.Year, c.SecondYear)),
        new("in 1945", "{year}", c => new Fixed(new YearDate(c.Year)), YearNeighbours.Allow),
        new("the early 1990s", "the? {edge}? -? {decade}", c => new Fixed(new DecadeDate(c.Decade))),
        new("the late 19th century", "the? {edge}? -? {ordinal} century", c => c.Ordinal is > 0 and <= 30 ? new Fixed(new CenturyDate(c.Ordinal)) : null),

        // A year until now.
        new("to date in 2022", "to date in {year}", c => new UpToNow(c.Year)),
        new("so far in 2022", "so far in {year}", c => new UpToNow(c.Year)),
        new("in 2022 so far", "in {year} so far", c => new UpToNow(c.Year)),
        new("in 2022 to date", "in {year} to date", c => new UpToNow(c.Year)),
        new("so far this year", "so far this year", _ => new UpToNow(null)),
        new("this year to date", "this year to date", _ => new UpToNow(null)),
        new("this year so far", "this year so far", _ => new UpToNow(null)),
        new("to date this year", "to date this year", _ => new UpToNow(null)),

        // Days and months whose year the reader knows.
        new("Monday, 15 August", "{weekday} ,? the? {day} of? {month}", c => DayInYear(c.Month, c.Day)),
        new("Monday, August 15", "{weekday} ,? {month} the? {day}", c => DayInYear(c.Month, c.Day)),
        new("the 16th of August", "the? {day} of? {month}", c => DayInYear(c.Month, c.Day)),
        new("August 16", "{month} the? {day}", c => DayInYear(c.Month, c.Day)),
        new("13-14 August", "{day} - {day} {month}", c => DaysInYear(c.Month, c.Day, c.SecondDay)),
        new("August 13-14", "{month} {day} - {day}", c => DaysInYear(c.Month, c.Day, c.SecondDay)),
        new("5 March last year", "{day} {month} {shift} year", c => new InShiftedYear(c.Month, c.Day, c.Shift)),
        new("in March last year", "{month} ,? of? {shift} year", c => new InShiftedYear(c.Month, null, c.Shift)),
        new("last July", "{shift} {month}", c => new ShiftedMonth(c.Month, c.Shift)),
        new("late July", "{edge} -? {month}", c => new InMonth(c.Month)),
        new("the end of July", "the? end|beginning|start|middle of {month}", c => new InMonth(c.Month)),
        new("in July", "{month}", c => new InMonth(c.Month), MonthNeighbours.Allow),

        // Weekdays, weekends, days around the present one.
        new("last Monday", "{shift} {weekday}", c => new ShiftedWeekday(c.Weekday, c.Shift)),
        new("Monday last week", "{weekday} {daypart}? {shift} week", c => new ShiftedWeekday(c.Weekday, c.Shift == 0 ? 0 : c.Shift)),
        new("on Monday", "{weekday}", c => new OnWeekday(c.Weekday), WeekdayNeighbours.Allow),
        new("Monday morning", "{weekday} {daypart}", c => new OnWeekday(c.Weekday)),
        new("today", "today|tonight", _ => new Shifted(TimeUnit.Day, 0)),
        new("yesterday", "yesterday {daypart}?", _ => new Shifted(TimeUnit.Day, -1)),
        new("tomorrow", "tomorrow {daypart}?", _ => new Shifted(TimeUnit.Day, 1)),
        new("this morning", "this {daypart}", _ => new Shifted(TimeUnit.Day, 0)),
        new("last night", "last night", _ => new Shifted(TimeUnit.Day, -1)),
        new("the day before yesterday", "the day before yesterday", _ => new Shifted(TimeUnit.Day, -2)),
        new("the day after tomorrow", "the day after tomorrow", _ => new Shifted(TimeUnit.Day, 2)),
        new("over the weekend", "the weekend", _ => new Shifted(TimeUnit.Weekend, 0), n => n.Follows("over", "at", "during", "on", "through", "throughout", "in")),
        new("this weekend", "{shift} weekend", c => new Shifted(TimeUnit.Weekend, c.Shift)),

        // Units counted from the present one.
        new("earlier this year", "earlier {shift} {unit}", c => new Within(c.Unit, c.Shift, Later: false)),
        new("earlier in the year", "earlier in the year", _ => new Within(TimeUnit.Year, 0, Later: false)),
        new("later this year", "later {shift} {unit}", c => new Within(c.Unit, c.Shift, Later: true)),
        new("late last month", "{edge} {shift} {unit}", c => new Within(c.Unit, c.Shift, Later: false)),
        new("last year", "{shift} {unit}", c => new Shifted(c.Unit, c.Shift)),
        new("last summer", "{shift} {season}", c => new ShiftedPart(c.Season, c.Shift)),
        new("three years ago", "{number} {unit} ago", c => Counted(c, -1)),
        new("three years from now", "{number} {unit} from now|today", c => Counted(c, 1)),
        new("in three weeks", "in {number} {unit} time?", c => InTime(c), n => n.Before.Length == 0 || !n.Before.IsNumber),
        new("two days later", "{number} {unit} later", c => FromOther(c, 1)),
        new("two days earlier", "{number} {unit} earlier|before", c => FromOther(c, -1)),
        new("the next day", "the next|following {unit}", c => new FromOther(c.Unit, 1)),
        new("the previous year", "the previous {unit}", c => new FromOther(c.Unit, -1)),

        // Times that give no date.
        new("the past several months", "the? past|last {number} {unit}", c => new Length(c.Number, c.Unit)),
        new("recent years", "recent {unit}", _ => new Vague("PAST_REF")),
        new("in the past", "the past", _ => new Vague("PAST_REF"), n => n.Follows("in") && !n.After.IsWord),
        new("recently", "recently", _ => new Vague("PAST_REF")),
        new("now", "now|currently|nowadays", _ => new Vague("PRESENT_REF")),
        new("every year", "every|each {unit}", c => new Repeated(c.Unit)),
        new("30 April of each year", "{day} {month} of|in? each|every year", _ => new Repeated(TimeUnit.Year)),
        new("April each year", "{month} of|in? each|every year", _ => new Repeated(TimeUnit.Year)),
        new("once in five years", "once|twice in|every {number} {unit}", c => new Repeated(c.Unit)),
        new("every five years", "every {number} {unit}", c => new Repeated(c.Unit)),
        new("annually", "annually|yearly", _ => new Repeated(TimeUnit.Year)),
        new("daily", "daily", _ => new Repeated(TimeUnit.Day)),
        new("weekly", "weekly", _ => new Repeated(TimeUnit.Week)),
        new("monthly", "monthly", _ => new Repeated(TimeUnit.Month)),
        new("three weeks", "{number} -? {unit}", c => new Length(c.Number, c.Unit), n => !(n.After.IsMark('-') && n.After.Joined)),
        new("for decades", "{unit}", c => c.Unit >= TimeUnit.Day ? new Length(null, c.Unit) : null, n => IsPlural(n)),
    ], anyCase: false);

    private static Fixed? Day(int year, int month, int day) =>
        day <= DateTime.DaysInMonth(year, month) ? new Fixed(new DayDate(new DateOnly(year, month, day))) : null;

    private static Fixed? Days(int year, int month, int first, int last) =>
        first < last && last <= DateTime.DaysInMonth(year, month) ? new Fixed(new DayRange(new DateOnly(year, month, first), new DateOnly(year, month, last))) : null;

    // 2024 is a leap year: without the year, 29 February is possible.
    private static DayOfMonth? DayInYear(int month, int day) => day <= DateTime.DaysInMonth(2024, month) ? new DayOfMonth(month, day) : null;

    private static DaysOfMonth? DaysInYear(int month, int first, int last) =>
        first < last && last <= DateTime.DaysInMonth(2024, month) ? new DaysOfMonth(month, first, last) : null;

    private static Fixed? Quarter(int year, int number) => number is >= 1 and <= 4 ? new Fixed(new YearPartDate(year, YearPart.FirstQuarter + number - 1)) : null;

    private static Fixed? Half(int year, int number) => number is 1 or 2 ? new Fixed(new YearPartDate(year, YearPart.FirstHalf + number - 1)) : null;

    private static Fixed? Years(int first, int last) => first < last ? new Fixed(new YearRange(first, last)) : null;

    private static Shifted? InTime(Captures c) => c.Unit >= TimeUnit.Day && c.Number is { } n && n == Math.Floor(n) && n <= 10_000 ? new Shifted(c.Unit, (int)n) : null;

    // "Several years ago" gives no date.
    private static TimeValue Counted(Captures c, int sign) =>
        c.Number is { } n && n == Math.Floor(n) && n <= 10_000 ? new Shifted(c.Unit, sign * (int)n) : new Vague(sign < 0 ? "PAST_REF" : "FUTURE_REF");

    private static TimeValue FromOther(Captures c, int sign) =>
        c.Number is { } n && n == Math.Floor(n) && n <= 10_000 ? new FromOther(c.Unit, sign * (int)n) : new Vague(sign < 0 ? "PAST_REF" : "FUTURE_REF");

    private static bool IsPlural(NeighbourView n) => n.Text[n.Tokens[n.End - 1].End - 1] is 's' or 'S' && n.Follows("for", "in", "over");
}
