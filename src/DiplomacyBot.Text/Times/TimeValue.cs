namespace DiplomacyBot.Text.Times;

/// <summary>What a time expression says by itself, before it is resolved against the day of publication.</summary>
internal abstract record TimeValue
{
    private TimeValue()
    {
    }

    /// <summary>A date that needs nothing else: 16 August 2022, September 2017, 1945.</summary>
    internal sealed record Fixed(ArticleDate Date) : TimeValue;

    /// <summary>A day without its year: 16 August.</summary>
    internal sealed record DayOfMonth(int Month, int Day) : TimeValue;

    /// <summary>Days without their year: 13-14 August.</summary>
    internal sealed record DaysOfMonth(int Month, int First, int Last) : TimeValue;

    /// <summary>A month without its year: in July.</summary>
    internal sealed record InMonth(int Month) : TimeValue;

    /// <summary>A weekday: on Monday.</summary>
    internal sealed record OnWeekday(DayOfWeek Day) : TimeValue;

    /// <summary>A unit counted from the present one: today, last year, next week, two months ago.</summary>
    internal sealed record Shifted(TimeUnit Unit, int Steps) : TimeValue;

    /// <summary>last Monday, next Friday; 0 is "this".</summary>
    internal sealed record ShiftedWeekday(DayOfWeek Day, int Steps) : TimeValue;

    /// <summary>last July, this May.</summary>
    internal sealed record ShiftedMonth(int Month, int Steps) : TimeValue;

    /// <summary>last summer, this spring.</summary>
    internal sealed record ShiftedPart(YearPart Part, int Steps) : TimeValue;

    /// <summary>A day that the text places by the calendar and a year by the present one: 5 March last year.</summary>
    internal sealed record InShiftedYear(int Month, int? Day, int Steps) : TimeValue;

    /// <summary>An unknown moment inside a unit: earlier this year, later this month.</summary>
    internal sealed record Within(TimeUnit Unit, int Steps, bool Later) : TimeValue;

    /// <summary>From the beginning of a year until now: to date in 2022; a null year is the present one.</summary>
    internal sealed record UpToNow(int? Year) : TimeValue;

    /// <summary>A time after or before another one that the text told before: two days later.</summary>
    internal sealed record FromOther(TimeUnit Unit, int Steps) : TimeValue;

    /// <summary>No date at all: recently, in recent years, now.</summary>
    /// <param name="Reference">PAST_REF, PRESENT_REF or FUTURE_REF.</param>
    internal sealed record Vague(string Reference) : TimeValue;

    /// <summary>A length: three weeks; a null count is vague.</summary>
    internal sealed record Length(double? Count, TimeUnit Unit) : TimeValue;

    /// <summary>Again and again: every year.</summary>
    internal sealed record Repeated(TimeUnit Unit) : TimeValue;
}
