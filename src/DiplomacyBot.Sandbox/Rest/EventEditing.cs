using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Validation;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Rest;

/// <summary>What a scheduled event becomes by a request, and whether it may (rows 44 and 45).</summary>
internal static class EventEditing
{
    public static ScheduledEvent New(RestCall call, Guild guild) => Fill(call.Body, new ScheduledEvent
    {
        Id = call.World.NextId(),
        GuildId = guild.Id,
        CreatorId = call.Bot.Id,
        Name = "",
        Place = EventPlace.External,
        StartsAt = default,
    });

    /// <summary>A changed copy: what is refused must leave the event as it was.</summary>
    public static ScheduledEvent Changed(RestCall call, ScheduledEvent scheduled)
    {
        var changed = Fill(call.Body, new ScheduledEvent
        {
            Id = scheduled.Id,
            GuildId = scheduled.GuildId,
            CreatorId = scheduled.CreatorId,
            Name = scheduled.Name,
            Description = scheduled.Description,
            Place = scheduled.Place,
            ChannelId = scheduled.ChannelId,
            Location = scheduled.Location,
            StartsAt = scheduled.StartsAt,
            EndsAt = scheduled.EndsAt,
            Image = scheduled.Image,
            RecurrenceRule = scheduled.RecurrenceRule,
            Interested = scheduled.Interested,
        });
        changed.Status = (EventStatus)(call.Body.Number("status") ?? (int)scheduled.Status);
        return changed;
    }

    /// <summary>Scheduled may become active or cancelled, active may end; nothing follows an end.</summary>
    public static bool BadStep(RestCall call, ScheduledEvent scheduled) => scheduled.IsOver || (EventStatus)(call.Body.Number("status") ?? (int)scheduled.Status) switch
    {
        EventStatus.Active => false,
        EventStatus.Completed => scheduled.Status != EventStatus.Active,
        _ => scheduled.Status != EventStatus.Scheduled,
    };

    /// <summary>What spans fields; runs on the event as it would be.</summary>
    public static RestAnswer? Check(RestCall call, ScheduledEvent scheduled)
    {
        var at = new Checking();
        if (call.Body.Has("scheduled_start_time") && scheduled.StartsAt < call.World.Now)
            at.FailAt("scheduled_start_time", "GUILD_SCHEDULED_EVENT_SCHEDULE_PAST", "Cannot schedule event in the past.");
        if (scheduled.EndsAt <= scheduled.StartsAt)
            at.FailAt("scheduled_end_time", "GUILD_SCHEDULED_EVENT_SCHEDULE_PAST", "Cannot schedule the end before the start.");
        if (scheduled.Place == EventPlace.External)
            CheckElsewhere(call.Body, scheduled, at);
        else
            CheckChannel(call, scheduled, at);
        return at.Errors is { } errors ? RestAnswer.Invalid(errors) : null;
    }

    /// <summary>The base permission, and what the place demands on top.</summary>
    public static bool May(RestCall call, ScheduledEvent scheduled, Permissions needed)
    {
        var guild = call.World.Guilds[scheduled.GuildId];
        if (scheduled.ChannelId is not { } id || call.World.FindChannel(id) is not { } channel)
            return PermissionRules.InGuild(guild, guild.Members[call.Bot.Id], call.World.Now).HasFlag(needed);
        var more = scheduled.Place == EventPlace.Stage
            ? Permissions.ManageChannels | Permissions.MuteMembers | Permissions.MoveMembers
            : Permissions.ViewChannel | Permissions.Connect;
        return call.World.PermissionsIn(channel, call.Bot.Id).HasFlag(needed | more);
    }

    /// <summary>One's own with CREATE_EVENTS, others' with MANAGE_EVENTS.</summary>
    public static bool MayChange(RestCall call, ScheduledEvent scheduled) =>
        May(call, scheduled, Permissions.ManageEvents) || (scheduled.CreatorId == call.Bot.Id && May(call, scheduled, Permissions.CreateEvents));

    private static ScheduledEvent Fill(JsonElement body, ScheduledEvent into)
    {
        into.Name = body.Text("name") ?? into.Name;
        if (body.Has("description"))
            into.Description = body.Text("description") is { Length: > 0 } description ? description : null;
        into.Place = (EventPlace)(body.Number("entity_type") ?? (int)into.Place);
        if (body.Has("channel_id"))
            into.ChannelId = body.Id("channel_id");
        if (body.Has("entity_metadata"))
            into.Location = body.Member("entity_metadata")?.Text("location");
        into.StartsAt = Time(body, "scheduled_start_time") ?? into.StartsAt;
        if (body.Has("scheduled_end_time"))
            into.EndsAt = Time(body, "scheduled_end_time");
        if (body.Has("image"))
            into.Image = body.Text("image") is { } image ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(image)).AsSpan(0, 16)) : null;
        if (body.Has("recurrence_rule"))
            into.RecurrenceRule = EventShapes.Kept(body.Member("recurrence_rule"));
        return into;
    }

    private static void CheckElsewhere(JsonElement body, ScheduledEvent scheduled, Checking at)
    {
        if (scheduled.EndsAt is null)
            at.Required("scheduled_end_time");
        if (body.Has("entity_metadata") && body.Member("entity_metadata") is not null && scheduled.Location is null)
            at.FailAt(["entity_metadata", "location"], "BASE_TYPE_REQUIRED", "This field is required");
        else if (scheduled.Location is null)
            at.Required("entity_metadata");
        if (scheduled.ChannelId is not null)
            at.FailAt("channel_id", "BASE_TYPE_CHOICES", "An external event has no channel.");
    }

    private static void CheckChannel(RestCall call, ScheduledEvent scheduled, Checking at)
    {
        var type = scheduled.Place == EventPlace.Stage ? ChannelType.Stage : ChannelType.Voice;
        if (scheduled.ChannelId is not { } id)
            at.Required("channel_id");
        else if (call.World.FindChannel(id) is not { } channel || channel.GuildId != scheduled.GuildId || channel.Type != type)
            at.FailAt("channel_id", "BASE_TYPE_CHOICES", "The channel is not of the event's kind.");
        if (scheduled.Location is not null)
            at.FailAt("entity_metadata", "BASE_TYPE_CHOICES", "An event in a channel has no location.");
    }

    private static DateTimeOffset? Time(JsonElement body, string name) =>
        body.Text(name) is { } text ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal) : null;
}
