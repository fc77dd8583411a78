namespace DiplomacyBot.Text;

/// <summary>A century, shown as "19th century".</summary>
/// <param name="Number">Its number, from 1: 19 is 1801 to 1900.</param>
public sealed record CenturyDate(int Number) : ArticleDate
{
    /// <inheritdoc/>
    public override DatePrecision Precision => DatePrecision.Years;

    /// <inheritdoc/>
    public override string ToDisplay() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Number}{Suffix} century");

    /// <inheritdoc/>
    public override string ToTimex() => (Number - 1).ToString("00", System.Globalization.CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override int SortStart => Key(((Number - 1) * 100) + 1, 1, 1);

    /// <inheritdoc/>
    public override int SortEnd => Key(Number * 100, 12, 31);

    private string Suffix => (Number % 100, Number % 10) switch
    {
        ( >= 11 and <= 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
}
