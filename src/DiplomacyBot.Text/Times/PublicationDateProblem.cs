namespace DiplomacyBot.Text.Times;

/// <summary>Why what was typed is no publication date.</summary>
public enum PublicationDateProblem
{
    /// <summary>It says no day of a calendar.</summary>
    Unreadable,

    /// <summary>It says a day and a month, and no year.</summary>
    YearMissing,

    /// <summary>The month it names is shorter: 31 February.</summary>
    NoSuchDayInMonth,

    /// <summary>No month has that day, or no year that month: 45/13/2022.</summary>
    NoSuchDay,
}
