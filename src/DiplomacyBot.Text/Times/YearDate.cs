namespace DiplomacyBot.Text;

/// <summary>One year as a whole, shown as "1945".</summary>
/// <param name="Year">The year.</param>
public sealed record YearDate(int Year) : ArticleDate
{
    /// <inheritdoc/>
    public override DatePrecision Precision => DatePrecision.Year;

    /// <inheritdoc/>
    public override string ToDisplay() => ShowYear(Year);

    /// <inheritdoc/>
    public override string ToTimex() => TimexYear(Year);

    /// <inheritdoc/>
    public override int SortStart => Key(Year, 1, 1);

    /// <inheritdoc/>
    public override int SortEnd => Key(Year, 12, 31);
}
