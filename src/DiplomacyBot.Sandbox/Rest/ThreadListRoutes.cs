using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Rest;

/// <summary>Active threads of a guild, archived ones of a channel.</summary>
internal static class ThreadListRoutes
{
    public static IEnumerable<RestRoute> Table { get; } =
    [
        new("GET", "guilds/{guild_id}/threads/active", ListActive),
        new("GET", "channels/{channel_id}/threads/archived/public", static call => ListArchived(call, hidden: false)),
        new("GET", "channels/{channel_id}/threads/archived/private", static call => ListArchived(call, hidden: true)),
        new("GET", "channels/{channel_id}/users/@me/threads/archived/private", ListJoined),
    ];

    private static RestAnswer ListActive(RestCall call) => Access.ToGuild(call, out var guild) ?? Answer(call, call.World.Channels.Values
        .Where(channel => channel.GuildId == guild.Id && channel.Thread is { Archived: false } && call.World.CanSee(channel, call.Bot.Id)).OrderByDescending(thread => thread.Id), int.MaxValue);

    private static RestAnswer ListArchived(RestCall call, bool hidden)
    {
        if (Access.ToChannel(call, hidden ? Permissions.ReadMessageHistory | Permissions.ManageThreads : Permissions.ReadMessageHistory, out var channel) is { } refusal)
            return refusal;
        if (PageQuery.ReadLimit(call, 50, 100, out var limit) is { } badLimit)
            return badLimit;
        if (PageQuery.ReadBefore(call, out var before) is { } badTime)
            return badTime;
        return Answer(call, Archived(call, channel, hidden).Where(thread => before is null || thread.Thread!.ArchiveChangedAt < before)
            .OrderByDescending(thread => thread.Thread!.ArchiveChangedAt), limit);
    }

    private static RestAnswer ListJoined(RestCall call)
    {
        if (Access.ToChannel(call, Permissions.ReadMessageHistory, out var channel) is { } refusal)
            return refusal;
        if (PageQuery.Read(call, usual: 50, most: 100, out var page) is { } invalid)
            return invalid;
        return Answer(call, Archived(call, channel, hidden: true).Where(thread => thread.Thread!.Members.Contains(call.Bot.Id) && thread.Id < (page.Before ?? ulong.MaxValue))
            .OrderByDescending(thread => thread.Id), page.Limit);
    }

    private static IEnumerable<Channel> Archived(RestCall call, Channel channel, bool hidden) => call.World.Channels.Values.Where(thread =>
        thread.ParentId == channel.Id && thread.Thread is { Archived: true } && (thread.Type == ChannelType.PrivateThread) == hidden);

    private static RestAnswer Answer(RestCall call, IEnumerable<Channel> found, int limit)
    {
        var threads = found.Take(limit == int.MaxValue ? limit : limit + 1).ToList();
        return RestAnswer.Ok(writer =>
        {
            writer.WriteStartObject();
            writer.WriteStartArray("threads"u8);
            foreach (var thread in threads.Take(limit))
                thread.WriteTo(writer);
            writer.WriteEndArray();
            writer.WriteStartArray("members"u8);
            foreach (var thread in threads.Take(limit).Where(thread => thread.Thread!.Members.Contains(call.Bot.Id)))
                ThreadMemberRoutes.WriteTo(writer, thread, call.Bot.Id, member: null);
            writer.WriteEndArray();
            writer.WriteBoolean("has_more"u8, threads.Count > limit);
            writer.WriteEndObject();
        });
    }
}
