using System.Globalization;

namespace DiplomacyBot.Discord;

/// <summary>Discord's 64-bit id of a guild, channel, member, message or interaction. It also tells when it was made.</summary>
/// <param name="Value">The id as an unsigned number, at most 20 digits; sent and received as a decimal string.</param>
/// <remarks>Source: Discord API reference, "Snowflakes": milliseconds since 2015-01-01T00:00Z in the upper 42 bits.</remarks>
public readonly record struct Snowflake(ulong Value) : IComparable<Snowflake>
{
    private const long DiscordEpochMilliseconds = 1_420_070_400_000;

    /// <summary>When Discord made this id, to the millisecond, in UTC.</summary>
    public DateTimeOffset CreatedAt => DateTimeOffset.FromUnixTimeMilliseconds((long)(Value >> 22) + DiscordEpochMilliseconds);

    /// <summary>The smallest id Discord could give at that moment: what "everything since then" starts from.</summary>
    /// <param name="moment">Any moment; before 2015 it gives 0.</param>
    public static Snowflake FirstAt(DateTimeOffset moment) =>
        new((ulong)Math.Max(0, moment.ToUnixTimeMilliseconds() - DiscordEpochMilliseconds) << 22);

    /// <summary>Reads an id as Discord sends it.</summary>
    /// <exception cref="FormatException">The text is not a decimal number of 64 bits.</exception>
    public static Snowflake Parse(string text) => TryParse(text, out var id)
        ? id
        : throw new FormatException($"'{text}' is not a Discord id: expected up to 20 decimal digits.");

    /// <summary>Reads an id as Discord sends it; false where the text is anything else.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Snowflake id)
    {
        var isNumber = ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value);
        id = new Snowflake(value);
        return isNumber;
    }

    /// <inheritdoc/>
    public int CompareTo(Snowflake other) => Value.CompareTo(other.Value);

    /// <summary>The decimal digits, as Discord spells them.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>True where the first id is the older one.</summary>
    public static bool operator <(Snowflake left, Snowflake right) => left.Value < right.Value;

    /// <summary>True where the first id is the newer one.</summary>
    public static bool operator >(Snowflake left, Snowflake right) => left.Value > right.Value;

    /// <summary>True where the first id is the older one or both are the same.</summary>
    public static bool operator <=(Snowflake left, Snowflake right) => left.Value <= right.Value;

    /// <summary>True where the first id is the newer one or both are the same.</summary>
    public static bool operator >=(Snowflake left, Snowflake right) => left.Value >= right.Value;
}
