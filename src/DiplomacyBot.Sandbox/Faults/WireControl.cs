using DiplomacyBot.Sandbox.Gateway;

namespace DiplomacyBot.Sandbox.Faults;

/// <summary>Breaks the gateway connections that stand now.</summary>
internal sealed class WireControl(GatewayHub gateway)
{
    /// <summary>Op 7; the bot is expected to come back and resume.</summary>
    public void AskToReconnect() => gateway.Break(static connection => connection.Send(Frames.Reconnect));

    /// <summary>Op 9. Without <paramref name="resumable"/> the sessions are gone as well.</summary>
    public void InvalidateSessions(bool resumable) => gateway.Invalidate(resumable);

    /// <summary>A TCP cut without a close frame.</summary>
    public void CutGateway() => gateway.Break(static connection => connection.Cut());

    public void CloseGateway(CloseCode code) => gateway.Break(connection => connection.Close(code));

    /// <summary>Tells bots that a guild is out of order, or back: GUILD_DELETE with <c>unavailable</c>, then GUILD_CREATE.</summary>
    /// <returns>Whether there is such a guild.</returns>
    public bool SetOutage(ulong guildId, bool broken) => gateway.TellOutage(guildId, broken);

    /// <summary>Op 1: the bot must answer at once.</summary>
    public void AskForHeartbeat() => gateway.Break(static connection => connection.Send(Frames.HeartbeatPlease));
}
