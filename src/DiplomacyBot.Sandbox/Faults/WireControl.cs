using DiplomacyBot.Sandbox.Gateway;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Faults;

/// <summary>Breaks the gateway connections that stand now.</summary>
internal sealed class WireControl(World world, GatewayHub gateway)
{
    /// <summary>Op 7; the bot is expected to come back and resume.</summary>
    public void AskToReconnect() => ForEach(static connection => connection.Send(Frames.Reconnect));

    /// <summary>Op 9. Without <paramref name="resumable"/> the sessions are gone as well.</summary>
    public void InvalidateSessions(bool resumable)
    {
        lock (world.Gate)
            gateway.Invalidate(resumable);
    }

    /// <summary>A TCP cut without a close frame.</summary>
    public void CutGateway() => ForEach(static connection => connection.Cut());

    public void CloseGateway(CloseCode code) => ForEach(connection => connection.Close(code));

    /// <summary>Tells bots that a guild is out of order, or back: GUILD_DELETE with <c>unavailable</c>, then GUILD_CREATE.</summary>
    /// <returns>Whether there is such a guild.</returns>
    public bool SetOutage(ulong guildId, bool broken)
    {
        lock (world.Gate)
        {
            if (world.FindGuild(guildId) is not { } guild || !guild.Members.ContainsKey(world.App.Bot.Id))
                return false;
            foreach (var session in gateway.Sessions.All.Where(session => session.Covers(guildId) && session.Intents.HasFlag(Intents.Guilds)))
                session.Dispatch(broken ? "GUILD_DELETE" : "GUILD_CREATE", broken ? GuildPayload.WriteUnavailable(guildId) : GuildPayload.Write(world, guild, session.Intents));
            return true;
        }
    }

    /// <summary>Op 1: the bot must answer at once.</summary>
    public void AskForHeartbeat() => ForEach(static connection => connection.Send(Frames.HeartbeatPlease));

    private void ForEach(Action<GatewayConnection> act)
    {
        lock (world.Gate)
        {
            foreach (var connection in gateway.Connections.ToList())
                act(connection);
        }
    }
}
