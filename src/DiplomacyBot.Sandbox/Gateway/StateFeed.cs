using System.Text.Json;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Rest;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Gateway;

/// <summary>The gateway events beside messages and channels: reactions, votes, pins, thread members, roles, scheduled events, command permissions.</summary>
internal sealed class StateFeed(World world, GatewayHub hub)
{
    public void OnHappened(WorldEvent happened)
    {
        switch (happened)
        {
            case WorldEvent.MessagesDeleted deleted:
                TellDeleted(deleted);
                break;
            case WorldEvent.ReactionChanged changed:
                TellReaction(changed);
                break;
            case WorldEvent.ReactionsCleared cleared:
                TellCleared(cleared);
                break;
            case WorldEvent.PollVoted voted:
                TellVote(voted);
                break;
            case WorldEvent.PinsChanged pinned:
                TellPins(pinned.Channel);
                break;
            case WorldEvent.ThreadMembersChanged moved:
                TellThreadMembers(moved);
                break;
            case WorldEvent.RoleChanged changed:
                TellRole(changed);
                break;
            case WorldEvent.ScheduledEventChanged changed:
                TellEvent(changed);
                break;
            case WorldEvent.ScheduledEventInterest interest:
                TellInterest(interest);
                break;
            case WorldEvent.CommandPermissionsChanged changed:
                hub.Dispatch("APPLICATION_COMMAND_PERMISSIONS_UPDATE", Intents.None, changed.Permissions.GuildId,
                    () => JsonText.Write(writer => changed.Permissions.WriteTo(writer, world.App.Id)));
                break;
        }
    }

    private void TellDeleted(WorldEvent.MessagesDeleted deleted)
    {
        if (!IsSeen(deleted.Channel))
            return;
        Tell("MESSAGE_DELETE_BULK", Of(deleted.Channel, Intents.GuildMessages, Intents.DirectMessages), deleted.Channel.GuildId, writer =>
        {
            writer.WriteIds("ids"u8, deleted.Messages.Select(message => message.Id));
            writer.WriteId("channel_id"u8, deleted.Channel.Id);
        });
    }

    private void TellReaction(WorldEvent.ReactionChanged changed)
    {
        var channel = world.Channels[changed.Message.ChannelId];
        if (!IsSeen(channel))
            return;
        Tell(changed.Added ? "MESSAGE_REACTION_ADD" : "MESSAGE_REACTION_REMOVE", OfReactions(channel), channel.GuildId, writer =>
        {
            writer.WriteId("user_id"u8, changed.User.Id);
            writer.WriteId("channel_id"u8, channel.Id);
            writer.WriteId("message_id"u8, changed.Message.Id);
            if (changed.Added)
                writer.WriteId("message_author_id"u8, changed.Message.Author.Id);
            if (changed.Added && world.FindGuild(channel.GuildId)?.Members.GetValueOrDefault(changed.User.Id) is { } member)
            {
                writer.WritePropertyName("member"u8);
                member.WriteTo(writer);
            }

            writer.WritePropertyName("emoji"u8);
            Reaction.WriteEmoji(writer, changed.Emoji);
            writer.WriteBoolean("burst"u8, false);
            writer.WriteNumber("type"u8, 0);
        });
    }

    private void TellVote(WorldEvent.PollVoted voted)
    {
        var channel = world.Channels[voted.Message.ChannelId];
        if (!IsSeen(channel))
            return;
        Tell(voted.Added ? "MESSAGE_POLL_VOTE_ADD" : "MESSAGE_POLL_VOTE_REMOVE", Of(channel, Intents.GuildMessagePolls, Intents.DirectMessagePolls), channel.GuildId, writer =>
        {
            writer.WriteId("user_id"u8, voted.User.Id);
            writer.WriteId("channel_id"u8, channel.Id);
            writer.WriteId("message_id"u8, voted.Message.Id);
            writer.WriteNumber("answer_id"u8, voted.AnswerId);
        });
    }

    private void TellCleared(WorldEvent.ReactionsCleared cleared)
    {
        var channel = world.Channels[cleared.Message.ChannelId];
        if (!IsSeen(channel))
            return;
        Tell(cleared.Emoji is null ? "MESSAGE_REACTION_REMOVE_ALL" : "MESSAGE_REACTION_REMOVE_EMOJI", OfReactions(channel), channel.GuildId, writer =>
        {
            writer.WriteId("channel_id"u8, channel.Id);
            writer.WriteId("message_id"u8, cleared.Message.Id);
            if (cleared.Emoji is not { } emoji)
                return;
            writer.WritePropertyName("emoji"u8);
            Reaction.WriteEmoji(writer, emoji);
        });
    }

    private void TellPins(Channel channel)
    {
        if (!IsSeen(channel))
            return;
        Tell("CHANNEL_PINS_UPDATE", Of(channel, Intents.Guilds, Intents.DirectMessages), channel.GuildId, writer =>
        {
            writer.WriteId("channel_id"u8, channel.Id);
            writer.WriteTime("last_pin_timestamp"u8, channel.LastPinAt);
        });
    }

    /// <summary>Without GUILD_MEMBERS an app learns of its own coming and going only.</summary>
    private void TellThreadMembers(WorldEvent.ThreadMembersChanged moved)
    {
        var thread = moved.Thread;
        var own = moved.Joined.Contains(world.App.Bot.Id) || moved.Left.Contains(world.App.Bot.Id);
        if (!own && !IsSeen(thread))
            return;
        var guild = world.FindGuild(thread.GuildId)!;
        if (thread.Type == ChannelType.PrivateThread && moved.Joined.Contains(world.App.Bot.Id))
            hub.Dispatch("THREAD_CREATE", Intents.Guilds, guild.Id, () => JsonText.Write(writer => thread.WriteTo(writer)));
        Tell("THREAD_MEMBERS_UPDATE", own ? Intents.Guilds : Intents.GuildMembers, guild.Id, writer =>
        {
            writer.WriteId("id"u8, thread.Id);
            writer.WriteNumber("member_count"u8, Math.Min(thread.Thread!.Members.Count, 50));
            writer.WriteStartArray("added_members"u8);
            foreach (var joined in moved.Joined)
                ThreadMemberRoutes.WriteTo(writer, thread, joined, guild.Members.GetValueOrDefault(joined));
            writer.WriteEndArray();
            writer.WriteIds("removed_member_ids"u8, moved.Left);
        });
    }

    private void TellRole(WorldEvent.RoleChanged changed)
    {
        if (changed.Change == Change.Deleted)
            Tell("GUILD_ROLE_DELETE", Intents.Guilds, changed.Guild.Id, writer => writer.WriteId("role_id"u8, changed.Role.Id));
        else
            Tell(changed.Change == Change.Created ? "GUILD_ROLE_CREATE" : "GUILD_ROLE_UPDATE", Intents.Guilds, changed.Guild.Id, writer =>
            {
                writer.WritePropertyName("role"u8);
                changed.Role.WriteTo(writer);
            });
    }

    private void TellEvent(WorldEvent.ScheduledEventChanged changed)
    {
        if (!IsSeen(changed.Event))
            return;
        var name = changed.Change switch { Change.Created => "GUILD_SCHEDULED_EVENT_CREATE", Change.Updated => "GUILD_SCHEDULED_EVENT_UPDATE", _ => "GUILD_SCHEDULED_EVENT_DELETE" };
        hub.Dispatch(name, Intents.GuildScheduledEvents, changed.Event.GuildId, () => JsonText.Write(writer => changed.Event.WriteTo(writer, creator: null)));
    }

    private void TellInterest(WorldEvent.ScheduledEventInterest interest)
    {
        if (!IsSeen(interest.Event))
            return;
        Tell(interest.Added ? "GUILD_SCHEDULED_EVENT_USER_ADD" : "GUILD_SCHEDULED_EVENT_USER_REMOVE", Intents.GuildScheduledEvents, interest.Event.GuildId, writer =>
        {
            writer.WriteId("guild_scheduled_event_id"u8, interest.Event.Id);
            writer.WriteId("user_id"u8, interest.User.Id);
        });
    }

    private void Tell(string name, Intents needed, ulong? guildId, Action<Utf8JsonWriter> members) => hub.Dispatch(name, needed, guildId, () => JsonText.Write(writer =>
    {
        writer.WriteStartObject();
        members(writer);
        if (guildId is { } guild)
            writer.WriteId("guild_id"u8, guild);
        writer.WriteEndObject();
    }));

    private bool IsSeen(Channel channel) => world.CanSee(channel, world.App.Bot.Id);

    private bool IsSeen(ScheduledEvent scheduled) => scheduled.ChannelId is not { } id || (world.FindChannel(id) is { } channel && IsSeen(channel));

    private static Intents Of(Channel channel, Intents inGuild, Intents direct) => channel.GuildId is null ? direct : inGuild;

    private static Intents OfReactions(Channel channel) => Of(channel, Intents.GuildMessageReactions, Intents.DirectMessageReactions);
}
