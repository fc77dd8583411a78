using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Messages;
using DiplomacyBot.Sandbox.Rest;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.People;

/// <summary>The small things people do without words: react, vote, mark interest in an event, begin a direct message, close theirs.</summary>
internal static class PeopleGestures
{
    /// <summary><c>emoji</c>, and <c>given</c> false to take it back.</summary>
    public static RestAnswer React(PeopleCall call)
    {
        var world = call.World;
        if (call.VisibleChannel(call.Body.Id("channel_id")) is not { } channel || call.Body.Id("message_id") is not { } id || channel.Messages.Find(id) is not { } message)
            return PeopleCall.No("That message is not here.", StatusCodes.Status404NotFound);
        if (call.Body.Text("emoji") is not { } emoji || !EmojiNames.IsUnicodeEmoji(emoji))
            return PeopleCall.No("That is no emoji of this server.");
        if (call.Body.Member("given") is { ValueKind: System.Text.Json.JsonValueKind.False })
        {
            world.TakeBack(message, emoji, call.Person);
            return Done;
        }

        var isNew = message.Reactions.All(reaction => reaction.Emoji != emoji);
        if (channel.Thread is { Archived: true } || (isNew && !world.PermissionsIn(channel, call.Person.Id).HasFlag(Permissions.AddReactions)))
            return PeopleCall.No("You do not have permission to react here.", StatusCodes.Status403Forbidden);
        if (isNew && message.Reactions.Count >= Reaction.MostOnMessage)
            return PeopleCall.No($"A message takes {Reaction.MostOnMessage} emoji at most.");
        world.React(message, emoji, call.Person);
        return Done;
    }

    /// <summary><c>answers</c>: all that are chosen now; none = the vote is taken back.</summary>
    public static RestAnswer Vote(PeopleCall call)
    {
        if (call.VisibleChannel(call.Body.Id("channel_id")) is not { } channel || call.Body.Id("message_id") is not { } id || channel.Messages.Find(id) is not { Poll: { } poll } message)
            return PeopleCall.No("That poll is not here.", StatusCodes.Status404NotFound);
        var chosen = call.Body.Items("answers").Select(answer => answer.AsNumber() ?? 0).ToHashSet();
        if (poll.Finalized)
            return PeopleCall.No("This poll has ended.");
        if (chosen.Count > 1 && !poll.Multiselect)
            return PeopleCall.No("Choose one answer.");
        if (chosen.Any(answer => poll.Answers.All(known => known.Id != answer)))
            return PeopleCall.No("Choose one of the offered answers.");
        call.World.Vote(message, call.Person, chosen);
        return Done;
    }

    /// <summary><c>event_id</c>, and <c>given</c> false to take it back.</summary>
    public static RestAnswer MarkInterest(PeopleCall call)
    {
        var world = call.World;
        if (call.Body.Id("event_id") is not { } id || world.Events.GetValueOrDefault(id) is not { IsOver: false } scheduled
            || (scheduled.ChannelId is { } place && call.VisibleChannel(place) is null))
            return PeopleCall.No("There is no such event.", StatusCodes.Status404NotFound);
        var given = call.Body.Member("given") is not { ValueKind: System.Text.Json.JsonValueKind.False };
        if (given ? scheduled.Interested.Add(call.Person.Id) : scheduled.Interested.Remove(call.Person.Id))
            world.Raise(new WorldEvent.ScheduledEventInterest(scheduled, call.Person, given));
        return Done;
    }

    /// <summary><c>recipient_id</c>: the bot, whom alone people write to here. The channel is made when first needed; no bot hears of it before something is written (since version 8 of Discord's API).</summary>
    public static RestAnswer OpenDirectMessage(PeopleCall call)
    {
        var world = call.World;
        if (call.Body.Id("recipient_id") != world.App.Bot.Id)
            return PeopleCall.No("Only the bot has direct messages here.");
        if (!world.SharesServer(call.Person))
            return Refusals.NoSharedServer;
        var channel = world.DirectMessageWith(call.Person);
        return RestAnswer.Ok(writer => channel.WriteTo(writer, world.PermissionsIn(channel, call.Person.Id)));
    }

    /// <summary><c>refused</c>: whether the bot's direct messages come back to it with 50007.</summary>
    public static RestAnswer RefuseDirectMessages(PeopleCall call)
    {
        call.Person.RefusesDirectMessages = call.Body.Flag("refused");
        call.World.Raise(new WorldEvent.DirectMessagesChosen(call.Person));
        return Done;
    }

    private static RestAnswer Done { get; } = RestAnswer.Ok("{}"u8.ToArray());
}
