using System.Text.Json;
using DiplomacyBot.Sandbox.Json;

namespace DiplomacyBot.Sandbox.Worlds;

internal sealed class Role
{
    public required ulong Id { get; init; }

    public required string Name { get; set; }

    public required Permissions Permissions { get; set; }

    public int Position { get; set; }

    public int Color { get; set; }

    public bool Hoist { get; set; }

    public bool Mentionable { get; set; }

    /// <summary>The bot whose own role this is; such a role is managed.</summary>
    public ulong? BotId { get; init; }

    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteId("id"u8, Id);
        writer.WriteString("name"u8, Name);
        writer.WriteString("description"u8, (string?)null);
        writer.WriteBits("permissions"u8, Permissions);
        writer.WriteNumber("position"u8, Position);
        writer.WriteNumber("color"u8, Color);
        writer.WriteStartObject("colors"u8);
        writer.WriteNumber("primary_color"u8, Color);
        writer.WriteNulls("secondary_color", "tertiary_color");
        writer.WriteEndObject();
        writer.WriteBoolean("hoist"u8, Hoist);
        writer.WriteBoolean("managed"u8, BotId is not null);
        writer.WriteBoolean("mentionable"u8, Mentionable);
        writer.WriteNulls("icon", "unicode_emoji");
        writer.WriteNumber("flags"u8, 0);
        if (BotId is { } bot)
        {
            writer.WriteStartObject("tags"u8);
            writer.WriteId("bot_id"u8, bot);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }
}
