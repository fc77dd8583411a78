using System.Security.Cryptography;
using System.Text;
using DiplomacyBot.Text;

namespace DiplomacyBot.Library.Desk;

/// <summary>Names a warning whatever the revision: its kind, and a hash of the words it is about.</summary>
internal static class WarningKey
{
    /// <summary>Stands for the decision that an article goes without a date.</summary>
    public const string NoDate = "NoDate";

    public static string Of(ArticleReading reading, ReadingWarning warning)
    {
        var about = warning.Spans.Count == 0
            ? warning.Message
            : string.Join('\n', warning.Spans.Select(span => span.Of(reading.Text)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        return $"{warning.Kind}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(about)))[..12]}";
    }
}
