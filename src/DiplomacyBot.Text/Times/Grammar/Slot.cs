namespace DiplomacyBot.Text.Times.Grammar;

/// <summary>A blank in a rule's pattern, written in braces there.</summary>
internal enum Slot
{
    /// <summary>A day of the month: 16, 16th, sixteenth.</summary>
    Day,

    /// <summary>The name of a month.</summary>
    Month,

    /// <summary>A month as a number, 1 to 12, as in 2022-08-16.</summary>
    MonthNumber,

    /// <summary>A year of four digits.</summary>
    Year,

    /// <summary>The name of a weekday.</summary>
    Weekday,

    /// <summary>A count: 30, twenty-five, two dozen, a, several.</summary>
    Number,

    /// <summary>day, weeks, years …</summary>
    Unit,

    /// <summary>spring, summer, autumn, winter.</summary>
    Season,

    /// <summary>first, 19th.</summary>
    Ordinal,

    /// <summary>1990s, '90s, nineties.</summary>
    Decade,

    /// <summary>last, this, next and their like: steps of -1, 0, 1.</summary>
    Shift,

    /// <summary>early, mid, late.</summary>
    Edge,

    /// <summary>morning, afternoon, evening, night.</summary>
    DayPart,

    /// <summary>The first or second number of 13/12/2026.</summary>
    SlashDay,

    /// <summary>A time of day: 9am, 18:30, noon.</summary>
    Clock,

    /// <summary>A time of day that cannot be a plain number: 9am, 18:30, noon.</summary>
    SureClock,

    /// <summary>Words that make a count a rough one: about, more than, at least.</summary>
    Approx,

    /// <summary>The two last digits of a year: 18, as in 1914-18.</summary>
    ShortYear,

    /// <summary>A named day of the year: Christmas Eve.</summary>
    Holiday,

    /// <summary>One lower-case word that no list has a use for in times: "difficult" in "three difficult years".</summary>
    Word,

    /// <summary>end, beginning, start, middle.</summary>
    EndWord,

    /// <summary>A zone after a time of day: EST, GMT.</summary>
    Zone,
}
