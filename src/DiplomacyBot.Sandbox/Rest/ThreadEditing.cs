using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Validation;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Rest;

/// <summary>Renaming, archiving and locking threads.</summary>
internal static class ThreadEditing
{
    private static readonly Field[] Fields =
    [
        new("name", Rules.Text(1, 100)),
        new("archived", Rules.Flag),
        new("auto_archive_duration", Rules.OneOf(60, 1440, 4320, 10080)),
        new("locked", Rules.Flag),
        new("invitable", Rules.Flag),
        new("rate_limit_per_user", Rules.Integer(0, 21600)),
    ];

    /// <summary>What the one who opened a thread may do without MANAGE_THREADS.</summary>
    private static readonly string[] OwnersMay = ["name", "archived", "auto_archive_duration"];

    public static RestAnswer Modify(RestCall call, Channel channel)
    {
        if (call.Check(Fields) is { } invalid)
            return invalid;
        var thread = channel.Thread!;
        var may = call.World.PermissionsIn(channel, call.Bot.Id);
        var asked = Fields.Select(field => field.Name).Where(name => call.Body.Has(name)).ToList();
        var bringsBack = asked is ["archived"] && !call.Body.Flag("archived") && !thread.Locked && may.HasFlag(Permissions.SendMessagesInThreads);
        var ownersOwn = thread.OwnerId == call.Bot.Id && !thread.Locked && asked.TrueForAll(OwnersMay.Contains);
        if (!may.HasFlag(Permissions.ManageThreads) && !bringsBack && !ownersOwn)
            return Refusals.MissingPermissions;
        if (thread.Archived && !call.Body.Has("archived") && !call.Body.Has("locked"))
            return Refusals.ThreadArchived;
        channel.Name = call.Body.Text("name") ?? channel.Name;
        thread.AutoArchiveMinutes = call.Body.Number("auto_archive_duration") ?? thread.AutoArchiveMinutes;
        channel.SlowmodeSeconds = call.Body.Number("rate_limit_per_user") ?? channel.SlowmodeSeconds;
        if (call.Body.Member("locked") is not null)
            thread.Locked = call.Body.Flag("locked");
        if (call.Body.Member("archived") is not null)
            thread.Archive(call.Body.Flag("archived"), call.World.Now);
        if (call.Body.Member("invitable") is not null && channel.Type == ChannelType.PrivateThread)
            thread.Invitable = call.Body.Flag("invitable");
        call.World.Raise(new WorldEvent.ChannelUpdated(channel));
        return RestAnswer.Ok(writer => channel.WriteTo(writer));
    }
}
