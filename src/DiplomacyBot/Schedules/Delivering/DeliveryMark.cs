using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DiplomacyBot.Discord;
using NodaTime;
using NodaTime.Text;

namespace DiplomacyBot.Schedules;

/// <summary>The nonce and the visible mark of a delivery, both derived from what it is: the same run gives the same ones in every process.</summary>
internal static class DeliveryMark
{
    // Crockford's base 32: no letters that are mistaken for digits when a moderator reads a mark out.
    private const string Digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>24 characters; Discord takes 25.</summary>
    public static string NonceOf(Snowflake guild, long schedule, LocalDateTime civil, DateTimeOffset createdAt) => Digest("nonce", guild, schedule, civil, createdAt, 24);

    /// <summary>8 characters, shown at the foot of the post; nonces are not returned when messages are read back.</summary>
    public static string MarkOf(Snowflake guild, long schedule, LocalDateTime civil, DateTimeOffset createdAt) => Digest("mark", guild, schedule, civil, createdAt, 8);

    // The schedule's birth keeps apart the schedules of two databases that the same bot used one after the other.
    private static string Digest(string purpose, Snowflake guild, long schedule, LocalDateTime civil, DateTimeOffset createdAt, int length)
    {
        var name = string.Create(CultureInfo.InvariantCulture,
            $"{purpose}/{guild}/{schedule}/{LocalDateTimePattern.ExtendedIso.Format(civil)}/{createdAt.ToUnixTimeMilliseconds()}");
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(name));
        return string.Create(length, hash, static (text, bytes) =>
        {
            for (var index = 0; index < text.Length; index++)
            {
                text[index] = Digits[bytes[index] & 31];
            }
        });
    }
}
