using System.Text.Json;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Messages;
using DiplomacyBot.Sandbox.Validation;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Rest;

/// <summary>Starting threads: from a message, without one, and in forums (FACTS section 12, row 68).</summary>
internal static class ThreadRoutes
{
    private const int UsualMinutes = 4320;
    private const int MostTags = 5;
    private const int MostActive = 1000;

    private static readonly Field[] Fields =
    [
        new("name", Rules.Text(1, 100), Required: true),
        new("auto_archive_duration", Rules.OneOf(60, 1440, 4320, 10080)),
        new("rate_limit_per_user", Rules.Integer(0, 21600)),
    ];

    private static readonly Field[] AloneFields =
    [
        .. Fields,
        new("type", Rules.OneOf((int)ChannelType.AnnouncementThread, (int)ChannelType.PublicThread, (int)ChannelType.PrivateThread)),
        new("invitable", Rules.Flag),
    ];

    // What a post in a forum says is checked like any other message, below "message".
    private static readonly Field[] ForumFields = [.. Fields, new("message", Rules.Any, Required: true), new("applied_tags", Rules.Set(Rules.Snowflake, 0, MostTags))];

    public static IEnumerable<RestRoute> Table { get; } =
    [
        new("POST", "channels/{channel_id}/messages/{message_id}/threads", StartFrom) { Limit = RouteLimit.Posts },
        new("POST", "channels/{channel_id}/threads", Start) { Body = BodyKind.JsonOrForm, Limit = RouteLimit.Posts },
    ];

    private static RestAnswer StartFrom(RestCall call)
    {
        if (Access.ToMessage(call, Permissions.CreatePublicThreads, out var channel, out var message) is { } refusal)
            return refusal;
        if (channel.Type is not (ChannelType.Text or ChannelType.Announcement))
            return Refusals.WrongChannelType;
        if (message.IsSystem)
            return Refusals.SystemMessage;
        if (call.Check(Fields) is { } invalid)
            return invalid;
        if (message.Flags.HasFlag(MessageFlags.HasThread) || call.World.Channels.ContainsKey(message.Id))
            return Refusals.ThreadExists;
        if (IsFull(call, channel))
            return Refusals.TooManyThreads;
        var thread = Open(call, channel, message.Id, channel.Type == ChannelType.Announcement ? ChannelType.AnnouncementThread : ChannelType.PublicThread);
        call.World.AddChannel(thread);
        var parted = message with { Flags = message.Flags | MessageFlags.HasThread };
        call.World.Edit(parted);
        call.World.PostStarter(thread, parted, call.Bot);
        return RestAnswer.Created(JsonText.Write(writer => thread.WriteTo(writer)));
    }

    private static RestAnswer Start(RestCall call)
    {
        if (Access.ToChannel(call, Permissions.None, out var channel) is { } refusal)
            return refusal;
        if (IsFull(call, channel))
            return Refusals.TooManyThreads;
        return channel.Type is ChannelType.Forum or ChannelType.Media ? StartInForum(call, channel) : StartAlone(call, channel);
    }

    /// <summary>Private when the request does not say otherwise.</summary>
    private static RestAnswer StartAlone(RestCall call, Channel channel)
    {
        if (call.Check(AloneFields) is { } invalid)
            return invalid;
        var type = (ChannelType)(call.Body.Number("type") ?? (int)ChannelType.PrivateThread);
        if (!(channel.Type == ChannelType.Announcement ? type == ChannelType.AnnouncementThread
            : channel.Type == ChannelType.Text && type is ChannelType.PublicThread or ChannelType.PrivateThread))
            return Refusals.WrongChannelType;
        var world = call.World;
        if (!world.PermissionsIn(channel, call.Bot.Id).HasFlag(type == ChannelType.PrivateThread ? Permissions.CreatePrivateThreads : Permissions.CreatePublicThreads))
            return Refusals.MissingPermissions;
        var thread = Open(call, channel, world.NextId(), type);
        if (type == ChannelType.PrivateThread)
            thread.Thread!.Invitable = call.Body.Member("invitable") is not { ValueKind: JsonValueKind.False };
        world.AddChannel(thread);
        if (type != ChannelType.PrivateThread)
            world.Post(Notice(call, channel, thread));
        return RestAnswer.Created(JsonText.Write(writer => thread.WriteTo(writer)));
    }

    private static RestAnswer StartInForum(RestCall call, Channel forum)
    {
        if (call.Check(ForumFields) is { } invalid)
            return invalid;
        var world = call.World;
        var may = world.PermissionsIn(forum, call.Bot.Id);
        if (!may.HasFlag(Permissions.SendMessages))
            return Refusals.MissingPermissions;
        if (MessageCheck.Read(call.Body.GetProperty("message"), call.Files, MessageKind.Create, existing: null, ["message"], out var draft) is { } badMessage)
            return badMessage;
        var thread = Open(call, forum, world.NextId(), ChannelType.PublicThread);
        var blank = new Message
        {
            Id = thread.Id,
            ChannelId = thread.Id,
            GuildId = thread.GuildId,
            Author = call.Bot,
            Timestamp = world.Now,
            Flags = (draft.Flags ?? MessageFlags.None) & MessageFlags.Creatable,
        };
        var message = MessageMaking.Apply(blank, draft, world, AllowedMentions.ForPosts, may);
        if (MessageCheck.IsEmpty(message))
            return Refusals.EmptyMessage;
        world.AddChannel(thread);
        world.Post(message);
        return RestAnswer.Created(JsonText.Extend(JsonText.Write(writer => thread.WriteTo(writer)), writer => writer.WriteMade("message"u8, message.Wire)));
    }

    private static bool IsFull(RestCall call, Channel parent) =>
        call.World.Channels.Values.Count(channel => channel.GuildId == parent.GuildId && channel.Thread is { Archived: false }) >= MostActive;

    private static Channel Open(RestCall call, Channel parent, ulong id, ChannelType type) => new()
    {
        Id = id,
        GuildId = parent.GuildId,
        ParentId = parent.Id,
        Name = call.Body.Text("name")!,
        Type = type,
        SlowmodeSeconds = call.Body.Number("rate_limit_per_user") ?? 0,
        Thread = new Worlds.ThreadState
        {
            OwnerId = call.Bot.Id,
            CreatedAt = call.World.Now,
            AutoArchiveMinutes = call.Body.Number("auto_archive_duration") ?? parent.DefaultAutoArchiveMinutes ?? UsualMinutes,
            Members = [call.Bot.Id],
        },
    };

    /// <summary>"… started a thread", in the channel it hangs under.</summary>
    private static Message Notice(RestCall call, Channel channel, Channel thread) => new()
    {
        Id = call.World.NextId(),
        ChannelId = channel.Id,
        GuildId = channel.GuildId,
        Author = call.Bot,
        Timestamp = call.World.Now,
        Type = Message.ThreadNotice,
        Content = thread.Name,
        ReferencedId = thread.Id,
    };
}
