namespace DiplomacyBot.Text.Times;

/// <summary>What a time expression says by itself, before it is resolved against the day of publication: a date with parts left open.</summary>
internal abstract record TimeValue
{
    private TimeValue()
    {
    }

    /// <summary>The time of day as TIMEX3 writes it after a day, "T18:30" or "TMO"; null where only days and longer are meant.</summary>
    public string? Clock { get; init; }

    /// <summary>Whether it is a time in history only: "the former emperor", "at the time" are times of the story there.</summary>
    public bool HistoryOnly { get; init; }

    /// <summary>Whether it may date an event that members are shown; the others are reported by <see cref="TimeReader"/> only.</summary>
    public bool DatesEvents => this is Fixed or DayOfMonth or DaysOfMonth or InMonth or OnWeekday or Shifted or ShiftedWeekday or WeekdayOfWeek or ShiftedMonth or ShiftedPart or InShiftedYear or Within or UpToNow;

    /// <summary>A date that needs nothing else: 16 August 2022, September 2017, 1945.</summary>
    internal sealed record Fixed(ArticleDate Date) : TimeValue;

    /// <summary>A number that is a year in a text about years below 1000 only: in 410.</summary>
    internal sealed record SmallYear(int Number) : TimeValue;

    /// <summary>A day without its year: 16 August.</summary>
    internal sealed record DayOfMonth(int Month, int Day) : TimeValue;

    /// <summary>Days without their year: 13-14 August.</summary>
    internal sealed record DaysOfMonth(int Month, int First, int Last) : TimeValue;

    /// <summary>A day without month and year: the 20th.</summary>
    internal sealed record DayOnly(int Day) : TimeValue;

    /// <summary>A month without its year: in July.</summary>
    internal sealed record InMonth(int Month) : TimeValue;

    /// <summary>A part of a year without the year: the third quarter, in summer.</summary>
    internal sealed record InPart(YearPart Part) : TimeValue;

    /// <summary>A named day: Christmas Eve; steps are those of "last" and "next", null for none.</summary>
    internal sealed record OnHoliday(int Index, int? Steps) : TimeValue;

    /// <summary>A weekday: on Monday.</summary>
    internal sealed record OnWeekday(DayOfWeek Day) : TimeValue;

    /// <summary>A unit counted from the present one: today, last year, next week, two months ago.</summary>
    internal sealed record Shifted(TimeUnit Unit, int Steps) : TimeValue
    {
        /// <summary>Whether the text counts the steps, as "two months ago" and "in two months" do.</summary>
        public bool Counted { get; init; }

        /// <summary>Whether after "over" or "in" it is the time up to now rather than the unit before the present one: the past year.</summary>
        public bool MayRunUpToNow { get; init; }
    }

    /// <summary>last Monday, next Friday; 0 is "this".</summary>
    internal sealed record ShiftedWeekday(DayOfWeek Day, int Steps) : TimeValue;

    /// <summary>A weekday of a week counted from the present one: Thursday next week.</summary>
    internal sealed record WeekdayOfWeek(DayOfWeek Day, int Weeks) : TimeValue;

    /// <summary>last July, this May.</summary>
    internal sealed record ShiftedMonth(int Month, int Steps) : TimeValue;

    /// <summary>last summer, this spring.</summary>
    internal sealed record ShiftedPart(YearPart Part, int Steps) : TimeValue;

    /// <summary>A day that the text places by the calendar and a year by the present one: 5 March last year.</summary>
    internal sealed record InShiftedYear(int Month, int? Day, int Steps) : TimeValue;

    /// <summary>An unknown moment inside a unit: earlier this year, later this month.</summary>
    internal sealed record Within(TimeUnit Unit, int Steps, bool Later) : TimeValue
    {
        /// <summary>Whether the text points to the unit it told of, "later in the year", rather than to the present one.</summary>
        public bool OfToldUnit { get; init; }
    }

    /// <summary>From the beginning of a year until now: to date in 2022; a null year is the present one.</summary>
    internal sealed record UpToNow(int? Year) : TimeValue;

    /// <summary>A time counted from another one that the text told before: two days later, that year (0), the previous month.</summary>
    internal sealed record FromOther(TimeUnit Unit, int Steps) : TimeValue;

    /// <summary>A part of the year that the text told before: that summer (0), the following spring (1).</summary>
    internal sealed record PartFromOther(YearPart Part, int Steps) : TimeValue;

    /// <summary>A month of the year that the text told before: August of that year.</summary>
    internal sealed record MonthFromOther(int Month, int Steps) : TimeValue;

    /// <summary>The period that a report is about, moved by years: the latest quarter (0), the year-earlier period (-1).</summary>
    /// <param name="Years">How many years later.</param>
    /// <param name="Year">The year instead, where the text gives it: the 1988 quarter.</param>
    internal sealed record Reported(int Years, int? Year = null) : TimeValue;

    /// <summary>The unit that the text is about: the quarter, the year, the month.</summary>
    internal sealed record TheUnit(TimeUnit Unit) : TimeValue;

    /// <summary>The time that the text told before, as exactly as it was told: at that time.</summary>
    internal sealed record Same : TimeValue;

    /// <summary>No date at all: recently, in recent years, now.</summary>
    /// <param name="Reference">PAST_REF, PRESENT_REF or FUTURE_REF.</param>
    internal sealed record Vague(string Reference) : TimeValue;

    /// <summary>A length: three weeks; a null count is vague.</summary>
    internal sealed record Length(double? Count, TimeUnit Unit) : TimeValue;

    /// <summary>Again and again: every year.</summary>
    /// <param name="Unit">How often.</param>
    /// <param name="Value">The TIMEX3 value where it is not one of the unit: "XXXX-WXX-1" for every Monday.</param>
    internal sealed record Repeated(TimeUnit Unit, string? Value = null) : TimeValue;
}
