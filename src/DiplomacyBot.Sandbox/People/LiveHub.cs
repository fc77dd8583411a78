using System.Text.Json;
using System.Text.Unicode;
using DiplomacyBot.Sandbox.Hosting;
using DiplomacyBot.Sandbox.Interactions;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.People;

/// <summary>Tells people's windows what happens, each only what that person may see. Used under the world's gate.</summary>
internal sealed class LiveHub(SandboxCore core)
{
    private const int MostHeadBytes = 128;

    private readonly List<LiveSubscriber> subscribers = [];
    private ulong lastLiveId;
    private bool online;

    public void Join(LiveSubscriber subscriber)
    {
        subscribers.Add(subscriber);
        subscriber.Tell(Event("HELLO", writer =>
        {
            writer.WriteStartObject();
            writer.WriteId("live_id"u8, ++lastLiveId);
            writer.WriteEndObject();
        }));
    }

    public void Leave(LiveSubscriber subscriber) => subscribers.Remove(subscriber);

    public void EndAll()
    {
        foreach (var subscriber in subscribers)
            subscriber.End();
    }

    public void OnHappened(WorldEvent happened)
    {
        if (subscribers.Count == 0)
        {
            if (happened is WorldEvent.BotPresence now)
                online = now.Online;
            return;
        }

        switch (happened)
        {
            case WorldEvent.MessagePosted posted:
                TellMessage("MESSAGE_CREATE", posted.Message);
                TellThread(posted.Message);
                break;
            case WorldEvent.MessageEdited edited:
                TellMessage("MESSAGE_UPDATE", edited.Message);
                TellThread(edited.Message);
                break;
            case WorldEvent.MessageDeleted deleted:
                Tell(core.World.Channels[deleted.Message.ChannelId], deleted.Message.EphemeralFor, "MESSAGE_DELETE", writer =>
                {
                    writer.WriteStartObject();
                    writer.WriteId("id"u8, deleted.Message.Id);
                    writer.WriteId("channel_id"u8, deleted.Message.ChannelId);
                    writer.WriteEndObject();
                });
                TellThread(deleted.Message);
                break;
            case WorldEvent.MessagesDeleted all:
                foreach (var message in all.Messages)
                    OnHappened(new WorldEvent.MessageDeleted(message));
                break;
            case WorldEvent.ReactionChanged reacted:
                TellMessage("MESSAGE_UPDATE", reacted.Message);
                break;
            case WorldEvent.PollVoted voted:
                TellMessage("MESSAGE_UPDATE", voted.Message);
                break;
            case WorldEvent.ReactionsCleared cleared:
                TellMessage("MESSAGE_UPDATE", cleared.Message);
                break;
            case WorldEvent.ChannelCreated created:
                TellChannel(created.Channel.IsThread ? "THREAD_CREATE" : "CHANNEL_CREATE", created.Channel);
                break;
            case WorldEvent.ChannelUpdated updated:
                TellChannel("CHANNEL_UPDATE", updated.Channel);
                break;
            case WorldEvent.ChannelDeleted gone:
                TellChannel("CHANNEL_DELETE", gone.Channel);
                break;
            case WorldEvent.CommandsChanged or WorldEvent.CommandPermissionsChanged:
                TellAll("COMMANDS_UPDATE", static writer => WriteEmpty(writer));
                break;
            case WorldEvent.MemberJoined or WorldEvent.MemberLeft or WorldEvent.MemberChanged:
                TellAll("MEMBERS_UPDATE", static writer => WriteEmpty(writer));
                break;
            case WorldEvent.LanguageChosen chosen:
                // What that person's windows read anew holds the commands' descriptions in the language.
                TellPerson(chosen.Person, "COMMANDS_UPDATE", static writer => WriteEmpty(writer));
                break;
            case WorldEvent.BotPresence presence when presence.Online != online:
                online = presence.Online;
                TellAll("PRESENCE", writer =>
                {
                    writer.WriteStartObject();
                    writer.WriteBoolean("online"u8, presence.Online);
                    writer.WriteEndObject();
                });
                break;
            case WorldEvent.TypingStarted typing:
                Tell(typing.Channel, onlyFor: null, "TYPING_START", writer =>
                {
                    writer.WriteStartObject();
                    writer.WriteId("channel_id"u8, typing.Channel.Id);
                    writer.WriteId("user_id"u8, typing.User.Id);
                    writer.WriteEndObject();
                });
                break;
        }
    }

    public void TellModal(Interaction interaction) => TellPerson(interaction.User, "MODAL", writer =>
    {
        writer.WriteStartObject();
        writer.WriteId("interaction_id"u8, interaction.Id);
        foreach (var member in interaction.Modal.EnumerateObject())
            member.WriteTo(writer);
        writer.WriteEndObject();
    });

    public void TellInteraction(Interaction interaction, string name, string? reason) => TellPerson(interaction.User, name, writer =>
    {
        writer.WriteStartObject();
        writer.WriteId("interaction_id"u8, interaction.Id);
        if (reason is not null)
            writer.WriteString("reason"u8, reason);
        writer.WriteEndObject();
    });

    private void TellMessage(string name, Message posted)
    {
        var message = core.World.Current(posted);
        var channel = core.World.Channels[message.ChannelId];
        // Mostly it reads the same for all, and is then written once.
        if (!message.DiffersByReader && core.World.ThreadOf(message) is null)
        {
            Tell(channel, message.EphemeralFor, () => Event(name, message.WriteTo));
            return;
        }

        foreach (var subscriber in subscribers)
        {
            if (!Sees(subscriber, channel, message.EphemeralFor))
                continue;
            var seen = core.World.WithThread(message.WireSeenBy(subscriber.Person.Id), message);
            subscriber.Tell(Event(name, writer => writer.WriteRawValue(seen, skipInputValidation: true)));
        }
    }

    /// <summary>How many messages a thread holds now, and the newest: the page shows both under the message it was started from.</summary>
    private void TellThread(Message changed)
    {
        if (core.World.FindChannel(changed.ChannelId) is not { Thread: { } state } thread || changed.EphemeralFor is not null)
            return;
        Tell(thread, onlyFor: null, "THREAD_MESSAGES", writer =>
        {
            writer.WriteStartObject();
            writer.WriteId("id"u8, thread.Id);
            writer.WriteNumber("message_count"u8, state.MessageCount);
            thread.WriteNewest(writer);
            writer.WriteEndObject();
        });
    }

    private void TellChannel(string name, Channel channel) => Tell(channel, onlyFor: null, name, writer => channel.WriteTo(writer));

    private void TellPerson(User person, string name, Action<Utf8JsonWriter> data)
    {
        byte[]? written = null;
        foreach (var subscriber in subscribers)
        {
            if (subscriber.Person.Id == person.Id)
                subscriber.Tell(written ??= Event(name, data));
        }
    }

    /// <summary>Tells every window.</summary>
    public void TellAll(string name, Action<Utf8JsonWriter> data)
    {
        var written = Event(name, data);
        foreach (var subscriber in subscribers)
            subscriber.Tell(written);
    }

    private void Tell(Channel channel, ulong? onlyFor, string name, Action<Utf8JsonWriter> data) => Tell(channel, onlyFor, () => Event(name, data));

    private void Tell(Channel channel, ulong? onlyFor, Func<byte[]> write)
    {
        byte[]? written = null;
        foreach (var subscriber in subscribers)
        {
            if (Sees(subscriber, channel, onlyFor))
                subscriber.Tell(written ??= write());
        }
    }

    private bool Sees(LiveSubscriber subscriber, Channel channel, ulong? onlyFor) =>
        onlyFor is { } person ? subscriber.Person.Id == person : core.World.CanSee(channel, subscriber.Person.Id);

    private static void WriteEmpty(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteEndObject();
    }

    /// <summary>One server-sent event: a data line and an empty one.</summary>
    /// <param name="name">In capitals, needs no escaping.</param>
    /// <param name="data">Writes JSON, in which there are no line breaks.</param>
    private static byte[] Event(string name, Action<Utf8JsonWriter> data)
    {
        Span<byte> head = stackalloc byte[MostHeadBytes];
        Utf8.TryWrite(head, $"data: {{\"t\":\"{name}\",\"d\":", out var length);
        return JsonText.Write(head[..length], data, static (writer, inner) => inner(writer), "}\n\n"u8);
    }
}
