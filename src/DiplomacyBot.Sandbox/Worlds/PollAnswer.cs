using System.Text.Json;

namespace DiplomacyBot.Sandbox.Worlds;

/// <param name="Id">From 1, in order.</param>
/// <param name="Text">What it says.</param>
/// <param name="Emoji">A Unicode emoji before it; null = none.</param>
/// <param name="Voters">Who chose it.</param>
internal sealed record PollAnswer(int Id, string Text, string? Emoji, IReadOnlyList<ulong> Voters)
{
    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteNumber("answer_id"u8, Id);
        writer.WriteStartObject("poll_media"u8);
        writer.WriteString("text"u8, Text);
        if (Emoji is not null)
        {
            writer.WritePropertyName("emoji"u8);
            Reaction.WriteEmoji(writer, Emoji);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
