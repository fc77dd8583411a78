using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Validation;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Rest;

/// <summary>One channel, direct messages, typing.</summary>
internal static class ChannelRoutes
{
    private const string One = "channels/{channel_id}";
    private const string Overwrites = One + "/permissions/{overwrite_id}";
    private static readonly Field[] RecipientFields = [new("recipient_id", Rules.Snowflake, Required: true)];

    public static IEnumerable<RestRoute> Table { get; } =
    [
        new("GET", One, static call => Access.ToChannel(call, Permissions.None, out var channel) ?? RestAnswer.Ok(writer => channel.WriteTo(writer))),
        new("PATCH", One, Modify),
        new("DELETE", One, Delete),
        new("PUT", Overwrites, PutOverwrite),
        new("DELETE", Overwrites, DeleteOverwrite),
        new("POST", One + "/typing", Type) { Body = BodyKind.None },
        new("POST", "users/@me/channels", OpenDirectMessage),
    ];

    private static RestAnswer Modify(RestCall call)
    {
        if (Access.ToChannel(call, Permissions.None, out var channel) is { } refusal)
            return refusal;
        if (channel.IsDirectMessage)
            return Refusals.NotInDirectMessages;
        if (channel.IsThread)
            return ThreadEditing.Modify(call, channel);
        if (call.Check(ChannelShapes.Edit) is { } invalid)
            return invalid;
        return ChannelEditing.Refusal(call, channel) ?? ChannelEditing.Apply(call, channel);
    }

    /// <summary>A deleted direct message is only closed: it can be opened again, with all that was said.</summary>
    private static RestAnswer Delete(RestCall call)
    {
        if (Access.ToChannel(call, Permissions.None, out var channel) is { } refusal)
            return refusal;
        var answer = RestAnswer.Ok(writer => channel.WriteTo(writer));
        if (channel.IsDirectMessage)
            return answer;
        if (!call.World.PermissionsIn(channel, call.Bot.Id).HasFlag(channel.IsThread ? Permissions.ManageThreads : Permissions.ManageChannels))
            return Refusals.MissingPermissions;
        call.World.RemoveChannel(channel);
        return answer;
    }

    private static RestAnswer PutOverwrite(RestCall call)
    {
        if (Access.ToChannel(call, Permissions.ManageRoles, out var channel) is { } refusal)
            return refusal;
        if (channel.GuildId is null || channel.IsThread)
            return Refusals.WrongChannelType;
        if (call.Check(ChannelShapes.OverwriteFields) is { } invalid)
            return invalid;
        var overwrite = ChannelShapes.Overwrite(call.Body, call.Id("overwrite_id"));
        if (ChannelEditing.Exceeds(call, channel, [overwrite]))
            return Refusals.MissingPermissions;
        channel.Overwrites.RemoveAll(old => old.Id == overwrite.Id);
        channel.Overwrites.Add(overwrite);
        call.World.Raise(new WorldEvent.ChannelUpdated(channel));
        return RestAnswer.NoContent;
    }

    private static RestAnswer DeleteOverwrite(RestCall call)
    {
        if (Access.ToChannel(call, Permissions.ManageRoles, out var channel) is { } refusal)
            return refusal;
        if (channel.Overwrites.RemoveAll(old => old.Id == call.Id("overwrite_id")) == 0)
            return Refusals.UnknownOverwrite;
        call.World.Raise(new WorldEvent.ChannelUpdated(channel));
        return RestAnswer.NoContent;
    }

    private static RestAnswer Type(RestCall call)
    {
        if (Access.ToSpeak(call, out var channel) is { } refusal)
            return refusal;
        call.World.Raise(new WorldEvent.TypingStarted(channel, call.Bot));
        return RestAnswer.NoContent;
    }

    private static RestAnswer OpenDirectMessage(RestCall call)
    {
        if (call.Check(RecipientFields) is { } invalid)
            return invalid;
        if (call.World.FindUser(call.Body.Id("recipient_id")!.Value) is not { } person)
            return Refusals.UnknownUser;
        if (person.Bot)
            return Refusals.DirectMessageRefused;
        return call.World.SharesServer(person)
            ? RestAnswer.Ok(writer => call.World.DirectMessageWith(person).WriteTo(writer))
            : Refusals.NoSharedServer;
    }
}
