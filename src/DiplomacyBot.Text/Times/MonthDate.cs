namespace DiplomacyBot.Text;

/// <summary>One month, shown as "Sep 2017".</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month, 1 to 12.</param>
public sealed record MonthDate(int Year, int Month) : ArticleDate
{
    /// <inheritdoc/>
    public override DatePrecision Precision => DatePrecision.Month;

    /// <inheritdoc/>
    public override string ToDisplay() => $"{MonthName(Month)} {ShowYear(Year)}";

    /// <inheritdoc/>
    public override string ToTimex() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{TimexYear(Year)}-{Month:00}");

    /// <inheritdoc/>
    public override int SortStart => Key(Year, Month, 1);

    /// <inheritdoc/>
    public override int SortEnd => Key(Year, Month, 31);
}
