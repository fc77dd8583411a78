using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Rest;

/// <summary>Changing a guild channel's settings.</summary>
internal static class ChannelEditing
{
    /// <summary>MANAGE_CHANNELS for most, MANAGE_ROLES for overwrites, and nobody hands out what they lack.</summary>
    public static RestAnswer? Refusal(RestCall call, Channel channel)
    {
        var may = call.World.PermissionsIn(channel, call.Bot.Id);
        var overwrites = call.Body.Items("permission_overwrites").Any();
        if (!may.HasFlag(Permissions.ManageChannels) || (overwrites && !may.HasFlag(Permissions.ManageRoles)))
            return Refusals.MissingPermissions;
        if (overwrites && Exceeds(call, channel, call.Body.Items("permission_overwrites").Select(json => ChannelShapes.Overwrite(json))))
            return Refusals.MissingPermissions;
        if (call.Body.Member("type") is not null && channel.Type is not (ChannelType.Text or ChannelType.Announcement))
            return RestAnswer.Invalid("BASE_TYPE_CHOICES", "Only text and announcement channels can be converted.", "type");
        return BadParent(call, channel.GuildId);
    }

    public static RestAnswer? BadParent(RestCall call, ulong? guildId) =>
        call.Body.Id("parent_id") is { } id && (call.World.FindChannel(id) is not { Type: ChannelType.Category } parent || parent.GuildId != guildId)
            ? RestAnswer.Invalid("CHANNEL_PARENT_INVALID_TYPE", "Not a category", "parent_id") : null;

    /// <summary>Whether an overwrite allows or denies what the bot itself may not do there.</summary>
    public static bool Exceeds(RestCall call, Channel channel, IEnumerable<Overwrite> overwrites)
    {
        var may = call.World.PermissionsIn(channel, call.Bot.Id);
        return overwrites.Any(overwrite => ((overwrite.Allow | overwrite.Deny) & ~may & Permissions.All) != 0
            && !channel.Overwrites.Exists(old => old.Id == overwrite.Id && old.Allow == overwrite.Allow && old.Deny == overwrite.Deny));
    }

    public static RestAnswer Apply(RestCall call, Channel channel)
    {
        var body = call.Body;
        channel.Type = (ChannelType)(body.Number("type") ?? (int)channel.Type);
        if (body.Text("name") is { } name)
            channel.Name = ChannelShapes.Name(name, channel.Type);
        channel.Position = body.Number("position") ?? channel.Position;
        if (body.Has("topic"))
            channel.Topic = body.Text("topic");
        if (body.Has("nsfw"))
            channel.Nsfw = body.Flag("nsfw");
        if (body.Has("rate_limit_per_user"))
            channel.SlowmodeSeconds = body.Number("rate_limit_per_user") ?? 0;
        if (body.Has("parent_id"))
            channel.ParentId = body.Id("parent_id");
        if (body.Has("default_auto_archive_duration"))
            channel.DefaultAutoArchiveMinutes = body.Number("default_auto_archive_duration");
        if (body.Has("permission_overwrites"))
        {
            channel.Overwrites.Clear();
            channel.Overwrites.AddRange(body.Items("permission_overwrites").Select(json => ChannelShapes.Overwrite(json)));
        }

        call.World.Raise(new WorldEvent.ChannelUpdated(channel));
        return RestAnswer.Ok(writer => channel.WriteTo(writer));
    }
}
