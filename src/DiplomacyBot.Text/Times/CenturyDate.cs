namespace DiplomacyBot.Text;

/// <summary>A century, shown as "19th century".</summary>
/// <param name="Number">Its number, from 1: 19 is 1801 to 1900; negative before Christ: -5 is 500 to 401 BC.</param>
public sealed record CenturyDate(int Number) : ArticleDate
{
    /// <inheritdoc/>
    public override DatePrecision Precision => DatePrecision.Years;

    /// <inheritdoc/>
    public override string ToDisplay() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Math.Abs(Number)}{Suffix} century{(Number < 0 ? " BC" : string.Empty)}");

    /// <inheritdoc/>
    public override string ToTimex() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{(Number < 0 ? "BC" : string.Empty)}{Math.Abs(Number) - 1:00}");

    /// <inheritdoc/>
    public override int SortStart => Key((Number < 0 ? Number * 100 : (Number - 1) * 100) + 1, 1, 1);

    /// <inheritdoc/>
    public override int SortEnd => Key(Number < 0 ? (Number + 1) * 100 : Number * 100, 12, 31);

    private string Suffix => (Math.Abs(Number) % 100, Math.Abs(Number) % 10) switch
    {
        ( >= 11 and <= 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
}
