namespace DiplomacyBot.Text.Times;

/// <summary>Why a clear moment cannot be one in the future.</summary>
public enum WhenProblem
{
    /// <summary>It is over.</summary>
    Over,

    /// <summary>No calendar has that day, such as 31 February.</summary>
    NoSuchDay,

    /// <summary>It is further ahead than the calendar here goes.</summary>
    BeyondCalendar,

    /// <summary>The present itself is near the calendar's end: the clock is wrong.</summary>
    CalendarEnds,
}
