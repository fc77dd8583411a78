using System.Text.Json;

namespace DiplomacyBot.Sandbox.Worlds;

/// <summary>One emoji under a message, and who gave it, in order.</summary>
/// <param name="Emoji">A Unicode emoji; the guild has no others.</param>
/// <param name="Users">Never empty.</param>
/// <param name="OfBot">The bot is among them; its wire object says so.</param>
internal sealed record Reaction(string Emoji, IReadOnlyList<ulong> Users, bool OfBot)
{
    /// <summary>How many different emoji a message takes.</summary>
    public const int MostOnMessage = 20;

    public static void WriteEmoji(Utf8JsonWriter writer, string emoji)
    {
        writer.WriteStartObject();
        writer.WriteNull("id"u8);
        writer.WriteString("name"u8, emoji);
        writer.WriteEndObject();
    }
}
