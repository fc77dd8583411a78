using System.Globalization;

namespace DiplomacyBot.Text;

/// <summary>A date as an article gives it: typed by its precision and never made more exact than the text.</summary>
/// <remarks>Years follow the proleptic Gregorian calendar; 0 and negative years are BC (0 is 1 BC).</remarks>
public abstract record ArticleDate : IComparable<ArticleDate>
{
    private protected ArticleDate()
    {
    }

    /// <summary>How exact the date is.</summary>
    public abstract DatePrecision Precision { get; }

    /// <summary>The date in words for readers, such as "Mon 15 Aug 2022" or "Sep 2017"; English, the same under every culture.</summary>
    public abstract string ToDisplay();

    /// <summary>The date as a TIMEX3 value, such as "2022-08-15", "2017-09" or "2022-W32-WE".</summary>
    /// <remarks>Source: TimeML 1.2.1 annotation guidelines, TIMEX3 attribute "value".</remarks>
    public abstract string ToTimex();

    /// <summary>Year, month and day of the first possible day as one growing number (year * 10000 + month * 100 + day): for sorting only.</summary>
    public abstract int SortStart { get; }

    /// <summary>The same for the last possible day.</summary>
    public abstract int SortEnd { get; }

    /// <summary>Earlier start first; of two with one start the longer first, so that a year stands before its months.</summary>
    public int CompareTo(ArticleDate? other)
    {
        if (other is null)
        {
            return 1;
        }

        var byStart = SortStart.CompareTo(other.SortStart);
        if (byStart != 0)
        {
            return byStart;
        }

        var byEnd = other.SortEnd.CompareTo(SortEnd);
        return byEnd != 0 ? byEnd : SortRank.CompareTo(other.SortRank);
    }

    /// <inheritdoc/>
    public sealed override string ToString() => ToDisplay();

    /// <summary>Orders dates that cover the same days.</summary>
    private protected virtual int SortRank => 0;

    private protected static int Key(int year, int month, int day) => (year * 10_000) + (month * 100) + day;

    private protected static int Key(DateOnly day) => Key(day.Year, day.Month, day.Day);

    private protected static string MonthName(int month) => CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames[month - 1];

    private protected static string ShowYear(int year) =>
        year > 0 ? year.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{1 - year} BC");

    private protected static string TimexYear(int year) =>
        year > 0 ? year.ToString("0000", CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"BC{1 - year:0000}");

    private protected static string Show(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);

    /// <summary>Whether the first date is before the second.</summary>
    public static bool operator <(ArticleDate left, ArticleDate right) => Compare(left, right) < 0;

    /// <summary>Whether the first date is after the second.</summary>
    public static bool operator >(ArticleDate left, ArticleDate right) => Compare(left, right) > 0;

    /// <summary>Whether the first date is not after the second.</summary>
    public static bool operator <=(ArticleDate left, ArticleDate right) => Compare(left, right) <= 0;

    /// <summary>Whether the first date is not before the second.</summary>
    public static bool operator >=(ArticleDate left, ArticleDate right) => Compare(left, right) >= 0;

    private static int Compare(ArticleDate left, ArticleDate right)
    {
        ArgumentNullException.ThrowIfNull(left);
        return left.CompareTo(right);
    }
}
