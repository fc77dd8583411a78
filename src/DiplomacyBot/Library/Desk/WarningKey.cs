using System.Security.Cryptography;
using System.Text;
using DiplomacyBot.Text;

namespace DiplomacyBot.Library.Desk;

/// <summary>Names a warning whatever the revision: its kind, and a hash of the words it is about.</summary>
internal static class WarningKey
{
    /// <summary>Stands for the decision that an article goes without a date.</summary>
    public const string NoDate = "NoDate";

    // There is nothing in the text to name such a warning by. Keys are stored, so this stays: once it was a hash of the warning's words.
    private const string NoPlace = "03edac06f025";

    public static string Of(ArticleReading reading, ReadingWarning warning) =>
        $"{warning.Kind}-{(warning.Spans.Count == 0 ? NoPlace : HashOf(warning.Spans.Select(span => span.Of(reading.Text))))}";

    private static string HashOf(IEnumerable<string> words)
    {
        var about = string.Join('\n', words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(about)))[..12];
    }
}
