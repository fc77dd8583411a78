using DiplomacyBot.Text.Times.Grammar;

namespace DiplomacyBot.Text.Times;

/// <summary>What a typed moment says by itself, before it is put against the present one.</summary>
internal abstract record WhenValue
{
    private WhenValue()
    {
    }

    /// <summary>in 20 minutes.</summary>
    internal sealed record Delay(TimeSpan Span) : WhenValue;

    /// <summary>in 3 days, in a month: counted in the calendar; the time of day stays as it is unless given.</summary>
    internal sealed record InCalendar(int Days, int Months, TimeOfDay? Clock) : WhenValue;

    /// <summary>today, tomorrow: days from today.</summary>
    internal sealed record DayAhead(int Days, TimeOfDay? Clock) : WhenValue;

    /// <summary>friday, next friday.</summary>
    internal sealed record Weekday(DayOfWeek Day, bool Next, TimeOfDay? Clock) : WhenValue;

    /// <summary>1 December, with or without its year.</summary>
    internal sealed record Date(int? Year, int Month, int Day, TimeOfDay? Clock) : WhenValue;

    /// <summary>05/08/2026: which number is the month is open where both may be.</summary>
    internal sealed record Slashed(int First, int Second, int Year, TimeOfDay? Clock) : WhenValue;

    /// <summary>18:30: the next time the clock shows it.</summary>
    internal sealed record Clocked(TimeOfDay Clock) : WhenValue;
}
