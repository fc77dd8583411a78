namespace DiplomacyBot.Text;

/// <summary>One day, shown as "Mon 15 Aug 2022".</summary>
/// <param name="Day">The day.</param>
public sealed record DayDate(DateOnly Day) : ArticleDate
{
    /// <inheritdoc/>
    public override DatePrecision Precision => DatePrecision.Day;

    /// <inheritdoc/>
    public override string ToDisplay() => Show(Day, "ddd d MMM yyyy");

    /// <inheritdoc/>
    public override string ToTimex() => Show(Day, "yyyy-MM-dd");

    /// <inheritdoc/>
    public override int SortStart => Key(Day);

    /// <inheritdoc/>
    public override int SortEnd => Key(Day);
}
