namespace DiplomacyBot.Text;

/// <summary>A year from its beginning to the day of publication, such as "to date in 2022"; shown as "2022 up to publication".</summary>
/// <param name="Year">The year.</param>
/// <param name="Publication">The day of publication; null where it is not known.</param>
public sealed record YearUpTo(int Year, DateOnly? Publication) : ArticleDate
{
    /// <inheritdoc/>
    public override DatePrecision Precision => DatePrecision.Year;

    /// <inheritdoc/>
    public override string ToDisplay() => $"{ShowYear(Year)} up to publication";

    /// <inheritdoc/>
    public override string ToTimex() => TimexYear(Year);

    /// <inheritdoc/>
    public override int SortStart => Key(Year, 1, 1);

    /// <inheritdoc/>
    public override int SortEnd => Key(Year, 12, 31);

    private protected override int SortRank => 1;
}
