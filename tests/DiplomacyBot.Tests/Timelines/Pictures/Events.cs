using System.Globalization;
using DiplomacyBot.Text;
using DiplomacyBot.Timelines.Pictures;

namespace DiplomacyBot.Tests.Timelines.Pictures;

/// <summary>Entries for tests.</summary>
internal static class Events
{
    public const string Short = "The two delegations of Arvenia and Borland met at the river Oster and signed the accord.";

    public static PictureEntry On(int number, int year, int month, int day, string sentence = Short)
    {
        var when = new DateOnly(year, month, day);
        return new PictureEntry(number, new DayDate(when).ToDisplay(), DayCount.Of(when), DayCount.Of(when), true, sentence, $"P{number}", null);
    }

    public static PictureEntry From(int number, ArticleDate date, string sentence = Short) => new(
        number, date.ToDisplay(), DayCount.OfKey(date.SortStart), DayCount.OfKey(date.SortEnd), date.Precision == DatePrecision.Day, sentence, $"P{number}", null);

    /// <summary>Entries with days, months and years in turn, sentences of several lengths, in the order of their dates.</summary>
    public static IReadOnlyList<PictureEntry> Many(int count, int seed, int years = 60)
    {
        var random = new Random(seed);
        var dates = new List<ArticleDate>();
        for (var index = 0; index < count; index++)
        {
            var (year, month, day) = (2024 - random.Next(years), 1 + random.Next(12), 1 + random.Next(28));
            dates.Add(random.Next(4) switch
            {
                0 => new YearDate(year),
                1 => new MonthDate(year, month),
                2 => new DayRange(new DateOnly(year, month, day), new DateOnly(year, month, day).AddDays(1 + random.Next(9))),
                _ => new DayDate(new DateOnly(year, month, day)),
            });
        }
        return [.. dates.Order().Select((date, index) => From(index + 1, date, Sentence(random)))];
    }

    private static string Sentence(Random random) =>
        string.Join(' ', Enumerable.Range(0, 4 + random.Next(60)).Select(word => string.Create(CultureInfo.InvariantCulture, $"{"treatyriverborderaccord"[random.Next(8)..(9 + random.Next(13))]}{word}"))) + ".";
}
