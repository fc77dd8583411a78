using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Gateway;

/// <summary>GUILD_CREATE: the guild with its roles, channels, active threads, and of its members the bot.</summary>
internal static class GuildPayload
{
    /// <summary>GUILD_DELETE of a guild that is out of order, which is not one the bot was removed from.</summary>
    public static byte[] WriteUnavailable(ulong guildId) => JsonText.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteId("id"u8, guildId);
        writer.WriteBoolean("unavailable"u8, true);
        writer.WriteEndObject();
    });

    public static byte[] Write(World world, Guild guild, Intents intents) => JsonText.Write(writer =>
    {
        var bot = world.App.Bot.Id;
        writer.WriteStartObject();
        guild.WriteMembers(writer);
        writer.WriteTime("joined_at"u8, guild.Members[bot].JoinedAt);
        writer.WriteBoolean("large"u8, false);
        writer.WriteBoolean("unavailable"u8, false);
        writer.WriteNumber("member_count"u8, guild.Members.Count);
        writer.WriteEmptyArray("voice_states"u8);
        writer.WriteStartArray("members"u8);
        foreach (var member in guild.Members.Values.Where(member => member.User.Id == bot || intents.HasFlag(Intents.GuildPresences)))
            member.WriteTo(writer);
        writer.WriteEndArray();
        writer.WriteStartArray("channels"u8);
        foreach (var channel in world.Channels.Values.Where(channel => channel.GuildId == guild.Id && !channel.IsThread))
        {
            if (world.CanSee(channel, bot))
                channel.WriteTo(writer);
            else
                channel.WriteObfuscated(writer);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("threads"u8);
        foreach (var thread in world.Channels.Values.Where(channel => channel.GuildId == guild.Id && channel.Thread is { Archived: false } && world.CanSee(channel, bot)))
            thread.WriteTo(writer);
        writer.WriteEndArray();
        writer.WriteEmptyArray("presences"u8);
        writer.WriteEmptyArray("stage_instances"u8);
        writer.WriteStartArray("guild_scheduled_events"u8);
        foreach (var scheduled in world.Events.Values.Where(scheduled => scheduled.GuildId == guild.Id && !scheduled.IsOver))
        {
            if (scheduled.ChannelId is not { } place || (world.FindChannel(place) is { } channel && world.CanSee(channel, bot)))
                scheduled.WriteTo(writer, creator: null);
        }

        writer.WriteEndArray();
        writer.WriteEmptyArray("soundboard_sounds"u8);
        writer.WriteEndObject();
    });
}
