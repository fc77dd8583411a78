using System.Globalization;
using System.Numerics;

namespace DiplomacyBot.Discord;

/// <summary>A set of Discord permissions. Discord sends it as a decimal string of any size; bits above 127 are dropped.</summary>
/// <param name="Bits">One bit a permission, numbered as in Discord's "Permissions" topic.</param>
public readonly record struct Permissions(UInt128 Bits)
{
    private const int MaxDigits = 200;

    /// <summary>No permission at all.</summary>
    public static Permissions None => default;

    /// <summary>Everything, channel overwrites notwithstanding.</summary>
    public static Permissions Administrator => Bit(3);

    /// <summary>See a channel.</summary>
    public static Permissions ViewChannel => Bit(10);

    /// <summary>Write messages in a channel.</summary>
    public static Permissions SendMessages => Bit(11);

    /// <summary>Delete and pin other people's messages; what marks a moderator while no role is set.</summary>
    public static Permissions ManageMessages => Bit(13);

    /// <summary>Have embeds shown.</summary>
    public static Permissions EmbedLinks => Bit(14);

    /// <summary>Attach files.</summary>
    public static Permissions AttachFiles => Bit(15);

    /// <summary>Read messages that were written before.</summary>
    public static Permissions ReadMessageHistory => Bit(16);

    /// <summary>Edit and cancel scheduled events; what marks an organizer while no role is set.</summary>
    public static Permissions ManageEvents => Bit(33);

    /// <summary>True where every permission of <paramref name="wanted"/> is in this set, or this set holds ADMINISTRATOR.</summary>
    public bool Has(Permissions wanted) => (Bits & wanted.Bits) == wanted.Bits || (Bits & Administrator.Bits) != 0;

    /// <summary>Reads Discord's decimal string; null or anything unreadable is no permission at all.</summary>
    public static Permissions Parse(string? text)
    {
        if (UInt128.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var bits))
            return new Permissions(bits);
        // A number that large is possible only with bits nobody has defined yet; a longer text is no permission string at all.
        return text is { Length: <= MaxDigits } && BigInteger.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var all)
            ? new Permissions((UInt128)(all & UInt128.MaxValue))
            : None;
    }

    /// <summary>Both sets together.</summary>
    public static Permissions operator |(Permissions left, Permissions right) => new(left.Bits | right.Bits);

    /// <summary>Both sets together.</summary>
    public static Permissions BitwiseOr(Permissions left, Permissions right) => left | right;

    /// <summary>The decimal string Discord expects.</summary>
    public override string ToString() => Bits.ToString(CultureInfo.InvariantCulture);

    private static Permissions Bit(int number) => new(UInt128.One << number);
}
