using System.Text.Json;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.People;

/// <summary>Turns what happens into what people's windows are told of it, each only what that person may see. Used under the world's gate.</summary>
internal sealed class LiveFeed(World world, LiveHub hub)
{
    private bool online;

    public void OnHappened(WorldEvent happened)
    {
        if (!hub.HasListeners)
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
                hub.Tell(world.Channels[deleted.Message.ChannelId], deleted.Message.EphemeralFor, "MESSAGE_DELETE", writer =>
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
            case WorldEvent.ThreadMembersChanged moved:
                TellThreadMembers(moved);
                break;
            case WorldEvent.CommandsChanged or WorldEvent.CommandPermissionsChanged:
                hub.TellAll("COMMANDS_UPDATE", static writer => WriteEmpty(writer));
                break;
            case WorldEvent.MemberJoined or WorldEvent.MemberLeft or WorldEvent.MemberChanged:
                hub.TellAll("MEMBERS_UPDATE", static writer => WriteEmpty(writer));
                break;
            case WorldEvent.LanguageChosen chosen:
                // What that person's windows read anew holds the commands' descriptions in the language.
                hub.TellPerson(chosen.Person, "COMMANDS_UPDATE", static writer => WriteEmpty(writer));
                break;
            case WorldEvent.BotPresence presence when presence.Online != online:
                online = presence.Online;
                hub.TellAll("PRESENCE", writer =>
                {
                    writer.WriteStartObject();
                    writer.WriteBoolean("online"u8, presence.Online);
                    writer.WriteEndObject();
                });
                break;
            case WorldEvent.TypingStarted typing:
                hub.Tell(typing.Channel, onlyFor: null, "TYPING_START", writer =>
                {
                    writer.WriteStartObject();
                    writer.WriteId("channel_id"u8, typing.Channel.Id);
                    writer.WriteId("user_id"u8, typing.User.Id);
                    writer.WriteEndObject();
                });
                break;
        }
    }

    private void TellMessage(string name, Message posted)
    {
        var message = world.Current(posted);
        var channel = world.Channels[message.ChannelId];
        // Mostly it reads the same for all, and is then written once.
        if (!message.DiffersByReader && world.ThreadOf(message) is null)
        {
            hub.Tell(channel, message.EphemeralFor, name, message.WriteTo);
            return;
        }

        hub.Tell(channel, message.EphemeralFor, name, reader =>
        {
            var seen = world.WithThread(message.WireSeenBy(reader.Id), message);
            return writer => writer.WriteRawValue(seen, skipInputValidation: true);
        });
    }

    /// <summary>How many messages a thread holds now, and the newest: the page shows both under the message it was started from.</summary>
    private void TellThread(Message changed)
    {
        if (world.FindChannel(changed.ChannelId) is not { Thread: { } state } thread || changed.EphemeralFor is not null)
            return;
        hub.Tell(thread, onlyFor: null, "THREAD_MESSAGES", writer =>
        {
            writer.WriteStartObject();
            writer.WriteId("id"u8, thread.Id);
            writer.WriteNumber("message_count"u8, state.MessageCount);
            thread.WriteNewest(writer);
            writer.WriteEndObject();
        });
    }

    private void TellChannel(string name, Channel channel) => hub.Tell(channel, onlyFor: null, name, writer => channel.WriteTo(writer));

    /// <summary>Only those who came or went: a thread is marked as unread to those who are in it.</summary>
    private void TellThreadMembers(WorldEvent.ThreadMembersChanged moved)
    {
        foreach (var id in moved.Joined)
            TellOne(id, joined: true);
        foreach (var id in moved.Left)
            TellOne(id, joined: false);

        void TellOne(ulong id, bool joined)
        {
            if (world.FindUser(id) is not { } person || (joined && !world.CanSee(moved.Thread, id)))
                return;
            hub.TellPerson(person, "THREAD_MEMBERS_UPDATE", writer =>
            {
                writer.WriteStartObject();
                writer.WriteId("id"u8, moved.Thread.Id);
                writer.WriteBoolean("joined"u8, joined);
                writer.WriteEndObject();
            });
        }
    }

    private static void WriteEmpty(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteEndObject();
    }
}
