namespace DiplomacyBot.Text.Times;

/// <summary>A time that the text told, as exactly as it did: the point from which "two days later" counts.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month, 0 where it was not told.</param>
/// <param name="Day">The day, 0 where it was not told.</param>
/// <param name="Sentence">The sentence that told it.</param>
internal sealed record ToldTime(int Year, int Month, int Day, int Sentence)
{
    /// <summary>The day; null where it was not told.</summary>
    public DateOnly? AsDay => Day > 0 && Year is > 1 and < 9_999 ? new DateOnly(Year, Month, Day) : null;

    /// <summary>The beginning of a date, as far as it is told; null for centuries and the like.</summary>
    public static ToldTime? Of(ArticleDate? date, int sentence) => date switch
    {
        DayDate day => new ToldTime(day.Day.Year, day.Day.Month, day.Day.Day, sentence),
        DayRange range => new ToldTime(range.Last.Year, range.Last.Month, range.Last.Day, sentence),
        MonthDate month => new ToldTime(month.Year, month.Month, 0, sentence),
        YearPartDate part => new ToldTime(part.Year, 0, 0, sentence),
        YearDate year => new ToldTime(year.Year, 0, 0, sentence),
        WithinYear year => new ToldTime(year.Year, 0, 0, sentence),
        YearUpTo year => new ToldTime(year.Year, 0, 0, sentence),
        YearRange range => new ToldTime(range.FirstYear, 0, 0, sentence),
        _ => null,
    };

    /// <summary>The time some units after it; null where it was not told exactly enough.</summary>
    public ArticleDate? Moved(TimeUnit unit, int steps)
    {
        switch (unit)
        {
            case TimeUnit.Year:
                return new YearDate(Year + steps);
            case TimeUnit.Decade when steps == 0:
                return new DecadeDate((int)Math.Floor(Year / 10.0) * 10);
            case TimeUnit.Decade:
                return new YearDate(Year + (10 * steps));
            case TimeUnit.Century when steps == 0 && Year > 0:
                return new CenturyDate(((Year - 1) / 100) + 1);
            case TimeUnit.Century:
                return new YearDate(Year + (100 * steps));
            case TimeUnit.Month when Month > 0:
                var month = (Year * 12) + Month - 1 + steps;
                return new MonthDate((int)Math.Floor(month / 12.0), (((month % 12) + 12) % 12) + 1);
            case TimeUnit.Quarter when Month > 0:
                var quarter = (Year * 4) + ((Month - 1) / 3) + steps;
                return new YearPartDate((int)Math.Floor(quarter / 4.0), YearPart.FirstQuarter + (((quarter % 4) + 4) % 4));
            case TimeUnit.Day or TimeUnit.Week or TimeUnit.Fortnight or TimeUnit.Weekend:
                return AsDay is { } day ? DateResolver.FromDay(new TimeValue.Shifted(unit, steps), day, false) : null;
            default:
                return null;
        }
    }
}
