using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Rest;

/// <summary>Scheduled events: reading, creating, changing, deleting, and who is interested.</summary>
internal static class EventRoutes
{
    private const string All = "guilds/{guild_id}/scheduled-events";
    private const string One = All + "/{event_id}";
    private const int MostOpen = 100;

    public static IEnumerable<RestRoute> Table { get; } =
    [
        new("GET", All, List),
        new("POST", All, Create),
        new("GET", One, static call => ToEvent(call, out _, out var found) ?? RestAnswer.Ok(Written(call, found))),
        new("PATCH", One, Modify),
        new("DELETE", One, Delete),
        new("GET", One + "/users", ListUsers),
    ];

    private static RestAnswer List(RestCall call) => Access.ToGuild(call, out var guild) ?? RestAnswer.List(
        call.World.Events.Values.Where(scheduled => scheduled.GuildId == guild.Id && !scheduled.IsOver && IsVisible(call, scheduled)).OrderBy(scheduled => scheduled.Id)
            .Select(scheduled => Written(call, scheduled)));

    private static RestAnswer Create(RestCall call)
    {
        if (Access.ToGuild(call, out var guild) is { } refusal)
            return refusal;
        if (call.Check(EventShapes.Create) is { } invalid)
            return invalid;
        var scheduled = EventEditing.New(call, guild);
        if (EventEditing.Check(call, scheduled) is { } wrong)
            return wrong;
        if (!EventEditing.May(call, scheduled, Permissions.CreateEvents))
            return Refusals.MissingPermissions;
        if (call.World.Events.Values.Count(other => other.GuildId == guild.Id && !other.IsOver) >= MostOpen)
            return Refusals.TooManyEvents;
        call.World.Events.Add(scheduled.Id, scheduled);
        call.World.Raise(new WorldEvent.ScheduledEventChanged(scheduled, Change.Created));
        return RestAnswer.Ok(Written(call, scheduled));
    }

    private static RestAnswer Modify(RestCall call)
    {
        if (ToEvent(call, out _, out var scheduled) is { } refusal)
            return refusal;
        if (!EventEditing.MayChange(call, scheduled))
            return Refusals.MissingPermissions;
        if (call.Check(EventShapes.Edit) is { } invalid)
            return invalid;
        if (EventEditing.BadStep(call, scheduled))
            return Refusals.FinishedEvent;
        var changed = EventEditing.Changed(call, scheduled);
        if (EventEditing.Check(call, changed) is { } wrong)
            return wrong;
        call.World.Events[changed.Id] = changed;
        call.World.Raise(new WorldEvent.ScheduledEventChanged(changed, Change.Updated));
        return RestAnswer.Ok(Written(call, changed));
    }

    private static RestAnswer Delete(RestCall call)
    {
        if (ToEvent(call, out _, out var scheduled) is { } refusal)
            return refusal;
        if (!EventEditing.MayChange(call, scheduled))
            return Refusals.MissingPermissions;
        call.World.Events.Remove(scheduled.Id);
        call.World.Raise(new WorldEvent.ScheduledEventChanged(scheduled, Change.Deleted));
        return RestAnswer.NoContent;
    }

    private static RestAnswer ListUsers(RestCall call)
    {
        if (ToEvent(call, out var guild, out var scheduled) is { } refusal)
            return refusal;
        if (PageQuery.Read(call, usual: 100, most: 100, out var page) is { } invalid)
            return invalid;
        var users = scheduled.Interested.Where(id => id > (page.After ?? 0) && id < (page.Before ?? ulong.MaxValue)).Order().Take(page.Limit);
        return RestAnswer.List(users.Select(id => JsonText.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteId("guild_scheduled_event_id"u8, scheduled.Id);
            writer.WriteId("user_id"u8, id);
            writer.WriteMade("user"u8, call.World.Users[id].Wire);
            if (call.QueryFlag("with_member") && guild.Members.GetValueOrDefault(id) is { } member)
            {
                writer.WritePropertyName("member"u8);
                member.WriteTo(writer);
            }

            writer.WriteNumber("response"u8, 1);
            writer.WriteEndObject();
        })));
    }

    /// <summary>An event in a channel is seen by those who see the channel.</summary>
    private static bool IsVisible(RestCall call, ScheduledEvent scheduled) =>
        scheduled.ChannelId is not { } id || (call.World.FindChannel(id) is { } channel && call.World.CanSee(channel, call.Bot.Id));

    private static RestAnswer? ToEvent(RestCall call, out Guild guild, out ScheduledEvent scheduled)
    {
        scheduled = null!;
        if (Access.ToGuild(call, out guild) is { } refusal)
            return refusal;
        if (call.World.Events.GetValueOrDefault(call.Id("event_id")) is not { } found || found.GuildId != guild.Id)
            return Refusals.UnknownEvent;
        scheduled = found;
        return IsVisible(call, found) ? null : Refusals.MissingAccess;
    }

    private static byte[] Written(RestCall call, ScheduledEvent scheduled) =>
        JsonText.Write(writer => scheduled.WriteTo(writer, call.World.FindUser(scheduled.CreatorId), call.QueryFlag("with_user_count")));
}
