using System.Buffers.Text;
using System.Text;

namespace DiplomacyBot.Sandbox.Worlds;

/// <summary>The one application of the world, its bot user and its token.</summary>
internal sealed record AppIdentity
{
    public required ulong Id { get; init; }

    public required string Name { get; init; }

    public required User Bot { get; init; }

    public required string Token { get; init; }

    public required ulong OwnerId { get; init; }

    /// <summary>Application flags; bits 18 and 19 allow MESSAGE_CONTENT, 14 and 15 GUILD_MEMBERS, 12 and 13 GUILD_PRESENCES.</summary>
    public int Flags { get; set; }

    /// <summary>People added the app for themselves, and no server did: fewer follow-ups, and private ones where the server wants it so.</summary>
    public bool UserInstallOnly { get; set; }

    /// <summary>Whether the portal grants the GUILD_MEMBERS intent, which lists of members need over REST as well.</summary>
    public bool MayListMembers => (Flags & ((1 << 14) | (1 << 15))) != 0;

    /// <summary>A token of the same three-part shape as Discord's: the id in base 64, a stamp, a secret.</summary>
    public static string NewToken(ulong applicationId)
    {
        var id = Convert.ToBase64String(Encoding.ASCII.GetBytes(applicationId.ToString(System.Globalization.CultureInfo.InvariantCulture))).TrimEnd('=');
        return $"{id}.{Secret(4)}.{Secret(28)}";
    }

    /// <summary>A random text that is safe in a URL.</summary>
    public static string Secret(int bytes)
    {
        Span<byte> random = stackalloc byte[bytes];
        RandomBytes.Fill(random);
        return Base64Url.EncodeToString(random);
    }
}
