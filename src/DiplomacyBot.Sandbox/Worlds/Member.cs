using System.Text.Json;
using DiplomacyBot.Sandbox.Json;

namespace DiplomacyBot.Sandbox.Worlds;

internal sealed class Member
{
    public required User User { get; init; }

    public string? Nick { get; set; }

    public List<ulong> Roles { get; init; } = [];

    public required DateTimeOffset JoinedAt { get; init; }

    /// <summary>A practice member: driven by the sandbox, and marked as one in its page.</summary>
    public bool Practice { get; init; }

    /// <summary>Until then the member only reads; null or past = no timeout.</summary>
    public DateTimeOffset? TimedOutUntil { get; set; }

    /// <param name="writer">Where to.</param>
    /// <param name="withUser">Message events leave the user out: it is the author.</param>
    /// <param name="computed">The permissions of an interaction's member, where they belong.</param>
    public void WriteTo(Utf8JsonWriter writer, bool withUser = true, Permissions? computed = null)
    {
        writer.WriteStartObject();
        if (withUser)
            writer.WriteMade("user"u8, User.Wire);
        WriteMembers(writer);
        if (computed is { } permissions)
            writer.WriteBits("permissions"u8, permissions);
        writer.WriteEndObject();
    }

    private void WriteMembers(Utf8JsonWriter writer)
    {
        writer.WriteString("nick"u8, Nick);
        writer.WriteNulls("avatar", "banner", "avatar_decoration_data", "collectibles");
        writer.WriteIds("roles"u8, Roles);
        writer.WriteTime("joined_at"u8, JoinedAt);
        writer.WriteNull("premium_since"u8);
        writer.WriteBoolean("deaf"u8, false);
        writer.WriteBoolean("mute"u8, false);
        writer.WriteNumber("flags"u8, 0);
        writer.WriteBoolean("pending"u8, false);
        writer.WriteTime("communication_disabled_until"u8, TimedOutUntil);
    }
}
