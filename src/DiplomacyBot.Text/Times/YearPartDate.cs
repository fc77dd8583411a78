namespace DiplomacyBot.Text;

/// <summary>A season, quarter or half of a year, shown as "spring 2021" or "third quarter of 2022".</summary>
/// <param name="Year">The year.</param>
/// <param name="Part">The part of it.</param>
public sealed record YearPartDate(int Year, YearPart Part) : ArticleDate
{
    /// <inheritdoc/>
    public override DatePrecision Precision => DatePrecision.PartOfYear;

    /// <inheritdoc/>
    public override string ToDisplay() => Part switch
    {
        YearPart.Spring => $"spring {ShowYear(Year)}",
        YearPart.Summer => $"summer {ShowYear(Year)}",
        YearPart.Autumn => $"autumn {ShowYear(Year)}",
        YearPart.Winter => $"winter {ShowYear(Year)}",
        YearPart.FirstQuarter => $"first quarter of {ShowYear(Year)}",
        YearPart.SecondQuarter => $"second quarter of {ShowYear(Year)}",
        YearPart.ThirdQuarter => $"third quarter of {ShowYear(Year)}",
        YearPart.FourthQuarter => $"fourth quarter of {ShowYear(Year)}",
        YearPart.FirstHalf => $"first half of {ShowYear(Year)}",
        _ => $"second half of {ShowYear(Year)}",
    };

    /// <inheritdoc/>
    public override string ToTimex() => TimexYear(Year) + Part switch
    {
        YearPart.Spring => "-SP",
        YearPart.Summer => "-SU",
        YearPart.Autumn => "-FA",
        YearPart.Winter => "-WI",
        YearPart.FirstQuarter => "-Q1",
        YearPart.SecondQuarter => "-Q2",
        YearPart.ThirdQuarter => "-Q3",
        YearPart.FourthQuarter => "-Q4",
        YearPart.FirstHalf => "-H1",
        _ => "-H2",
    };

    /// <inheritdoc/>
    public override int SortStart => Key(Year, FirstMonth, 1);

    /// <inheritdoc/>
    public override int SortEnd => Key(Year, FirstMonth + Months - 1, 31);

    private int FirstMonth => Part switch
    {
        YearPart.FirstQuarter or YearPart.FirstHalf => 1,
        YearPart.Spring => 3,
        YearPart.SecondQuarter => 4,
        YearPart.Summer => 6,
        YearPart.ThirdQuarter or YearPart.SecondHalf => 7,
        YearPart.Autumn => 9,
        YearPart.FourthQuarter => 10,
        _ => 12,
    };

    private int Months => Part switch
    {
        YearPart.FirstHalf or YearPart.SecondHalf => 6,
        YearPart.Winter => 1,
        _ => 3,
    };
}
