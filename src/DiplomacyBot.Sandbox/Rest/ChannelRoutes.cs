using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Validation;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Rest;

/// <summary>Channels themselves, direct messages, typing.</summary>
internal static class ChannelRoutes
{
    private static readonly Field[] RecipientFields = [new("recipient_id", Rules.Snowflake, Required: true)];

    public static IEnumerable<RestRoute> Table { get; } =
    [
        new("GET", "channels/{channel_id}", static call =>
            Access.ToChannel(call, Permissions.None, out var channel) ?? RestAnswer.Ok(writer => channel.WriteTo(writer))),
        new("POST", "channels/{channel_id}/typing", Type) { Body = BodyKind.None },
        new("POST", "users/@me/channels", OpenDirectMessage),
    ];

    private static RestAnswer Type(RestCall call)
    {
        if (Access.ToSpeak(call, out var channel) is { } refusal)
            return refusal;
        call.World.Raise(new WorldEvent.TypingStarted(channel, call.Bot));
        return RestAnswer.NoContent;
    }

    private static RestAnswer OpenDirectMessage(RestCall call)
    {
        var at = new Checking();
        Rules.CheckFields(call.Body, RecipientFields, at);
        if (at.Errors is { } errors)
            return RestAnswer.Invalid(errors);
        if (call.World.FindUser(call.Body.Id("recipient_id")!.Value) is not { } person)
            return Refusals.UnknownUser;
        if (person.Bot)
            return RestAnswer.Refuse(403, 50007, "Cannot send messages to this user");
        return RestAnswer.Ok(writer => call.World.DirectMessageWith(person).WriteTo(writer));
    }
}
