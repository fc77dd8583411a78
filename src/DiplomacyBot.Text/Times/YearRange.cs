namespace DiplomacyBot.Text;

/// <summary>Several years in a row, shown as "1950 - 1953".</summary>
/// <param name="FirstYear">The first year.</param>
/// <param name="LastYear">The last year.</param>
public sealed record YearRange(int FirstYear, int LastYear) : ArticleDate
{
    /// <inheritdoc/>
    public override DatePrecision Precision => DatePrecision.Years;

    /// <inheritdoc/>
    public override string ToDisplay() => $"{ShowYear(FirstYear)} - {ShowYear(LastYear)}";

    /// <inheritdoc/>
    public override string ToTimex() => $"{TimexYear(FirstYear)}/{TimexYear(LastYear)}";

    /// <inheritdoc/>
    public override int SortStart => Key(FirstYear, 1, 1);

    /// <inheritdoc/>
    public override int SortEnd => Key(LastYear, 12, 31);
}
