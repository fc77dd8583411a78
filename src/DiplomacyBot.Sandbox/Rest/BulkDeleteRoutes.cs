using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Validation;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Rest;

/// <summary>Deleting 2 to 100 messages at once, none older than two weeks (row 46).</summary>
internal static class BulkDeleteRoutes
{
    private static readonly TimeSpan Oldest = TimeSpan.FromDays(14);

    // How many is row 46's own error, so the list itself takes any number.
    private static readonly Field[] Fields = [new("messages", Rules.Set(Rules.Snowflake, 0, int.MaxValue), Required: true)];

    public static IEnumerable<RestRoute> Table { get; } = [new("POST", "channels/{channel_id}/messages/bulk-delete", Delete) { Limit = RouteLimit.Deletes }];

    private static RestAnswer Delete(RestCall call)
    {
        if (Access.ToChannel(call, Permissions.None, out var channel) is { } refusal)
            return refusal;
        if (channel.IsDirectMessage)
            return Refusals.NotInDirectMessages;
        if (!call.World.PermissionsIn(channel, call.Bot.Id).HasFlag(Permissions.ManageMessages))
            return Refusals.MissingPermissions;
        if (call.Check(Fields) is { } invalid)
            return invalid;
        var ids = call.Body.Items("messages").Select(id => id.AsId()!.Value).ToList();
        if (ids.Count is < 2 or > 100)
            return Refusals.BulkDeleteCount;
        if (ids.Exists(id => call.World.Now - Snowflakes.TimeOf(id) > Oldest))
            return Refusals.BulkDeleteAge;
        call.World.Delete(channel, ids);
        return RestAnswer.NoContent;
    }
}
