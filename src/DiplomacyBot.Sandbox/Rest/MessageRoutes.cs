using System.Text.Json;
using DiplomacyBot.Sandbox.Interactions;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Messages;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Rest;

/// <summary>A channel's messages.</summary>
internal static class MessageRoutes
{
    private const string Base = "channels/{channel_id}/messages";
    private const string One = Base + "/{message_id}";
    private const int ContentFlags = (1 << 18) | (1 << 19);
    private static readonly TimeSpan OldAfter = TimeSpan.FromHours(1);

    public static IEnumerable<RestRoute> Table { get; } =
    [
        new("GET", Base, List),
        new("POST", Base, Create) { Body = BodyKind.JsonOrForm, Limit = RouteLimit.Posts },
        new("GET", One, Get),
        new("PATCH", One, Edit) { Body = BodyKind.JsonOrForm, Limit = RouteLimit.Posts },
        new("DELETE", One, Delete) { Limit = RouteLimit.Deletes },
        new("POST", One + "/crosspost", Crosspost) { Body = BodyKind.None },
    ];

    private static RestAnswer List(RestCall call)
    {
        if (Access.ToChannel(call, Permissions.None, out var channel) is { } refusal)
            return refusal;
        if (!channel.TakesMessages)
            return Refusals.NonTextChannel;
        if (PageQuery.Read(call, usual: 50, most: 100, out var asked) is { } invalid)
            return invalid;
        if (!call.World.PermissionsIn(channel, call.Bot.Id).HasFlag(Permissions.ReadMessageHistory))
            return RestAnswer.List([]);
        var page = channel.Messages.Page(asked.Before, asked.After, asked.Around, asked.Limit);
        return RestAnswer.List(page.Select(message => Readable(call, channel, message)));
    }

    private static RestAnswer Get(RestCall call) =>
        Access.ToMessage(call, Permissions.ReadMessageHistory, out var channel, out var message) ?? RestAnswer.Ok(Readable(call, channel, message));

    private static RestAnswer Create(RestCall call)
    {
        if (Access.ToSpeak(call, out var channel) is { } refusal)
            return refusal;
        if (MessageCheck.Read(call.Body, call.Files, MessageKind.Create, existing: null, [], out var draft) is { } invalid)
            return invalid;
        var world = call.World;
        if (draft.EnforceNonce && draft.Nonce.ValueKind != JsonValueKind.Undefined && world.Nonces.Find(call.Bot.Id, NonceMemory.TextOf(draft.Nonce)) is { } known)
            return world.FindChannel(known.ChannelId)?.Messages.Find(known.MessageId) is { } first ? RestAnswer.Ok(Echo(Readable(call, channel, first), draft.Nonce)) : Refusals.UnknownMessage;
        var may = world.PermissionsIn(channel, call.Bot.Id);
        Message? forwarded = null;
        if (Forwards.IsForward(call) && Forwards.Find(call, channel, draft, out forwarded) is { } notForwarded)
            return notForwarded;
        Message? original = null;
        if (forwarded is null && Replies.Find(call.Body, channel, draft, may, out original) is { } reply)
            return reply;
        if (draft.Poll is not null && channel.Type == ChannelType.Stage)
            return Refusals.NoPollsHere;
        if (draft.Poll is not null && !may.HasFlag(Permissions.SendPolls))
            return Refusals.MissingPermissions;
        if (draft.Files.Count > 0 && !may.HasFlag(Permissions.AttachFiles))
            return Refusals.MissingPermissions;
        if (draft.Flags is { } flags && flags.HasFlag(MessageFlags.Ephemeral))
            call.Core.Requests.Complain("Create Message cannot make a message ephemeral; the flag was ignored.");
        var blank = new Message
        {
            Id = world.NextId(),
            ChannelId = channel.Id,
            GuildId = channel.GuildId,
            Author = call.Bot,
            Timestamp = world.Now,
            Flags = (draft.Flags ?? MessageFlags.None) & MessageFlags.Creatable,
        };
        var message = forwarded is null ? MessageMaking.Apply(blank, draft, world, AllowedMentions.ForPosts, may) : Forwards.Fill(blank, forwarded, world);
        message = Replies.Fill(message, original, draft);
        if (!may.HasFlag(Permissions.EmbedLinks) && message.Embeds.ValueKind == JsonValueKind.Array)
        {
            // With text beside them the embeds are dropped in silence; alone they are refused.
            if (string.IsNullOrWhiteSpace(message.Content) && message.Attachments.Count == 0)
                return Refusals.MissingPermissions;
            message = message with { Embeds = default };
        }

        if (MessageCheck.IsEmpty(message))
            return Refusals.EmptyMessage;
        if (AutoModeration.Blocks(message, world))
            return Refusals.AutoModeration;
        world.Post(message, draft.Nonce);
        return RestAnswer.Ok(Echo(Readable(call, channel, message), draft.Nonce));
    }

    private static RestAnswer Edit(RestCall call)
    {
        if (Access.ToMessage(call, Permissions.None, out var channel, out var message) is { } refusal)
            return refusal;
        if (channel.Thread is { Archived: true })
            return Refusals.ThreadArchived;
        var may = call.World.PermissionsIn(channel, call.Bot.Id);
        if (message.IsSystem)
            return Refusals.SystemMessage;
        var own = message.Author.Id == call.Bot.Id;
        if (!own && !(may.HasFlag(Permissions.ManageMessages) && call.Body.ValueKind == JsonValueKind.Object && call.Body.EnumerateObject().All(member => member.Name == "flags")))
            return Refusals.NotTheAuthor;
        if (own && message.Poll is not null)
            return Refusals.PollIsFixed;
        if (call.World.Now - message.Timestamp > OldAfter && call.Core.RateLimits.TakeHidden("old-edits", call.Route("channel_id"), 3, TimeSpan.FromSeconds(6), 30046,
            "Maximum number of edits to messages older than 1 hour reached. Try again later") is { } limited)
            return limited;
        if (MessageCheck.Read(call.Body, call.Files, MessageKind.Edit, message, [], out var draft) is { } invalid)
            return invalid;
        if (draft.Flags is { } flags && flags.HasFlag(MessageFlags.Ephemeral))
            call.Core.Requests.Complain("An edit cannot make a message ephemeral; the flag was ignored.");
        if (AnswerMaking.TryEdit(call.World, message, draft, AllowedMentions.ForPosts, may, out var edited) is { } empty)
            return empty;
        if (AutoModeration.Blocks(edited, call.World))
            return Refusals.AutoModeration;
        call.World.Edit(edited);
        return RestAnswer.Ok(Readable(call, channel, edited));
    }

    private static RestAnswer Delete(RestCall call)
    {
        if (Access.ToMessage(call, Permissions.None, out var channel, out var message) is { } refusal)
            return refusal;
        if (message.Author.Id != call.Bot.Id && !call.World.PermissionsIn(channel, call.Bot.Id).HasFlag(Permissions.ManageMessages))
            return Refusals.MissingPermissions;
        if (!message.CanBeDeleted)
            return Refusals.SystemMessage;
        call.World.Delete(message);
        return RestAnswer.NoContent;
    }

    private static RestAnswer Crosspost(RestCall call)
    {
        if (Access.ToMessage(call, Permissions.SendMessages, out var channel, out var message) is { } refusal)
            return refusal;
        if (channel.Type != ChannelType.Announcement)
            return Refusals.WrongChannelType;
        if (message.Author.Id != call.Bot.Id && !call.World.PermissionsIn(channel, call.Bot.Id).HasFlag(Permissions.ManageMessages))
            return Refusals.MissingPermissions;
        if (message.Flags.HasFlag(MessageFlags.Crossposted))
            return Refusals.AlreadyCrossposted;
        if (message.Type is not (0 or Message.Reply))
            return Refusals.WrongMessageType;
        if (call.Core.RateLimits.TakeHidden("crosspost", call.Route("channel_id"), 10, TimeSpan.FromHours(1), 20028,
            "The write action you are performing on the channel has hit the write rate limit.") is { } limited)
            return limited;
        var published = message with { Flags = message.Flags | MessageFlags.Crossposted };
        call.World.Edit(published);
        return RestAnswer.Ok(Readable(call, channel, published));
    }

    /// <summary>Without the MESSAGE_CONTENT grant other people's words are empty, over REST as well (row 78).</summary>
    public static byte[] Readable(RestCall call, Channel channel, Message message)
    {
        var current = call.World.Current(message);
        return call.World.WithThread(SeesContent(call, channel) ? current.Wire : current.WireFor(call.Bot.Id), current);
    }

    public static bool MayReadContent(RestCall call, Channel channel, Message message) => SeesContent(call, channel) || message.IsOpenTo(call.Bot.Id);

    private static bool SeesContent(RestCall call, Channel channel) => (call.World.App.Flags & ContentFlags) != 0 || channel.IsDirectMessage;

    private static byte[] Echo(byte[] wire, JsonElement nonce) =>
        nonce.ValueKind == JsonValueKind.Undefined ? wire : JsonText.Extend(wire, writer => writer.WriteElement("nonce"u8, nonce));
}
