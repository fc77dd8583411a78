using System.Text.Json;
using DiplomacyBot.Sandbox.Json;

namespace DiplomacyBot.Sandbox.Worlds;

/// <summary>A guild's scheduled event (FACTS section 13).</summary>
internal sealed class ScheduledEvent
{
    public required ulong Id { get; init; }

    public required ulong GuildId { get; init; }

    public required ulong CreatorId { get; init; }

    public required string Name { get; set; }

    public string? Description { get; set; }

    public required EventPlace Place { get; set; }

    /// <summary>For stages and voice.</summary>
    public ulong? ChannelId { get; set; }

    /// <summary>For what happens elsewhere.</summary>
    public string? Location { get; set; }

    public required DateTimeOffset StartsAt { get; set; }

    public DateTimeOffset? EndsAt { get; set; }

    public EventStatus Status { get; set; } = EventStatus.Scheduled;

    /// <summary>An address of the uploaded picture's hash; null = none.</summary>
    public string? Image { get; set; }

    /// <summary>As Discord returns it; null = it happens once.</summary>
    public JsonElement? RecurrenceRule { get; set; }

    public HashSet<ulong> Interested { get; init; } = [];

    public bool IsOver => Status is EventStatus.Completed or EventStatus.Cancelled;

    /// <param name="writer">Where to.</param>
    /// <param name="creator">Who made it, where the reader may know.</param>
    /// <param name="withCount">Asked for with <c>with_user_count</c>.</param>
    public void WriteTo(Utf8JsonWriter writer, User? creator, bool withCount = false)
    {
        writer.WriteStartObject();
        writer.WriteId("id"u8, Id);
        writer.WriteId("guild_id"u8, GuildId);
        writer.WriteString("name"u8, Name);
        writer.WriteString("description"u8, Description);
        writer.WriteId("channel_id"u8, ChannelId);
        writer.WriteId("creator_id"u8, CreatorId);
        if (creator is not null)
            writer.WriteMade("creator"u8, creator.Wire);
        writer.WriteString("image"u8, Image);
        writer.WriteTime("scheduled_start_time"u8, StartsAt);
        writer.WriteTime("scheduled_end_time"u8, EndsAt);
        writer.WriteNumber("status"u8, (int)Status);
        writer.WriteNumber("entity_type"u8, (int)Place);
        writer.WriteNull("entity_id"u8);
        WritePlace(writer);
        writer.WriteNumber("privacy_level"u8, 2);
        writer.WriteElement("recurrence_rule"u8, RecurrenceRule ?? default);
        writer.WriteEmptyArray("guild_scheduled_event_exceptions"u8);
        if (withCount)
            writer.WriteNumber("user_count"u8, Interested.Count);
        writer.WriteEndObject();
    }

    private void WritePlace(Utf8JsonWriter writer)
    {
        if (Place != EventPlace.External)
        {
            writer.WriteNull("entity_metadata"u8);
            return;
        }

        writer.WriteStartObject("entity_metadata"u8);
        writer.WriteString("location"u8, Location);
        writer.WriteEndObject();
    }
}
