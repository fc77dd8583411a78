using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Messages;
using DiplomacyBot.Sandbox.Rest;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.People;

/// <summary>What people change of messages that are there: they edit their own words, and delete their own messages or, with Manage Messages, anybody's.</summary>
/// <remarks>Whoever may no longer write in a channel still may both: Send Messages only restricts new messages (Discord's staff in discord-api-docs#3096).</remarks>
internal static class PeopleChanges
{
    /// <summary><c>content</c>: the words as they are from now on. Files stay as they are, and what is named is read anew.</summary>
    public static RestAnswer Edit(PeopleCall call)
    {
        if (Find(call, out var channel, out var message) is { } refusal)
            return refusal;
        if (message.Author.Id != call.Person.Id || message.IsSystem)
            return PeopleCall.No("You can only edit your own messages.", StatusCodes.Status403Forbidden);
        if (channel.Thread is { Archived: true })
            return PeopleCall.No("This thread is archived.");
        var content = (call.Body.Text("content") ?? "").Trim();
        if (PeopleMessages.TooLong(content) is { } tooLong)
            return tooLong;
        var world = call.World;
        var draft = new MessageDraft { Content = content };
        var made = MessageMaking.Apply(message with { EditedTimestamp = world.Now }, draft, world, AllowedMentions.ForPosts, world.PermissionsIn(channel, call.Person.Id));
        var edited = Replies.Edit(message, made);
        if (MessageCheck.IsEmpty(edited))
            return PeopleCall.No("Write something, or delete the message.");
        if (AutoModeration.Blocks(edited, world))
            return PeopleMessages.Blocked;
        world.Edit(edited);
        return RestAnswer.Ok(PeopleMessages.SeenBy(call.Person, edited, world));
    }

    public static RestAnswer Delete(PeopleCall call)
    {
        if (Find(call, out var channel, out var message) is { } refusal)
            return refusal;
        if (message.Author.Id != call.Person.Id && !call.World.PermissionsIn(channel, call.Person.Id).HasFlag(Permissions.ManageMessages))
            return PeopleCall.No("You need Manage Messages to delete what others wrote.", StatusCodes.Status403Forbidden);
        if (!message.CanBeDeleted)
            return PeopleCall.No("A thread keeps what it was started from.", StatusCodes.Status403Forbidden);
        call.World.Delete(message);
        return RestAnswer.NoContent;
    }

    private static RestAnswer? Find(PeopleCall call, out Channel channel, out Message message)
    {
        (channel, message) = (null!, null!);
        if (call.VisibleChannel(call.RouteId("channel")) is not { } place || call.RouteId("message") is not { } id || place.Messages.Find(id) is not { } found)
            return PeopleCall.No("That message is not here.", StatusCodes.Status404NotFound);
        (channel, message) = (place, found);
        return null;
    }
}
