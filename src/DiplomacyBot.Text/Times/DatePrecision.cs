namespace DiplomacyBot.Text;

/// <summary>How exactly a text gives a date, finest first.</summary>
public enum DatePrecision
{
    /// <summary>One day.</summary>
    Day,

    /// <summary>A few days in a row, such as a weekend or a week.</summary>
    Days,

    /// <summary>One month, or a few in a row.</summary>
    Month,

    /// <summary>A season, a quarter or half of a year.</summary>
    PartOfYear,

    /// <summary>One year, or an unknown moment in it.</summary>
    Year,

    /// <summary>Several years: a span, a decade or a century.</summary>
    Years,
}
