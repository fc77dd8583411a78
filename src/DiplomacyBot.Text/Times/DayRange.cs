using System.Globalization;

namespace DiplomacyBot.Text;

/// <summary>A few days in a row, shown as "Sat 13 - Sun 14 Aug 2022".</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
public sealed record DayRange(DateOnly First, DateOnly Last) : ArticleDate
{
    /// <inheritdoc/>
    public override DatePrecision Precision => DatePrecision.Days;

    /// <inheritdoc/>
    public override string ToDisplay()
    {
        var first = (First.Year == Last.Year, First.Month == Last.Month) switch
        {
            (true, true) => "ddd d",
            (true, false) => "ddd d MMM",
            _ => "ddd d MMM yyyy",
        };
        return $"{Show(First, first)} - {Show(Last, "ddd d MMM yyyy")}";
    }

    /// <inheritdoc/>
    /// <remarks>A weekend or a week from Monday on has a value of its own in TIMEX3; other ranges are written first/last.</remarks>
    public override string ToTimex()
    {
        var day = First.ToDateTime(TimeOnly.MinValue);
        var week = string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(day):0000}-W{ISOWeek.GetWeekOfYear(day):00}");
        return (First.DayOfWeek, Last.DayNumber - First.DayNumber) switch
        {
            (DayOfWeek.Saturday, 1) => week + "-WE",
            (DayOfWeek.Monday, 6) => week,
            _ => $"{Show(First, "yyyy-MM-dd")}/{Show(Last, "yyyy-MM-dd")}",
        };
    }

    /// <inheritdoc/>
    public override int SortStart => Key(First);

    /// <inheritdoc/>
    public override int SortEnd => Key(Last);
}
