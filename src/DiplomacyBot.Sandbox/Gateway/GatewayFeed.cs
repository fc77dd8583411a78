using System.Text.Json;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Gateway;

/// <summary>Turns what happens in the world into gateway events, within what each session asked for and the bot may see.</summary>
internal sealed class GatewayFeed(World world, GatewayHub hub)
{
    public void OnHappened(WorldEvent happened)
    {
        switch (happened)
        {
            case WorldEvent.MessagePosted posted:
                TellMessage("MESSAGE_CREATE", posted.Message, posted.Nonce);
                break;
            case WorldEvent.MessageEdited edited:
                TellMessage("MESSAGE_UPDATE", edited.Message, default);
                break;
            case WorldEvent.MessageDeleted deleted:
                TellDeleted(deleted.Message);
                break;
            case WorldEvent.ChannelCreated created:
                TellChannel(created.Channel, created.Channel.IsThread ? "THREAD_CREATE" : "CHANNEL_CREATE", newlyCreated: created.Channel.IsThread);
                break;
            case WorldEvent.ChannelUpdated updated:
                TellChannel(updated.Channel, updated.Channel.IsThread ? "THREAD_UPDATE" : "CHANNEL_UPDATE");
                break;
            case WorldEvent.ChannelDeleted gone:
                TellChannel(gone.Channel, gone.Channel.IsThread ? "THREAD_DELETE" : "CHANNEL_DELETE");
                break;
            case WorldEvent.MemberChanged changed:
                TellMember(changed.Guild, changed.Member);
                break;
            case WorldEvent.MemberJoined joined:
                hub.Dispatch("GUILD_MEMBER_ADD", Intents.GuildMembers, joined.Guild.Id,
                    () => JsonText.Extend(JsonText.Write(writer => joined.Member.WriteTo(writer)), writer => writer.WriteId("guild_id"u8, joined.Guild.Id)));
                break;
            case WorldEvent.MemberLeft left:
                hub.Dispatch("GUILD_MEMBER_REMOVE", Intents.GuildMembers, left.Guild.Id, () => JsonText.Write(writer =>
                {
                    writer.WriteStartObject();
                    writer.WriteId("guild_id"u8, left.Guild.Id);
                    writer.WriteMade("user"u8, left.User.Wire);
                    writer.WriteEndObject();
                }));
                break;
            case WorldEvent.TypingStarted typing:
                TellTyping(typing.Channel, typing.User);
                break;
        }
    }

    private void TellMessage(string name, Message message, JsonElement nonce)
    {
        // An ephemeral message counts as a direct one: no guild, no member.
        var guildId = message.EphemeralFor is null ? message.GuildId : null;
        var needed = guildId is null ? Intents.DirectMessages : Intents.GuildMessages;
        if (!hub.Sessions.All.Any(session => session.Intents.HasFlag(needed)) || !world.CanSee(world.Channels[message.ChannelId], world.App.Bot.Id))
            return;
        byte[]? full = null, emptied = null;
        foreach (var session in hub.Sessions.All)
        {
            if (!session.Covers(guildId) || !session.Intents.HasFlag(needed))
                continue;
            var payload = guildId is null || session.Intents.HasFlag(Intents.MessageContent)
                ? full ??= Payload(message.Wire, message, guildId, nonce)
                : emptied ??= Payload(message.WireFor(world.App.Bot.Id), message, guildId, nonce);
            hub.Events.Send(session, name, payload);
        }
    }

    private byte[] Payload(byte[] wire, Message message, ulong? guildId, JsonElement nonce) => JsonText.Extend(wire, writer =>
    {
        if (guildId is { } guild)
        {
            writer.WriteId("guild_id"u8, guild);
            if (world.FindGuild(guild)?.Members.GetValueOrDefault(message.Author.Id) is { } member)
            {
                writer.WritePropertyName("member"u8);
                member.WriteTo(writer, withUser: false);
            }
        }

        if (nonce.ValueKind is JsonValueKind.String or JsonValueKind.Number)
            writer.WriteElement("nonce"u8, nonce);
        if (world.ThreadOf(message) is { } thread)
        {
            writer.WritePropertyName("thread"u8);
            thread.WriteTo(writer);
        }

        writer.WriteNumber("channel_type"u8, (int)world.Channels[message.ChannelId].Type);
    });

    private void TellDeleted(Message message)
    {
        var guildId = message.EphemeralFor is null ? message.GuildId : null;
        if (!world.CanSee(world.Channels[message.ChannelId], world.App.Bot.Id))
            return;
        hub.Dispatch("MESSAGE_DELETE", guildId is null ? Intents.DirectMessages : Intents.GuildMessages, guildId, () => JsonText.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteId("id"u8, message.Id);
            writer.WriteId("channel_id"u8, message.ChannelId);
            if (guildId is { } guild)
                writer.WriteId("guild_id"u8, guild);
            writer.WriteEndObject();
        }));
    }

    private void TellChannel(Channel channel, string name, bool newlyCreated = false)
    {
        if (channel.GuildId is null)
            return;
        var visible = world.CanSee(channel, world.App.Bot.Id);
        if (channel.IsThread && !visible)
            return;
        hub.Dispatch(name, Intents.Guilds, channel.GuildId, () => JsonText.Write(writer =>
        {
            if (!visible)
            {
                channel.WriteObfuscated(writer);
                return;
            }

            writer.WriteStartObject();
            channel.WriteMembers(writer);
            if (newlyCreated)
                writer.WriteBoolean("newly_created"u8, true);
            writer.WriteEndObject();
        }));
    }

    private void TellMember(Guild guild, Member member)
    {
        var needed = member.User.Id == world.App.Bot.Id ? Intents.None : Intents.GuildMembers;
        hub.Dispatch("GUILD_MEMBER_UPDATE", needed, guild.Id, () => JsonText.Extend(JsonText.Write(writer => member.WriteTo(writer)), writer => writer.WriteId("guild_id"u8, guild.Id)));
    }

    private void TellTyping(Channel channel, User user)
    {
        if (!world.CanSee(channel, world.App.Bot.Id))
            return;
        var needed = channel.GuildId is null ? Intents.DirectMessageTyping : Intents.GuildMessageTyping;
        hub.Dispatch("TYPING_START", needed, channel.GuildId, () => JsonText.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteId("channel_id"u8, channel.Id);
            if (channel.GuildId is { } guild)
                writer.WriteId("guild_id"u8, guild);
            writer.WriteId("user_id"u8, user.Id);
            writer.WriteNumber("timestamp"u8, world.Now.ToUnixTimeSeconds());
            writer.WriteEndObject();
        }));
    }
}
