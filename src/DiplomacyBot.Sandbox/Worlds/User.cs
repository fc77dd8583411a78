using System.Text.Json;
using DiplomacyBot.Sandbox.Json;

namespace DiplomacyBot.Sandbox.Worlds;

internal sealed class User
{
    public required ulong Id { get; init; }

    public required string Username { get; init; }

    public required string DisplayName { get; init; }

    public bool Bot { get; init; }

    /// <summary>The language of this person's client.</summary>
    public string Locale { get; set; } = "en-GB";

    /// <summary>This person takes no direct messages from members of their servers, the bot among them.</summary>
    public bool RefusesDirectMessages { get; set; }

    /// <summary>The user object as Discord writes it.</summary>
    public byte[] Wire => field ??= JsonText.Write(this, static (writer, user) => user.WriteTo(writer));

    private void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteId("id"u8, Id);
        writer.WriteString("username"u8, Username);
        writer.WriteString("global_name"u8, Bot ? null : DisplayName);
        writer.WriteString("discriminator"u8, "0"u8);
        writer.WriteNull("avatar"u8);
        writer.WriteNull("banner"u8);
        writer.WriteNull("accent_color"u8);
        writer.WriteNull("avatar_decoration_data"u8);
        writer.WriteNull("collectibles"u8);
        writer.WriteBoolean("bot"u8, Bot);
        writer.WriteBoolean("system"u8, false);
        writer.WriteNumber("public_flags"u8, 0);
        writer.WriteNumber("flags"u8, 0);
        writer.WriteNull("primary_guild"u8);
        writer.WriteEndObject();
    }
}
