using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Validation;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Rest;

/// <summary>Threads that start from a message (FACTS section 12, row 68).</summary>
internal static class ThreadRoutes
{
    private static readonly Field[] Fields =
    [
        new("name", Rules.Text(1, 100), Required: true),
        new("auto_archive_duration", Rules.OneOf(60, 1440, 4320, 10080)),
        new("rate_limit_per_user", Rules.Integer(0, 21600)),
    ];

    public static IEnumerable<RestRoute> Table { get; } = [new("POST", "channels/{channel_id}/messages/{message_id}/threads", Start) { Limit = RouteLimit.Posts }];

    private static RestAnswer Start(RestCall call)
    {
        if (Access.ToMessage(call, Permissions.CreatePublicThreads, out var channel, out var message) is { } refusal)
            return refusal;
        if (channel.Type is not (ChannelType.Text or ChannelType.Announcement))
            return Refusals.WrongChannelType;
        var at = new Checking();
        Rules.CheckFields(call.Body, Fields, at);
        if (at.Errors is { } errors)
            return RestAnswer.Invalid(errors);
        var world = call.World;
        if (message.Flags.HasFlag(MessageFlags.HasThread) || world.Channels.ContainsKey(message.Id))
            return Refusals.ThreadExists;
        var thread = new Channel
        {
            Id = message.Id,
            GuildId = channel.GuildId,
            ParentId = channel.Id,
            Name = call.Body.Text("name")!,
            Type = channel.Type == ChannelType.Announcement ? ChannelType.AnnouncementThread : ChannelType.PublicThread,
            SlowmodeSeconds = call.Body.Number("rate_limit_per_user") ?? 0,
            Thread = new Worlds.ThreadState
            {
                OwnerId = call.Bot.Id,
                CreatedAt = world.Now,
                AutoArchiveMinutes = call.Body.Number("auto_archive_duration") ?? 4320,
                Members = [call.Bot.Id],
            },
        };
        world.AddChannel(thread);
        world.Edit(message with { Flags = message.Flags | MessageFlags.HasThread });
        return RestAnswer.Created(JsonText.Write(writer => thread.WriteTo(writer)));
    }
}
