using DiplomacyBot.Text.Sentences;
using static DiplomacyBot.Text.Times.TimeValue;

namespace DiplomacyBot.Text.Times;

/// <summary>Resolves time expressions of a news text: against the day of publication, else against the year the text shows, else not at all.</summary>
/// <param name="published">The day of publication, where known.</param>
/// <param name="present">The year the text shows; used only where the day of publication is not known.</param>
internal sealed class DateResolver(DateOnly? published, PresentYear? present)
{
    // In days. A month or day without its year that has been this year is that one, unless the next one is as close as this. Chosen while reading quotes_polnear.
    private const int Season = 92;

    // Years that DateOnly can hold with room for counting around them.
    private const int FirstYear = 2;
    private const int LastYear = 9_998;

    /// <summary>The day of publication; null where it is not known.</summary>
    public DateOnly? Published => published;

    /// <summary>Resolves an expression.</summary>
    /// <param name="value">What it says.</param>
    /// <param name="tense">The tense around it: "said on Monday" looks back, "will meet on Monday" ahead.</param>
    /// <param name="narrative">The year that the text before gives it; null where it gives none.</param>
    /// <param name="eitherWay">Whether it hangs on something set beforehand, which the text may look back on or ahead to.</param>
    public Resolution Resolve(TimeValue value, Tense tense, ToldYear? narrative = null, bool eitherWay = false)
    {
        if (narrative is not null && (tense is Tense.Past or Tense.PresentPerfect || narrative.IsSure) && FromYear(value, narrative.Year) is { } told
            // "extended it until April 2023. It met on 27 February": what is told as over is not of a year to come.
            && !(tense is Tense.Past or Tense.PresentPerfect && LiesAhead(told)))
        {
            // "In 2009 … In June": the year told before or, in news more often, the present one.
            return narrative.IsSure || FromPresent(value) is not { } counted
                ? new Resolution(told, false, new EventNote(EventNoteKind.YearTaken, narrative.Paragraph), "year of the date told before")
                : new Resolution(counted == told ? counted : null, true, null, counted == told ? "the year told before is that of publication too" : "the year told before or that of publication");
        }

        switch (value)
        {
            case Fixed stated:
                return new Resolution(stated.Date, false, null, "stated");
            case UpToNow { Year: { } year }:
                return new Resolution(new YearUpTo(year, published), false, null, "stated year, up to publication");
            case Vague or Length or Repeated:
                return new Resolution(null, false, null, "no date");
            case { DatesEvents: false }:
                return new Resolution(null, false, null, "counts from another event");
        }

        // "said Tuesday that it would": only a plain future looks ahead.
        var ahead = tense == Tense.Future;
        if (published is { } day)
        {
            var inRange = day.Year is >= FirstYear and <= LastYear;
            // "has set 10 November as the day": neither past nor future is said.
            if (inRange && value is DayOfMonth or InMonth && tense is Tense.Present or Tense.PresentPerfect)
            {
                return new Resolution(Nearest(value, day), true, null, "the nearest one to publication");
            }

            // "The board meets on Friday" may be the next one, and in a report the last; told on a Friday it is today.
            if (value is OnWeekday { Day: var weekday } && tense == Tense.Present && weekday != day.DayOfWeek)
            {
                return new Resolution(null, true, null, "in the present tense it may be the last or the next one");
            }

            var date = inRange ? FromDay(value, day, ahead) : null;
            if (eitherWay && date is not null && !ahead && Nearest(value, day) is { } nearest && nearest != date
                && (value is OnWeekday || date.SortStart < day.Year * 10_000 || Distance(nearest, day) < Season))
            {
                return new Resolution(null, true, null, "what is set beforehand may be the last or the next one");
            }

            if (ahead && date is not null && (narrative is not null && FromYear(value, narrative.Year) is { } ofTold && ofTold != date || IsJustOver(value, date, day)))
            {
                return new Resolution(null, true, null, "it may be the one just over");
            }

            return new Resolution(date, true, null, date is null ? "could not be resolved" : $"counted from publication, {(ahead ? "looking ahead" : "looking back")}");
        }

        var inferred = present is null ? null : FromYear(value, present.Year);
        return inferred is null
            ? new Resolution(null, true, null, "needs the day of publication")
            : new Resolution(inferred, true, new EventNote(EventNoteKind.YearInferred, present!.Paragraph), "present year shown by the text");
    }

    /// <summary>Whether a date is not over on the day of publication; true where that is not known.</summary>
    public bool MayLieAhead(ArticleDate date) => published is not { } day || date.SortEnd >= Key(day);

    /// <summary>Whether a date begins after the day of publication; false where that is not known.</summary>
    public bool LiesAhead(ArticleDate date) => published is { } day && date.SortStart > Key(day);

    // "will open on May 12", written in May: a text from before the day, or a whole year ahead, which would be said.
    private static bool IsJustOver(TimeValue value, ArticleDate date, DateOnly day) =>
        value is DayOfMonth or DaysOfMonth or InMonth && date.SortStart / 10_000 > day.Year && FromDay(value, day, ahead: false) is { } over && Distance(over, day) < Season;

    // Looking back.
    private ArticleDate? FromPresent(TimeValue value) =>
        published is { Year: >= FirstYear and <= LastYear } day ? FromDay(value, day, ahead: false) : present is null ? null : FromYear(value, present.Year);

    private static ArticleDate? FromYear(TimeValue value, int year) => value switch
    {
        DayOfMonth(var month, var day) => DayIn(year, month, day),
        DaysOfMonth(var month, var first, var last) => DaysIn(year, month, first, last),
        InMonth(var month) => new MonthDate(year, month),
        ShiftedMonth(var month, 0) => new MonthDate(year, month),
        ShiftedPart(var part, 0) => new YearPartDate(year, part),
        InShiftedYear(var month, { } day, var steps) => DayIn(year + steps, month, day),
        InShiftedYear(var month, null, var steps) => new MonthDate(year + steps, month),
        Shifted(TimeUnit.Year, 0) or Within(TimeUnit.Year, 0, _) => new WithinYear(year),
        Shifted(TimeUnit.Year, var steps) => new YearDate(year + steps),
        Within(TimeUnit.Year, var steps, _) => new WithinYear(year + steps),
        UpToNow => new YearUpTo(year, null),
        _ => null,
    };

    /// <summary>The nearest such month or day of the calendar, before or after; before where both are as near.</summary>
    public static ArticleDate? Nearest(TimeValue value, DateOnly today)
    {
        var back = FromDay(value, today, ahead: false);
        var ahead = FromDay(value, today, ahead: true);
        return back is not null && (ahead is null || Distance(back, today) <= Distance(ahead, today)) ? back : ahead;
    }

    /// <summary>The date of an expression told on a day; null where it does not hang on the day or no calendar has it.</summary>
    public static ArticleDate? FromDay(TimeValue value, DateOnly today, bool ahead)
    {
        switch (value)
        {
            case DayOfMonth(var month, var day):
                return DayIn(YearOf(today, month, day, ahead), month, day);
            case DaysOfMonth(var month, var first, var last):
                return DaysIn(YearOf(today, month, first, ahead), month, first, last);
            case InMonth(var month):
                return new MonthDate(YearOf(today, month, ahead ? 31 : 1, ahead), month);
            case ShiftedMonth(var month, < 0):
                return new MonthDate(month < today.Month ? today.Year : today.Year - 1, month);
            case ShiftedMonth(var month, > 0):
                return new MonthDate(month > today.Month ? today.Year : today.Year + 1, month);
            case OnWeekday(var weekday):
                return new DayDate(ahead ? OnOrAfter(today, weekday) : OnOrBefore(today, weekday));
            case ShiftedWeekday(var weekday, var steps):
                return new DayDate(steps switch
                {
                    < 0 => OnOrBefore(today.AddDays(-1), weekday),
                    > 0 => OnOrAfter(today.AddDays(1), weekday),
                    _ => ahead ? OnOrAfter(today, weekday) : OnOrBefore(today, weekday),
                });
            case WeekdayOfWeek(var weekday, var weeks):
                return Moved(OnOrBefore(today, DayOfWeek.Monday), (weeks * 7) + (((int)weekday + 6) % 7)) is { } ofWeek ? new DayDate(ofWeek) : null;
            case ShiftedPart(var part, < 0):
                // The latest one that is over: "last summer" in August is a year ago.
                var ended = new YearPartDate(today.Year, part).SortEnd < Key(today);
                return new YearPartDate(ended ? today.Year : today.Year - 1, part);
            case ShiftedPart(var part, > 0):
                var begun = new YearPartDate(today.Year, part).SortStart <= Key(today);
                return new YearPartDate(begun ? today.Year + 1 : today.Year, part);
            case UpToNow:
                return new YearUpTo(today.Year, today);
            case Shifted(TimeUnit.Day, var steps):
                return Moved(today, steps) is { } shifted ? new DayDate(shifted) : null;
            case Shifted(TimeUnit.Week or TimeUnit.Fortnight, var steps) shift:
                return Week(today, shift.Unit == TimeUnit.Fortnight ? steps * 2 : steps);
            case Within(TimeUnit.Week, var steps, _):
                return Week(today, steps);
            case Shifted(TimeUnit.Month, var steps):
                return Month(today, steps);
            case Within(TimeUnit.Month, var steps, _):
                return Month(today, steps);
            case Shifted(TimeUnit.Weekend, var steps):
                return Weekend(today, steps, ahead);
            case Shifted(TimeUnit.Quarter, var steps):
                var quarter = ((today.Year * 4) + ((today.Month - 1) / 3)) + steps;
                return new YearPartDate(quarter / 4, YearPart.FirstQuarter + (quarter % 4));
            default:
                return FromYear(value, today.Year);
        }
    }

    // In days, months taken as 31 of them.
    private static int Distance(ArticleDate date, DateOnly today)
    {
        var (year, month, day) = (date.SortStart / 10_000, date.SortStart / 100 % 100, date is MonthDate ? today.Day : date.SortStart % 100);
        return Math.Abs(((year - today.Year) * 372) + ((month - today.Month) * 31) + day - today.Day);
    }

    // The year that puts a day of the calendar before today, or after it when the text looks ahead.
    private static int YearOf(DateOnly today, int month, int day, bool ahead)
    {
        var order = ((month * 100) + day).CompareTo((today.Month * 100) + today.Day);
        return ahead ? (order < 0 ? today.Year + 1 : today.Year) : (order > 0 ? today.Year - 1 : today.Year);
    }

    /// <summary>A day; null where no calendar has it.</summary>
    public static DayDate? DayIn(int year, int month, int day) =>
        IsOnCalendar(year) && day <= DateTime.DaysInMonth(year, month) ? new DayDate(new DateOnly(year, month, day)) : null;

    /// <summary>Days in a row; null where no calendar has them.</summary>
    public static DayRange? DaysIn(int year, int month, int first, int last) =>
        IsOnCalendar(year) && last <= DateTime.DaysInMonth(year, month) ? new DayRange(new DateOnly(year, month, first), new DateOnly(year, month, last)) : null;

    // Days before Christ have no DateOnly; their years and months are told without them.
    private static bool IsOnCalendar(int year) => year is >= 1 and <= 9_999;

    private static DateOnly OnOrBefore(DateOnly day, DayOfWeek weekday) => day.AddDays(-(((int)day.DayOfWeek - (int)weekday + 7) % 7));

    private static DateOnly OnOrAfter(DateOnly day, DayOfWeek weekday) => day.AddDays(((int)weekday - (int)day.DayOfWeek + 7) % 7);

    private static DateOnly? Moved(DateOnly day, int steps)
    {
        var number = day.DayNumber + steps;
        return number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(number) : null;
    }

    private static DayRange? Week(DateOnly today, int steps) =>
        Moved(OnOrBefore(today, DayOfWeek.Monday), steps * 7) is { } monday && Moved(monday, 6) is { } sunday ? new DayRange(monday, sunday) : null;

    private static MonthDate Month(DateOnly today, int steps)
    {
        var month = (today.Year * 12) + today.Month - 1 + steps;
        return new MonthDate((int)Math.Floor(month / 12.0), ((month % 12) + 12) % 12 + 1);
    }

    // On a Saturday or Sunday "the weekend" is the present one.
    private static DayRange Weekend(DateOnly today, int steps, bool ahead)
    {
        var latest = OnOrBefore(today, DayOfWeek.Saturday);
        var running = today.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
        var saturday = steps switch
        {
            < 0 => running ? latest.AddDays(-7) : latest,
            > 0 => latest.AddDays(7),
            _ => ahead && !running ? latest.AddDays(7) : latest,
        };
        return new DayRange(saturday, saturday.AddDays(1));
    }

    private static int Key(DateOnly day) => (day.Year * 10_000) + (day.Month * 100) + day.Day;
}
