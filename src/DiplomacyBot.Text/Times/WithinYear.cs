namespace DiplomacyBot.Text;

/// <summary>A moment in a year that the text does not give more exactly, such as "earlier this year"; shown as "2022, month not given".</summary>
/// <param name="Year">The year.</param>
public sealed record WithinYear(int Year) : ArticleDate
{
    /// <inheritdoc/>
    public override DatePrecision Precision => DatePrecision.Year;

    /// <inheritdoc/>
    public override string ToDisplay() => $"{ShowYear(Year)}, month not given";

    /// <inheritdoc/>
    public override string ToTimex() => TimexYear(Year);

    /// <inheritdoc/>
    public override int SortStart => Key(Year, 1, 1);

    /// <inheritdoc/>
    public override int SortEnd => Key(Year, 12, 31);

    private protected override int SortRank => 2;
}
