using System.Globalization;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Messages;
using DiplomacyBot.Sandbox.Rest;
using DiplomacyBot.Sandbox.Validation;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.People;

/// <summary>What people read and write in channels.</summary>
internal static class PeopleMessages
{
    private const int MostCharacters = 2000;

    public static RestAnswer List(PeopleCall call)
    {
        if (call.VisibleChannel(call.RouteId("channel")) is not { } channel)
            return PeopleCall.No("You cannot see that channel.", StatusCodes.Status404NotFound);
        if (!call.World.PermissionsIn(channel, call.Person.Id).HasFlag(Permissions.ReadMessageHistory))
            return RestAnswer.List([]);
        var limit = int.TryParse(call.Query("limit"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? Math.Clamp(asked, 1, 100) : 50;
        ulong? before = ulong.TryParse(call.Query("before"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
        return RestAnswer.List(channel.Messages.Page(before, after: null, around: null, limit).Select(message => SeenBy(call.Person, message, call.World)));
    }

    /// <summary>A message as one person's client has it: with their own reactions and votes marked.</summary>
    public static byte[] SeenBy(User person, Message message, World world)
    {
        var current = world.Current(message);
        return world.WithThread(current.WireSeenBy(person.Id), current);
    }

    /// <summary><c>content</c>, <c>flags</c>, <c>message_reference</c> and <c>allowed_mentions</c> as in Discord's own route, and files; what answers another is refused as Discord refuses it.</summary>
    public static RestAnswer Post(PeopleCall call)
    {
        var world = call.World;
        if (call.VisibleChannel(call.RouteId("channel")) is not { } channel)
            return PeopleCall.No("You cannot see that channel.", StatusCodes.Status404NotFound);
        var may = world.PermissionsIn(channel, call.Person.Id);
        if (!channel.TakesMessages || !may.HasFlag(channel.IsThread ? Permissions.SendMessagesInThreads : Permissions.SendMessages)
            || (channel.Thread is { Locked: true } && !may.HasFlag(Permissions.ManageThreads)))
            return PeopleCall.No("You do not have permission to send messages in this channel.", StatusCodes.Status403Forbidden);
        if (IsTooSoon(call, channel, may))
            return PeopleCall.No($"This channel is in slow mode: one message every {channel.SlowmodeSeconds} seconds.", StatusCodes.Status429TooManyRequests);
        if (channel.Recipient is { RefusesDirectMessages: true })
            return PeopleCall.No("Open your direct messages first.", StatusCodes.Status403Forbidden);
        var content = (call.Body.Text("content") ?? "").Trim();
        if (TooLong(content) is { } tooLong)
            return tooLong;
        if (content.Length == 0 && call.Files.Count == 0)
            return PeopleCall.No("Write something, or add a file.");
        if (call.Files.Count > MessageCheck.MostFiles)
            return PeopleCall.No($"A message takes {MessageCheck.MostFiles} files at most.");
        if (call.Files.Count > 0 && !may.HasFlag(Permissions.AttachFiles))
            return PeopleCall.No("You do not have permission to attach files in this channel.", StatusCodes.Status403Forbidden);
        if (MessageCheck.ReadPerson(call.Body, content, call.Files, out var draft) is { } invalid)
            return invalid;
        if (Replies.Find(call.Body, channel, draft, may, out var original) is { } unanswerable)
            return unanswerable;
        var blank = new Message { Id = world.NextId(), ChannelId = channel.Id, GuildId = channel.GuildId, Author = call.Person, Timestamp = world.Now, Flags = (MessageFlags)(call.Body.Number("flags") ?? 0) & MessageFlags.SuppressNotifications };
        var message = Replies.Fill(MessageMaking.Apply(blank, draft, world, AllowedMentions.ForPosts, may), original, draft);
        if (AutoModeration.Blocks(message, world))
            return Blocked;
        world.Post(message);
        return RestAnswer.Ok(message.Wire);
    }

    /// <summary>The refusal of a text that no client would send; null = it fits.</summary>
    public static RestAnswer? TooLong(string content) =>
        Rules.CodePoints(content) > MostCharacters ? PeopleCall.No($"A message holds {MostCharacters} characters at most.") : null;

    public static RestAnswer Blocked => PeopleCall.No("AutoMod has blocked your message: it holds a word that this server does not want.");

    /// <summary>Slow mode, which BYPASS_SLOWMODE lifts (since February 2026 no other permission does); bots it never holds.</summary>
    private static bool IsTooSoon(PeopleCall call, Channel channel, Permissions may)
    {
        if (channel.SlowmodeSeconds == 0 || may.HasFlag(Permissions.BypassSlowmode))
            return false;
        var since = call.World.Now - TimeSpan.FromSeconds(channel.SlowmodeSeconds);
        var messages = channel.Messages.OldestFirst;
        for (var i = messages.Count - 1; i >= 0 && messages[i].Timestamp > since; i--)
        {
            if (messages[i].Author.Id == call.Person.Id)
                return true;
        }

        return false;
    }
}
