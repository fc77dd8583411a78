namespace DiplomacyBot.Text;

/// <summary>A decade, shown as "the 1990s".</summary>
/// <param name="FirstYear">Its first year, divisible by ten and at least 10.</param>
public sealed record DecadeDate(int FirstYear) : ArticleDate
{
    /// <inheritdoc/>
    public override DatePrecision Precision => DatePrecision.Years;

    /// <inheritdoc/>
    public override string ToDisplay() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"the {FirstYear}s");

    /// <inheritdoc/>
    public override string ToTimex() => (FirstYear / 10).ToString("000", System.Globalization.CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override int SortStart => Key(FirstYear, 1, 1);

    /// <inheritdoc/>
    public override int SortEnd => Key(FirstYear + 9, 12, 31);
}
