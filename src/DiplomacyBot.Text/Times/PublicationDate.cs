using System.Globalization;

namespace DiplomacyBot.Text.Times;

/// <summary>Reads the publication date that a moderator types.</summary>
public static class PublicationDate
{
    /// <summary>Reads a day such as "2022-08-16", "16 August 2022", "Aug 16, 2022" or "16/08/2022".</summary>
    /// <param name="text">What was typed.</param>
    public static PublicationDateReading Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new PublicationDateReading.Found(day)
            : new PublicationDateReading.NotUnderstood("Type the day as 2022-08-16 or 16 August 2022.");
    }
}
