using DiplomacyBot.Text.Sentences;
using static DiplomacyBot.Text.Times.TimeValue;

namespace DiplomacyBot.Text.Times;

/// <summary>Gives every expression of a text its TIMEX3 value, in text order: against the day of publication in news,
/// against what was told before in history.</summary>
/// <param name="published">The day of publication, where known.</param>
/// <param name="history">Whether the text tells history, see <see cref="TellsHistory"/>.</param>
internal sealed class TimexResolver(DateOnly? published, bool history)
{
    // In news "the next day" counts from a date of this sentence or the one before it; further back the day of publication is meant. Set by hand, not fitted.
    private const int Reach = 1;

    private const string InTime = "in three weeks";

    // A story that told November or December and now tells January or February has passed the turn of the year. Set by hand, not fitted.
    private const int LateMonth = 11;
    private const int EarlyMonth = 2;

    private ToldTime? told;
    private YearPartDate? period;

    /// <summary>Whether the story has come to years below 1000, so that a bare number of three digits may be one.</summary>
    public bool TellsSmallYears => history && told is { Year: < 1_000 };

    /// <summary>The value of the next expression.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="tense">The tense around it.</param>
    /// <param name="sentence">The number of its sentence.</param>
    /// <param name="lookBack">Whether a word such as "ended" says that it lies back.</param>
    /// <param name="next">The expression that follows it as in "August and September 1914"; null where none does.</param>
    public TimedExpression Resolve(TimeExpression expression, Tense tense, int sentence, TimeExpression? next = null, bool lookBack = false)
    {
        switch (expression.Value)
        {
            case Shifted { Counted: true, Steps: > 0 } within when expression.Signal.Length == 0 && tense is Tense.Past or Tense.PresentPerfect && expression.Rule == InTime:
                return Undated(TimexType.Duration, TimexValue.Duration(within.Steps, within.Unit), "how long it took");
            case Vague vague:
                return Undated(TimexType.Date, vague.Reference, "no date");
            case Length length:
                return Undated(TimexType.Duration, TimexValue.Duration(length.Count, length.Unit), "a length");
            case Repeated repeated:
                return Undated(TimexType.Set, repeated.Value ?? TimexValue.Duration(1, repeated.Unit), "again and again");
        }

        var (date, why) = YearOf(next) is { } year && WithYear(expression.Value, year) is { } shared
            ? (shared, "of the year told right after it")
            : Date(expression.Value, tense, sentence, lookBack);
        if (expression.Value is InPart or Fixed && date is YearPartDate { Part: >= YearPart.FirstQuarter } part)
        {
            period = part;
        }

        var value = date?.ToTimex() ?? (history && expression.Value is Shifted(TimeUnit.Day, 0) { Clock: null } ? "PRESENT_REF" : TimexValue.Unknown(expression.Value));
        // A look back such as "two decades earlier" and a plan do not move the story.
        var aside = expression.Value is FromOther { Unit: >= TimeUnit.Year, Steps: < 0 } || expression.Signal == "since" || (history && tense == Tense.Future);
        told = aside ? told : ToldTime.Of(date, sentence) ?? told;
        return expression.Value.Clock is { } clock
            ? new TimedExpression(expression, tense, TimexType.Time, (date is DayDate ? value : "XXXX-XX-XX") + clock, date, why)
            : new TimedExpression(expression, tense, TimexType.Date, value, date, why);

        TimedExpression Undated(TimexType type, string text, string reason) => new(expression, tense, type, text, null, reason);
    }

    private (ArticleDate? Date, string Why) Date(TimeValue value, Tense tense, int sentence, bool lookBack)
    {
        // "The board meets on Friday": the present of a plan.
        var ahead = tense == Tense.Future || (tense == Tense.Present && value is OnWeekday);
        var near = history || (told is not null && sentence - told.Sentence <= Reach) ? told : null;
        switch (value)
        {
            case Fixed stated:
                return (stated.Date, "stated");
            case SmallYear(var number):
                return (new YearDate(told is { Year: <= 0 } ? 1 - number : number), "of the era told before");
            case UpToNow { Year: { } year }:
                return (new YearUpTo(year, published), "stated year");
            case FromOther(TimeUnit.Year, var years) when period is not null && !history && years < 0:
                return (period with { Year = period.Year + years }, "years from the period told before");
            case Shifted(TimeUnit.Year, -1) { Counted: true } when period is not null && !history:
                return (period with { Year = period.Year - 1 }, "a year before the period told before");
            case Shifted(TimeUnit.Decade or TimeUnit.Century, _) long_ when !history:
                return (Published(sentence)?.Moved(long_.Unit, long_.Steps), "counted from publication");
            case Shifted(TimeUnit.Day, 0) when history:
                return (null, "the reader's day");
            case Within(TimeUnit.Day, 0, _):
                return ((near?.Day > 0 ? near : Published(sentence))?.Moved(TimeUnit.Day, 0), "of the day told before");
            case FromOther(var unit, var steps):
                return (((value.Clock is null || near?.Day > 0 ? near : null) ?? Published(sentence))?.Moved(unit, steps), "counted from what was told before");
            case Same:
                return (near is null ? null : near.Day > 0 ? near.Moved(TimeUnit.Day, 0) : near.Month > 0 ? near.Moved(TimeUnit.Month, 0) : near.Moved(TimeUnit.Year, 0), "the time told before");
            case PartFromOther(var part, var steps):
                return ((near ?? Published(sentence)) is { } from ? new YearPartDate(from.Year + steps, part) : null, "of the year told before");
            case MonthFromOther(var month, var steps):
                return ((near ?? Published(sentence)) is { } year2 ? new MonthDate(year2.Year + steps, month) : null, "of the year told before");
            case Reported { Year: { } stated }:
                return (period is null ? new YearDate(stated) : period with { Year = stated }, "the period of the report in the year stated");
            case Reported(var years, _):
                return (ReportedPeriod() is { } reported ? reported with { Year = reported.Year + years } : null, "the period of the report");
            case TheUnit(var unit):
                return ((history ? near : Published(sentence))?.Moved(unit, 0), "the present one of the text");
            case OnHoliday(var index, var steps):
                return (Holiday(index, steps, ahead), "nearest such day");
            case InPart(var part):
                return (Part(part, ahead), "nearest such part of a year");
            case DayOnly(var day):
                return (near is { Month: > 0 } ? DateResolver.DayIn(near.Year, near.Month, day) : null, "of the month told before");
        }

        if (history && told is not null)
        {
            return (InHistory(value, told), "of the year told before");
        }

        if (published is { Year: > 2 and < 9_998 } nearby && value is DayOfMonth or DaysOfMonth or InMonth)
        {
            return lookBack
                ? (DateResolver.FromDay(value, nearby, ahead: false), "counted from publication, looking back")
                : (DateResolver.Nearest(value, nearby), "the nearest such date");
        }

        return published is { Year: > 2 and < 9_998 } today
            ? (DateResolver.FromDay(value, today, ahead), ahead ? "counted from publication, looking ahead" : "counted from publication, looking back")
            : (null, "needs the day of publication");
    }

    private static int? YearOf(TimeExpression? next) => next?.Value switch
    {
        Fixed { Date: MonthDate month } => month.Year,
        Fixed { Date: DayDate day } => day.Day.Year,
        Fixed { Date: YearPartDate part } => part.Year,
        _ => null,
    };

    private static ArticleDate? WithYear(TimeValue value, int year) => value switch
    {
        DayOfMonth or InMonth => InHistory(value, new ToldTime(year, 0, 0, 0)),
        InPart(var part) => new YearPartDate(year, part),
        _ => null,
    };

    private ToldTime? Published(int sentence) => published is { } day && !history ? new ToldTime(day.Year, day.Month, day.Day, sentence) : null;

    private static ArticleDate? InHistory(TimeValue value, ToldTime told) => value switch
    {
        DayOfMonth(var month, var day) => DateResolver.DayIn(told.Year + NewYear(told, month), month, day),
        DaysOfMonth(var month, var first, var last) => DateResolver.DaysIn(told.Year, month, first, last),
        InMonth(var month) => new MonthDate(told.Year + NewYear(told, month), month),
        ShiftedMonth(var month, var steps) => new MonthDate(told.Year + (steps < 0 && told.Month > 0 && told.Month <= month ? -1 : 0), month),
        ShiftedPart(var part, var steps) => new YearPartDate(told.Year + steps, part),
        InShiftedYear(var month, null, var steps) => new MonthDate(told.Year + steps, month),
        Shifted(var unit, var steps) => told.Moved(unit, steps),
        Within(var unit, var steps, _) => told.Moved(unit, steps),
        OnWeekday(var day) when told.AsDay is { } from => DateResolver.FromDay(new OnWeekday(day), from, true),
        _ => null,
    };

    // Told December, then January: the story has passed into the next year.
    private static int NewYear(ToldTime told, int month) => told.Month >= LateMonth && month <= EarlyMonth ? 1 : 0;

    private YearPartDate? Part(YearPart part, bool ahead)
    {
        if (history)
        {
            return told is null ? null : new YearPartDate(told.Year, part);
        }

        if (published is not { } day)
        {
            return null;
        }

        // The latest one that has begun; looking ahead the next that is not over.
        var today = (day.Year * 10_000) + (day.Month * 100) + day.Day;
        var now = new YearPartDate(day.Year, part);
        return ahead ? (now.SortEnd < today ? now with { Year = day.Year + 1 } : now) : now.SortStart > today ? now with { Year = day.Year - 1 } : now;
    }

    // Reports tell of the latest quarter that is over.
    private YearPartDate? ReportedPeriod()
    {
        if (period is not null || published is not { } day)
        {
            return period;
        }

        var quarter = (day.Year * 4) + ((day.Month - 1) / 3) - 1;
        return new YearPartDate(quarter / 4, YearPart.FirstQuarter + (quarter % 4));
    }

    private DayDate? Holiday(int index, int? steps, bool ahead)
    {
        var year = history ? told?.Year : published?.Year;
        if (year is not (> 1 and < 9_998))
        {
            return null;
        }

        var day = Grammar.Holidays.In(index, year.Value);
        if (!history && published is { } today)
        {
            var before = steps < 0 || (steps is null && !ahead);
            year += before && day > today ? -1 : !before && day < today ? 1 : 0;
        }

        return new DayDate(Grammar.Holidays.In(index, year.Value));
    }
}
