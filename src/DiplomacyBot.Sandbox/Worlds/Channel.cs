using System.Text.Json;
using DiplomacyBot.Sandbox.Json;

namespace DiplomacyBot.Sandbox.Worlds;

/// <summary>A guild channel, a thread or a direct message.</summary>
internal sealed class Channel
{
    /// <summary>The flag of a channel that the bot may know of but not see.</summary>
    private const int Obfuscated = 1 << 17;

    public required ulong Id { get; init; }

    public required ChannelType Type { get; set; }

    public ulong? GuildId { get; init; }

    public string Name { get; set; } = "";

    public string? Topic { get; set; }

    public int Position { get; set; }

    public ulong? ParentId { get; set; }

    public int SlowmodeSeconds { get; set; }

    public bool Nsfw { get; set; }

    /// <summary>What new threads take when they say nothing; null = three days.</summary>
    public int? DefaultAutoArchiveMinutes { get; set; }

    public List<Overwrite> Overwrites { get; init; } = [];

    public ThreadState? Thread { get; init; }

    /// <summary>The person at the other end of a direct message.</summary>
    public User? Recipient { get; init; }

    public ulong? LastMessageId { get; set; }

    public DateTimeOffset? LastPinAt { get; set; }

    public MessageLog Messages { get; } = new();

    public bool IsThread => Thread is not null;

    public bool IsDirectMessage => Type == ChannelType.DirectMessage;

    public bool TakesMessages => Type is ChannelType.Text or ChannelType.Announcement or ChannelType.Voice or ChannelType.Stage || IsThread || IsDirectMessage;

    /// <param name="writer">Where to.</param>
    /// <param name="computed">The reader's permissions, where Discord adds them.</param>
    /// <param name="app">The app's permissions, on resolved channels.</param>
    public void WriteTo(Utf8JsonWriter writer, Permissions? computed = null, Permissions? app = null)
    {
        writer.WriteStartObject();
        WriteMembers(writer);
        if (computed is { } permissions)
            writer.WriteBits("permissions"u8, permissions);
        if (app is { } appPermissions)
            writer.WriteBits("app_permissions"u8, appPermissions);
        writer.WriteEndObject();
    }

    public void WriteMembers(Utf8JsonWriter writer)
    {
        writer.WriteId("id"u8, Id);
        writer.WriteNumber("type"u8, (int)Type);
        writer.WriteNumber("flags"u8, 0);
        writer.WriteId("last_message_id"u8, LastMessageId);
        writer.WriteTime("last_pin_timestamp"u8, LastPinAt);
        if (Recipient is not null)
        {
            writer.WriteStartArray("recipients"u8);
            writer.WriteRawValue(Recipient.Wire, skipInputValidation: true);
            writer.WriteEndArray();
            return;
        }

        writer.WriteId("guild_id"u8, GuildId);
        writer.WriteString("name"u8, Name);
        writer.WriteId("parent_id"u8, ParentId);
        writer.WriteNumber("rate_limit_per_user"u8, SlowmodeSeconds);
        if (Thread is not null)
        {
            WriteThread(writer, Thread);
            return;
        }

        writer.WriteNumber("position"u8, Position);
        writer.WriteString("topic"u8, Topic);
        writer.WriteBoolean("nsfw"u8, Nsfw);
        writer.WriteNull("application_id"u8);
        if (DefaultAutoArchiveMinutes is { } minutes)
            writer.WriteNumber("default_auto_archive_duration"u8, minutes);
        if (Type is ChannelType.Voice or ChannelType.Stage)
        {
            writer.WriteNumber("bitrate"u8, 64000);
            writer.WriteNumber("user_limit"u8, 0);
            writer.WriteNull("rtc_region"u8);
        }

        writer.WriteStartArray("permission_overwrites"u8);
        foreach (var overwrite in Overwrites)
            WriteOverwrite(writer, overwrite);
        writer.WriteEndArray();
    }

    /// <summary>The channel as an app learns of it that cannot view it: id, type and position are true, nothing else is.</summary>
    public void WriteObfuscated(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteId("id"u8, Id);
        writer.WriteNumber("type"u8, (int)Type);
        writer.WriteNumber("flags"u8, Obfuscated);
        writer.WriteId("guild_id"u8, GuildId);
        writer.WriteString("name"u8, "___hidden___"u8);
        writer.WriteNumber("position"u8, Position);
        writer.WriteNulls("parent_id", "topic", "last_message_id", "last_pin_timestamp");
        writer.WriteNumber("rate_limit_per_user"u8, 0);
        writer.WriteBoolean("nsfw"u8, false);
        writer.WriteStartArray("permission_overwrites"u8);
        WriteOverwrite(writer, new Overwrite(GuildId ?? 0, ForMember: false, Permissions.None, Permissions.ViewChannel));
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteOverwrite(Utf8JsonWriter writer, Overwrite overwrite)
    {
        writer.WriteStartObject();
        writer.WriteId("id"u8, overwrite.Id);
        writer.WriteNumber("type"u8, overwrite.ForMember ? 1 : 0);
        writer.WriteBits("allow"u8, overwrite.Allow);
        writer.WriteBits("deny"u8, overwrite.Deny);
        writer.WriteEndObject();
    }

    private static void WriteThread(Utf8JsonWriter writer, ThreadState thread)
    {
        writer.WriteId("owner_id"u8, thread.OwnerId);
        writer.WriteNumber("message_count"u8, thread.MessageCount);
        writer.WriteNumber("member_count"u8, thread.Members.Count);
        writer.WriteNumber("total_message_sent"u8, thread.TotalMessageSent);
        writer.WriteStartObject("thread_metadata"u8);
        writer.WriteBoolean("archived"u8, thread.Archived);
        writer.WriteTime("archive_timestamp"u8, thread.ArchiveChangedAt ?? thread.CreatedAt);
        writer.WriteTime("create_timestamp"u8, thread.CreatedAt);
        writer.WriteNumber("auto_archive_duration"u8, thread.AutoArchiveMinutes);
        writer.WriteBoolean("locked"u8, thread.Locked);
        if (thread.Invitable is { } invitable)
            writer.WriteBoolean("invitable"u8, invitable);
        writer.WriteEndObject();
    }
}
