using DiplomacyBot.Text.Times.Grammar;
using static DiplomacyBot.Text.Times.TimeValue;

namespace DiplomacyBot.Text.Times.Rules;

/// <summary>Dates that name a place on the calendar: with their year, or with the year left to the reader.</summary>
internal static class CalendarRules
{
    public static TimeRule<TimeValue>[] Rules { get; } =
    [
        // Full dates.
        new("Tuesday, 16 August 2022", "{approx}? {weekday} ,? the? {day} of? {month} ,? {year}", c => Day(c.Year, c.Month, c.Day)),
        new("Tuesday, August 16, 2022", "{approx}? {weekday} ,? {month} the? {day} ,? {year}", c => Day(c.Year, c.Month, c.Day)),
        new("the 16th of August, 2022", "{approx}? the? {day} of? {month} ,? {year}", c => Day(c.Year, c.Month, c.Day)),
        new("August 16th, 2022", "{approx}? {month} the? {day} ,? of? {year}", c => Day(c.Year, c.Month, c.Day)),
        new("2022-08-16", "{year} - {monthnumber} - {day}", c => Day(c.Year, c.Month, c.Day)),
        new("22/03/2013", "{slashday} / {slashday} / {year}", c => Slashed(c.Year, c.Day, c.SecondDay)),
        new("13-14 August 2022", "{day} - {day} {month} ,? {year}", c => Days(c.Year, c.Month, c.Day, c.SecondDay)),
        new("13–14 August 2022", "{day} – {day} {month} ,? {year}", c => Days(c.Year, c.Month, c.Day, c.SecondDay)),
        new("August 13-14, 2022", "{month} {day} - {day} ,? {year}", c => Days(c.Year, c.Month, c.Day, c.SecondDay)),
        new("August 13–14, 2022", "{month} {day} – {day} ,? {year}", c => Days(c.Year, c.Month, c.Day, c.SecondDay)),
        new("Christmas Eve 1914", "{holiday} ,? of|in? {year}", c => c.Year < 1 ? null : new Fixed(new DayDate(Holidays.In(c.Holiday, c.Year)))),

        // Months and parts of a year, with the year.
        new("September 2017", "{approx}? {month} ,? of? {year}", c => new Fixed(new MonthDate(c.Year, c.Month))),
        new("late September 2017", "{edge} -? in? {month} ,? of? {year}", c => new Fixed(new MonthDate(c.Year, c.Month))),
        new("the end of September 2017", "the? {endword} of {month} ,? of? {year}", c => new Fixed(new MonthDate(c.Year, c.Month))),
        new("the spring of 2021", "the? {season} ,? of? {year}", c => new Fixed(new YearPartDate(c.Year, c.Season))),
        new("spring-summer 2017", "{season} - {season} ,? {year}", c => new Fixed(new WithinYear(c.Year))),
        new("spring/summer 2017", "{season} / {season} ,? {year}", c => new Fixed(new WithinYear(c.Year))),
        new("the early summer of 1943", "the? {edge} -? in? the? {season} ,? of? {year}", c => new Fixed(new YearPartDate(c.Year, c.Season))),
        new("the end of the summer of 1943", "the? {endword} of the? {season} ,? of? {year}", c => new Fixed(new YearPartDate(c.Year, c.Season))),
        new("the third quarter of 2021", "the? {ordinal} -? quarter ,? of? {year}", c => Quarter(c.Year, c.Ordinal)),
        new("the fiscal third quarter of 2021", "the? fiscal -? {ordinal} -? quarter ,? of? {year}", c => Quarter(c.Year, c.Ordinal)),
        new("the first quarter of fiscal 2021", "the? {ordinal} -? quarter of fiscal {year}", c => Quarter(c.Year, c.Ordinal)),
        new("the 2021 third quarter", "the? {year} fiscal? {ordinal} -? quarter", c => Quarter(c.Year, c.Ordinal)),
        new("the first half of 2021", "the? {ordinal} half of {year}", c => Half(c.Year, c.Ordinal)),
        new("the latter half of 2021", "the? latter|last half of {year}", c => Half(c.Year, 2)),

        // Years.
        new("early 2022", "{edge} -? in? {year}", c => new Fixed(new WithinYear(c.Year))),
        new("the end of 2022", "the? {endword} of {year}", c => new Fixed(new WithinYear(c.Year))),
        new("fiscal 2022", "the? fiscal|financial year? {year}", c => new Fixed(new YearDate(c.Year))),
        new("the year 2000", "the? year {year}", c => new Fixed(new YearDate(c.Year))),
        new("the 2021 period", "the {year} quarter|period", c => new Reported(0, c.Year)),
        new("2022 and beyond", "{year} and|or beyond|later", c => new Fixed(new YearDate(c.Year))),
        new("from 1950 to 1953", "from {year} to|until|through {year}", c => Years(c.Year, c.SecondYear)),
        new("between 1950 and 1953", "between {year} and {year}", c => Years(c.Year, c.SecondYear)),
        new("1950-1953", "{year} - {year}", c => Years(c.Year, c.SecondYear)),
        new("1950–1953", "{year} – {year}", c => Years(c.Year, c.SecondYear)),
        new("1914-18", "{year} - {shortyear}", c => Years(c.Year, (c.Year / 100 * 100) + c.ShortYear), n => !n.After.IsMark('-')),
        new("1914–18", "{year} – {shortyear}", c => Years(c.Year, (c.Year / 100 * 100) + c.ShortYear)),
        new("in 1945", "{year}", c => new Fixed(new YearDate(c.Year)), YearNeighbours.Allow),
        new("around 1945", "around|about|circa {year}", c => new Fixed(new YearDate(c.Year)), n => !n.After.IsWord && !n.IsCompounded),
        new("the summer of '98", "the? {season} of ' {shortyear}", c => new Fixed(new YearPartDate(InFull(c.ShortYear), c.Season))),
        new("March of '98", "{month} ,? of? ' {shortyear}", c => new Fixed(new MonthDate(InFull(c.ShortYear), c.Month))),
        new("in '98", "' {shortyear}", c => new Fixed(new YearDate(InFull(c.ShortYear))), n => n.Follows("in", "since", "until", "by", "from", "of") && !n.After.Joined),
        new("from 264 to 241 BC", "from {number} to|until {year}", c => EraYears(c.Number, c.Year)),
        new("between 264 and 241 BC", "between {number} and {year}", c => EraYears(c.Number, c.Year)),
        new("264-241 BC", "{number} - {year}", c => EraYears(c.Number, c.Year)),
        new("264–241 BC", "{number} – {year}", c => EraYears(c.Number, c.Year)),
        new("the year 793", "the? year {number}", c => c.Number is { } n && n == Math.Floor(n) && n is >= 100 and < 1_000 ? new Fixed(new YearDate((int)n)) : null),
        new("in 410", "{number}", c => c.Number is { } n && n == Math.Floor(n) && n is >= 100 and < 1_000 ? new SmallYear((int)n) : null, YearNeighbours.AllowSmall),
        new("the early '90s", "the? {edge}? -? ' {decade}", c => new Fixed(new DecadeDate(c.Decade)), DecadeNeighbours.Allow),
        new("the mid-1990s", "the? {edge}? -? {decade}", c => new Fixed(new DecadeDate(c.Decade)), DecadeNeighbours.Allow),
        new("the end of the 1990s", "the? {endword} of the {decade}", c => new Fixed(new DecadeDate(c.Decade))),
        new("the late 19th century", "the? {edge}? -? {ordinal} -? century", c => c.Ordinal is > 0 and <= 30 ? new Fixed(new CenturyDate(c.Ordinal)) : null),
        new("the end of the 19th century", "the? {endword} of the {ordinal} century", c => c.Ordinal is > 0 and <= 30 ? new Fixed(new CenturyDate(c.Ordinal)) : null),

        new("the 5th century B.C.", "the? {edge}? -? {ordinal} -? century b . c .?", c => c.Ordinal is > 0 and <= 40 ? new Fixed(new CenturyDate(-c.Ordinal)) : null),
        new("the 5th century BC", "the? {edge}? -? {ordinal} -? century bc|bce", c => c.Ordinal is > 0 and <= 40 ? new Fixed(new CenturyDate(-c.Ordinal)) : null),

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
        new("the Sept. 11 attacks", "{month} {day}", c => c is { Month: 9, Day: 11 } ? Day(2001, 9, 11) : null, n => n.Precedes("attack", "attacks", "conspiracy", "terror", "terrorist", "terrorism", "hijackers", "hijackings", "atrocities")),
        new("Monday, 15 August", "this? coming? {weekday} ,? the? {day} of? {month}", c => DayInYear(c.Month, c.Day)),
        new("Monday, August 15", "this? coming? {weekday} ,? {month} the? {day}", c => DayInYear(c.Month, c.Day)),
        new("the 16th of August", "{approx}? the? {day} of? {month}", c => DayInYear(c.Month, c.Day)),
        new("August 16", "{approx}? {month} the? {day}", c => DayInYear(c.Month, c.Day), DayNeighbours.IsNotName),
        new("13-14 August", "{day} - {day} {month}", c => DaysInYear(c.Month, c.Day, c.SecondDay)),
        new("13–14 August", "{day} – {day} {month}", c => DaysInYear(c.Month, c.Day, c.SecondDay)),
        new("August 13-14", "{month} {day} - {day}", c => DaysInYear(c.Month, c.Day, c.SecondDay)),
        new("August 13–14", "{month} {day} – {day}", c => DaysInYear(c.Month, c.Day, c.SecondDay)),
        new("5 March last year", "{day} {month} {shift} year", c => new InShiftedYear(c.Month, c.Day, c.Shift)),
        new("March 5 last year", "{month} {day} ,? of? {shift} year", c => new InShiftedYear(c.Month, c.Day, c.Shift)),
        new("in March last year", "{month} ,? of? {shift} year", c => new InShiftedYear(c.Month, null, c.Shift)),
        new("in late March of next year", "{edge} -? in? {month} ,? of? {shift} year", c => new InShiftedYear(c.Month, null, c.Shift)),
        new("the end of March next year", "the? {endword} of {month} ,? of? {shift} year", c => new InShiftedYear(c.Month, null, c.Shift)),
        new("last July 16", "last|this {month} {day}", c => DayInYear(c.Month, c.Day), DayNeighbours.HasNoYear),
        new("late July", "{edge} -? in? {month}", c => new InMonth(c.Month)),
        new("the end of July", "the? {endword} of {month}", c => new InMonth(c.Month)),
        new("in July", "{month}", c => new InMonth(c.Month), MonthNeighbours.Allow),
        new("on the 20th", "the {day}", c => new DayOnly(c.Day), DayNeighbours.Allow),

        // Named days.
        new("last Christmas", "{shift} {holiday}", c => new OnHoliday(c.Holiday, c.Shift)),
        new("Thanksgiving Day", "{holiday}", c => new OnHoliday(c.Holiday, null), n => !n.Before.IsCapitalised || n.Before.Is(Words.WordTags.Stop)),

        // Parts of a year without one.
        new("the third quarter", "the? fiscal? -? {ordinal} fiscal? quarter", c => InQuarter(c.Ordinal)),
        new("third-quarter", "fiscal? {ordinal} - quarter", c => InQuarter(c.Ordinal)),
        new("the first half of the year", "the {ordinal} half of the year", c => c.Ordinal is 1 or 2 ? new InPart(YearPart.FirstHalf + c.Ordinal - 1) : null),
        new("in spring", "{season}", c => new InPart(c.Season), SeasonNeighbours.Allow),
        new("the summer", "the {season}", c => new InPart(c.Season), n => SeasonNeighbours.IsNotName(n) && !n.IsTitleWord),
        new("late summer", "the? {edge} -? {season}", c => new InPart(c.Season), SeasonNeighbours.IsNotName),
        new("the end of the summer", "the? {endword} of the? {season}", c => new InPart(c.Season), SeasonNeighbours.IsNotName),
    ];

    // The calendar of days begins in the year 1; before it a day is told as its month.
    private static Fixed? Day(int year, int month, int day) =>
        year < 1 ? new Fixed(new MonthDate(year, month)) : day <= DateTime.DaysInMonth(year, month) ? new Fixed(new DayDate(new DateOnly(year, month, day))) : null;

    // Which number is the month is sure only where one of them cannot be.
    private static Fixed? Slashed(int year, int first, int second) => (first > 12, second > 12) switch
    {
        (true, false) => Day(year, second, first),
        (false, true) => Day(year, first, second),
        _ when first == second => Day(year, first, second),
        _ => null,
    };

    private static Fixed? Days(int year, int month, int first, int last) =>
        year >= 1 && first < last && last <= DateTime.DaysInMonth(year, month) ? new Fixed(new DayRange(new DateOnly(year, month, first), new DateOnly(year, month, last))) : null;

    // 2024 is a leap year: without the year, 29 February is possible.
    private static DayOfMonth? DayInYear(int month, int day) => day <= DateTime.DaysInMonth(2024, month) ? new DayOfMonth(month, day) : null;

    private static DaysOfMonth? DaysInYear(int month, int first, int last) =>
        first < last && last <= DateTime.DaysInMonth(2024, month) ? new DaysOfMonth(month, first, last) : null;

    private static Fixed? Quarter(int year, int number) => number is >= 1 and <= 4 ? new Fixed(new YearPartDate(year, YearPart.FirstQuarter + number - 1)) : null;

    private static InPart? InQuarter(int number) => number is >= 1 and <= 4 ? new InPart(YearPart.FirstQuarter + number - 1) : null;

    private static Fixed? Half(int year, int number) => number is 1 or 2 ? new Fixed(new YearPartDate(year, YearPart.FirstHalf + number - 1)) : null;

    private static Fixed? Years(int first, int last) => first < last ? new Fixed(new YearRange(first, last)) : null;

    // Two digits stand for the last century up to its thirties, for this one below.
    private static int InFull(int shortYear) => shortYear + (shortYear >= 30 ? 1900 : 2000);

    // "264 to 241 BC": the era of the second year is that of the first.
    private static Fixed? EraYears(double? first, int last) =>
        first is { } n && n == Math.Floor(n) && n is >= 1 and < 1_000 && last is > -1_000 and < 1_000 ? Years(last <= 0 ? 1 - (int)n : (int)n, last) : null;
}
