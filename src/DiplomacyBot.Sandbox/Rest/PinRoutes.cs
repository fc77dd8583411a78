using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Rest;

/// <summary>Pins, on the routes of June 2025 and on those before. PIN_MESSAGES is needed; since February 2026 MANAGE_MESSAGES does not suffice.</summary>
internal static class PinRoutes
{
    private const string Base = "channels/{channel_id}/messages/pins";
    private const string Old = "channels/{channel_id}/pins";
    private const int MostListed = 50;

    public static IEnumerable<RestRoute> Table { get; } =
    [
        new("GET", Base, List),
        new("PUT", Base + "/{message_id}", Pin) { Body = BodyKind.None },
        new("DELETE", Base + "/{message_id}", Unpin),
        new("GET", Old, ListAsBefore),
        new("PUT", Old + "/{message_id}", Pin) { Body = BodyKind.None },
        new("DELETE", Old + "/{message_id}", Unpin),
    ];

    private static RestAnswer List(RestCall call)
    {
        if (Access.ToChannel(call, Permissions.None, out var channel) is { } refusal)
            return refusal;
        if (PageQuery.ReadLimit(call, MostListed, MostListed, out var limit) is { } badLimit)
            return badLimit;
        if (PageQuery.ReadBefore(call, out var before) is { } badTime)
            return badTime;
        var pins = Readable(call, channel).Where(message => before is null || message.PinnedAt < before).Take(limit + 1).ToList();
        return RestAnswer.Ok(writer =>
        {
            writer.WriteStartObject();
            writer.WriteStartArray("items"u8);
            foreach (var pin in pins.Take(limit))
            {
                writer.WriteStartObject();
                writer.WriteTime("pinned_at"u8, pin.PinnedAt);
                writer.WriteMade("message"u8, MessageRoutes.Readable(call, channel, pin));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteBoolean("has_more"u8, pins.Count > limit);
            writer.WriteEndObject();
        });
    }

    private static RestAnswer ListAsBefore(RestCall call) => Access.ToChannel(call, Permissions.None, out var channel)
        ?? RestAnswer.List(Readable(call, channel).Take(MostListed).Select(message => MessageRoutes.Readable(call, channel, message)));

    private static RestAnswer Pin(RestCall call)
    {
        if (Access.ToLiveMessage(call, Permissions.ReadMessageHistory | Permissions.PinMessages, out var channel, out var message) is { } refusal)
            return refusal;
        if (message.IsSystem)
            return Refusals.SystemMessage;
        if (message.PinnedAt is null && channel.Pins.Count() >= MessagePins.MostInChannel)
            return Refusals.TooManyPins;
        call.World.Pin(channel, message, call.Bot);
        return RestAnswer.NoContent;
    }

    private static RestAnswer Unpin(RestCall call)
    {
        if (Access.ToLiveMessage(call, Permissions.ReadMessageHistory | Permissions.PinMessages, out var channel, out var message) is { } refusal)
            return refusal;
        call.World.Unpin(channel, message);
        return RestAnswer.NoContent;
    }

    /// <summary>Without READ_MESSAGE_HISTORY there is nothing to see, and no error.</summary>
    private static IEnumerable<Message> Readable(RestCall call, Channel channel) =>
        call.World.PermissionsIn(channel, call.Bot.Id).HasFlag(Permissions.ReadMessageHistory) ? channel.Pins : [];
}
