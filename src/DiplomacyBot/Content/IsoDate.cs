using System.Globalization;

namespace DiplomacyBot.Content;

/// <summary>Dates as content files write them: 2022-08-16.</summary>
internal static class IsoDate
{
    public static DateOnly? Parse(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <returns>Null with a mistake when the text is no date.</returns>
    public static DateOnly? Parse(string text, int line, MistakeLog log)
    {
        if (Parse(text) is { } date)
            return date;
        log.Add(line, $"\"{text}\" is not a date. Write year-month-day, such as 2022-08-16.");
        return null;
    }
}
