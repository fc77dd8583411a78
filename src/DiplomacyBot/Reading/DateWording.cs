using System.Globalization;
using DiplomacyBot.Localization;
using DiplomacyBot.Text;
using Humanizer;

namespace DiplomacyBot.Reading;

/// <summary>The dates of an article's events in the reader's language, never more exact than the text gives them.</summary>
internal static class DateWording
{
    private static readonly Texts Words = Texts.Of("dates");

    /// <summary>When an event was: its date, else the article's own words for it, else that there are none.</summary>
    public static string When(ArticleReading reading, TimelineEntry entry) =>
        entry.Date is { } date ? Of(date)
        : entry.Expression is { } words ? Words.Label("as-written", ("words", words.Of(reading.Text)))
        : Words.Label("undated");

    /// <summary>A date such as "Mon 15 Aug 2022", "Sep 2017" or "2022, month not given".</summary>
    public static string Of(ArticleDate date) => date switch
    {
        DayDate(var day) => Language.Current.Write(day),
        DayRange range => Of(range),
        MonthDate(var year, var month) => Words.Label("month", ("month", Language.Current.Month(month)), ("year", Year(year))),
        YearDate(var year) => Year(year),
        YearPartDate part => Of(part),
        YearRange(var first, var last) => Words.Label("range", ("first", Year(first)), ("last", Year(last))),
        DecadeDate(var year) => Words.Label("decade", ("year", Number(year))),
        CenturyDate(< 0 and var number) => Words.Label("before-christ", ("year", Century(-number))),
        CenturyDate(var number) => Century(number),
        YearUpTo(var year, _) => Words.Label("up-to-publication", ("year", Year(year))),
        WithinYear(var year) => Words.Label("month-not-given", ("year", Year(year))),
        _ => throw new InvalidOperationException($"A {date.GetType().Name} has no words."),
    };

    /// <summary>A remark on the date, in small letters; null where there is none.</summary>
    public static string? Note(TimelineEntry entry) => Note(entry.Note);

    /// <inheritdoc cref="Note(TimelineEntry)"/>
    public static string? Note(EventNote? note) => note switch
    {
        null => null,
        { Kind: EventNoteKind.YearTaken, Paragraph: { } paragraph } => Words.Label("year-taken", ("paragraph", Number(paragraph))),
        { Kind: EventNoteKind.YearInferred, Paragraph: { } paragraph } => Words.Label("year-inferred", ("paragraph", Number(paragraph))),
        { Kind: EventNoteKind.Implied, Word: { } word } => Words.Label("implied", ("word", word)),
        { Kind: EventNoteKind.Planned } => Words.Label("planned"),
        { Kind: EventNoteKind.FromThenOn } => Words.Label("from-then-on"),
        var other => throw new InvalidOperationException($"The note {other} has no words."),
    };

    private static string Of(DayRange range)
    {
        var (first, last, language) = (range.First, range.Last, Language.Current);
        return (first.Year == last.Year, first.Month == last.Month) switch
        {
            (true, true) => Words.Label(
                "range-in-month",
                ("first-weekday", language.Weekday(first.DayOfWeek)), ("first-day", first.Day),
                ("weekday", language.Weekday(last.DayOfWeek)), ("day", last.Day), ("month", language.Month(last.Month)), ("year", Number(last.Year))),
            (true, false) => Words.Label(
                "range-in-year",
                ("first-weekday", language.Weekday(first.DayOfWeek)), ("first-day", first.Day), ("first-month", language.Month(first.Month)),
                ("weekday", language.Weekday(last.DayOfWeek)), ("day", last.Day), ("month", language.Month(last.Month)), ("year", Number(last.Year))),
            _ => Words.Label("range", ("first", language.Write(first)), ("last", language.Write(last))),
        };
    }

    private static string Of(YearPartDate date)
    {
        var year = Year(date.Year);
        return date.Part switch
        {
            YearPart.Spring => Words.Label("spring", ("year", year)),
            YearPart.Summer => Words.Label("summer", ("year", year)),
            YearPart.Autumn => Words.Label("autumn", ("year", year)),
            YearPart.Winter => Words.Label("winter", ("year", year)),
            YearPart.FirstQuarter => Words.Label("first-quarter", ("year", year)),
            YearPart.SecondQuarter => Words.Label("second-quarter", ("year", year)),
            YearPart.ThirdQuarter => Words.Label("third-quarter", ("year", year)),
            YearPart.FourthQuarter => Words.Label("fourth-quarter", ("year", year)),
            YearPart.FirstHalf => Words.Label("first-half", ("year", year)),
            _ => Words.Label("second-half", ("year", year)),
        };
    }

    private static string Century(int number) => Words.Label("century", ("ordinal", number.Ordinalize(Language.Current.Culture)));

    // 0 is 1 BC.
    private static string Year(int year) => year > 0 ? Number(year) : Words.Label("before-christ", ("year", Number(1 - year)));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
