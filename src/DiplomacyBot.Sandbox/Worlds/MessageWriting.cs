using System.Text.Json;
using DiplomacyBot.Sandbox.Json;

namespace DiplomacyBot.Sandbox.Worlds;

/// <summary>Spells a message as Discord does.</summary>
internal static class MessageWriting
{
    /// <summary>A reference to what is forwarded, where 0 is to what is answered.</summary>
    public const int Forward = 1;

    /// <param name="writer">Where to.</param>
    /// <param name="message">What.</param>
    /// <param name="withoutContent">The app that reads it without MESSAGE_CONTENT; null = whoever reads it may read all.</param>
    /// <param name="self">The person whose own reactions and votes are marked; null = the bot.</param>
    public static void Write(Utf8JsonWriter writer, Message message, ulong? withoutContent = null, ulong? self = null)
    {
        var readable = withoutContent is not { } app || message.IsOpenTo(app);
        writer.WriteStartObject();
        writer.WriteId("id"u8, message.Id);
        writer.WriteId("channel_id"u8, message.ChannelId);
        writer.WriteNumber("type"u8, message.Type);
        writer.WriteMade("author"u8, message.Author.Wire);
        writer.WriteString("content"u8, readable ? message.Content : "");
        writer.WriteTime("timestamp"u8, message.Timestamp);
        writer.WriteTime("edited_timestamp"u8, message.EditedTimestamp);
        writer.WriteBoolean("tts"u8, false);
        writer.WriteBoolean("mention_everyone"u8, message.MentionEveryone);
        WriteParts(writer, message, readable);
        if (message.Reactions.Count > 0)
            WriteReactions(writer, message.Reactions, self);
        writer.WriteBoolean("pinned"u8, message.PinnedAt is not null);
        writer.WriteNumber("flags"u8, (int)message.Flags);
        if (readable && message.Poll is { } poll)
        {
            writer.WritePropertyName("poll"u8);
            poll.WriteTo(writer, self);
        }

        if (message.ApplicationId is { } application)
        {
            writer.WriteId("application_id"u8, application);
            writer.WriteId("webhook_id"u8, application);
        }

        message.Answers?.WriteMembers(writer);
        if (message.IsSystem)
            WriteNoticeReference(writer, message);
        else if (message.ReferencedId is { } referenced)
            WriteReference(writer, message, referenced);
        if (message.Snapshot is { } snapshot)
            WriteSnapshot(writer, snapshot, readable);
        else if (message.ReferencedId is not null && (!message.IsSystem || message.Type == Message.ThreadStarter))
            WriteReferenced(writer, message.Referenced, withoutContent, self);
        writer.WriteEndObject();
    }

    /// <summary>The members that a message and a snapshot of one have in common.</summary>
    private static void WriteParts(Utf8JsonWriter writer, Message message, bool readable)
    {
        writer.WriteStartArray("mentions"u8);
        foreach (var user in message.Mentions)
            writer.WriteRawValue(user.Wire, skipInputValidation: true);
        writer.WriteEndArray();
        writer.WriteIds("mention_roles"u8, message.MentionRoles);
        writer.WriteStartArray("attachments"u8);
        if (readable)
        {
            foreach (var attachment in message.Attachments)
            {
                if (!attachment.Hidden)
                    attachment.WriteTo(writer);
            }
        }

        writer.WriteEndArray();
        WriteArray(writer, "embeds"u8, readable ? message.Embeds : default);
        WriteArray(writer, "components"u8, readable ? message.Components : default);
    }

    /// <summary>A forward shows what it forwards without saying who wrote it.</summary>
    private static void WriteSnapshot(Utf8JsonWriter writer, Message snapshot, bool readable)
    {
        writer.WriteStartArray("message_snapshots"u8);
        writer.WriteStartObject();
        writer.WriteStartObject("message"u8);
        writer.WriteNumber("type"u8, snapshot.Type);
        writer.WriteString("content"u8, readable ? snapshot.Content : "");
        writer.WriteTime("timestamp"u8, snapshot.Timestamp);
        writer.WriteTime("edited_timestamp"u8, snapshot.EditedTimestamp);
        writer.WriteNumber("flags"u8, (int)snapshot.Flags);
        WriteParts(writer, snapshot, readable);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void WriteReferenced(Utf8JsonWriter writer, Message? referenced, ulong? withoutContent, ulong? self)
    {
        writer.WritePropertyName("referenced_message"u8);
        if (referenced is not null)
            Write(writer, referenced, withoutContent, self);
        else
            writer.WriteNullValue();
    }

    private static void WriteReference(Utf8JsonWriter writer, Message message, ulong referenced)
    {
        writer.WriteStartObject("message_reference"u8);
        writer.WriteNumber("type"u8, message.Snapshot is null ? 0 : Forward);
        writer.WriteId("message_id"u8, referenced);
        writer.WriteId("channel_id"u8, message.ReferencedChannelId ?? message.ChannelId);
        if (message.GuildId is { } guild)
            writer.WriteId("guild_id"u8, guild);
        writer.WriteEndObject();
    }

    /// <summary>What the notice is about: the message that was pinned or that a thread was started from, the thread that was started, the poll that ended.</summary>
    private static void WriteNoticeReference(Utf8JsonWriter writer, Message notice)
    {
        writer.WriteStartObject("message_reference"u8);
        writer.WriteNumber("type"u8, 0);
        var ofMessage = notice.Type != Message.ThreadNotice;
        if (ofMessage)
            writer.WriteId("message_id"u8, notice.ReferencedId);
        writer.WriteId("channel_id"u8, ofMessage ? notice.ReferencedChannelId ?? notice.ChannelId : notice.ReferencedId ?? 0);
        if (notice.GuildId is { } guild)
            writer.WriteId("guild_id"u8, guild);
        writer.WriteEndObject();
    }

    private static void WriteReactions(Utf8JsonWriter writer, IReadOnlyList<Reaction> reactions, ulong? self)
    {
        writer.WriteStartArray("reactions"u8);
        foreach (var reaction in reactions)
        {
            writer.WriteStartObject();
            writer.WritePropertyName("emoji"u8);
            Reaction.WriteEmoji(writer, reaction.Emoji);
            writer.WriteNumber("count"u8, reaction.Users.Count);
            writer.WriteStartObject("count_details"u8);
            writer.WriteNumber("burst"u8, 0);
            writer.WriteNumber("normal"u8, reaction.Users.Count);
            writer.WriteEndObject();
            writer.WriteEmptyArray("burst_colors"u8);
            writer.WriteBoolean("me_burst"u8, false);
            writer.WriteBoolean("me"u8, self is { } person ? reaction.Users.Contains(person) : reaction.OfBot);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteArray(Utf8JsonWriter writer, ReadOnlySpan<byte> name, JsonElement array)
    {
        if (array.ValueKind == JsonValueKind.Array)
            writer.WriteElement(name, array);
        else
            writer.WriteEmptyArray(name);
    }
}
