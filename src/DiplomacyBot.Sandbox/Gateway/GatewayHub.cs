using System.Text.Json;
using DiplomacyBot.Sandbox.Hosting;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Gateway;

/// <summary>All gateway connections and sessions. Everything here happens under the world's gate.</summary>
internal sealed partial class GatewayHub : IDisposable
{
    /// <summary>Each session keeps events for a replay; beyond this many those that wait longest for their bot are given up.</summary>
    private const int MostSessions = 64;

    private static readonly TimeSpan SessionSurvives = TimeSpan.FromMinutes(3);

    private readonly SandboxCore core;
    private readonly ILogger<GatewayHub> logger;
    private readonly HashSet<GatewayConnection> connections = [];
    private readonly Dictionary<string, GatewaySession> sessions = new(StringComparer.Ordinal);
    private readonly ITimer tidying;

    public GatewayHub(SandboxCore core, ILogger<GatewayHub> logger)
    {
        this.core = core;
        this.logger = logger;
        Budget = new IdentifyBudget(core.Options.WireClock, core.Options.IdentifiesPerDay, core.Options.IdentifyConcurrency, core.Options.RateLimits);
        Events = new EventDesk(core);
        tidying = core.Options.WireClock.CreateTimer(_ => Tidy(), null, core.Options.HeartbeatInterval, core.Options.HeartbeatInterval);
    }

    /// <summary>Raised when the number of identified connections changes, with the new number.</summary>
    public event Action<int>? ConnectedChanged;

    public IdentifyBudget Budget { get; }

    /// <summary>Where events pass on their way out.</summary>
    public EventDesk Events { get; }

    public bool LimitsSends => core.Options.RateLimits;

    public DateTimeOffset WireNow => core.Options.WireClock.GetUtcNow();

    public bool IsBotOnline => Connected.Any();

    /// <summary>Identified or resumed connections.</summary>
    public IEnumerable<GatewayConnection> Connected => connections.Where(connection => connection.Session is not null);

    public IEnumerable<GatewaySession> Sessions => sessions.Values;

    public void Joined(GatewayConnection connection)
    {
        lock (core.World.Gate)
        {
            connections.Add(connection);
            connection.LastBeat = WireNow;
            if (core.Faults.ReconnectsBeforeHello > 0)
            {
                core.Faults.ReconnectsBeforeHello--;
                connection.Send(Frames.Reconnect);
            }
            else
            {
                connection.Send(Frames.Hello(core.Options.HeartbeatInterval));
            }
        }
    }

    /// <param name="connection">Which.</param>
    /// <param name="closeStatus">The code this side or the bot closed with; null = cut off.</param>
    public void Left(GatewayConnection connection, int? closeStatus)
    {
        lock (core.World.Gate)
        {
            connections.Remove(connection);
            if (connection.Session is not { } session)
                return;
            if (Detach(connection, session))
            {
                if (closeStatus is (int)CloseCode.Normal or (int)CloseCode.GoingAway or (int)CloseCode.InvalidSequence or (int)CloseCode.SessionTimedOut)
                    sessions.Remove(session.Id);
            }

            LogLeft(session.Id, closeStatus ?? 1006);
            TellConnected();
        }
    }

    public void Received(GatewayConnection connection, int op, JsonElement data)
    {
        lock (core.World.Gate)
        {
            switch (op)
            {
                case 1:
                    connection.LastBeat = WireNow;
                    connection.Beats++;
                    if (!core.Faults.WithholdAcks)
                        connection.Send(Frames.Ack);
                    break;
                case 2 or 6 when connection.Session is not null:
                    connection.Close(CloseCode.AlreadyAuthenticated);
                    break;
                case 2:
                    Identify(connection, data);
                    break;
                case 6:
                    Resume(connection, data);
                    break;
                case 3 or 4 or 8 or 31 or 43 when connection.Session is null:
                    connection.Close(CloseCode.NotAuthenticated);
                    break;
                case 3:
                    break;
                case 8:
                    if (MemberRequest.Answer(connection.Session!, data, core.World, WireNow) is { } mistake)
                        connection.Close(mistake);
                    break;
                case 4 or 31 or 43:
                    LogNotSimulated(op);
                    core.Requests.Complain($"Gateway op {op} is not simulated.");
                    break;
                default:
                    connection.Close(CloseCode.UnknownOpcode);
                    break;
            }
        }
    }

    /// <summary>Sends an event to every session of the right shard that asked for it.</summary>
    /// <param name="name">As Discord spells it.</param>
    /// <param name="needed">Any of these intents suffices; none = always sent.</param>
    /// <param name="guildId">The guild it concerns.</param>
    /// <param name="payload">Written once; only called when someone listens.</param>
    public void Dispatch(string name, Intents needed, ulong? guildId, Func<byte[]> payload)
    {
        byte[]? written = null;
        foreach (var session in sessions.Values)
        {
            if (session.Covers(guildId) && (needed == Intents.None || (session.Intents & needed) != 0))
                Events.Send(session, name, written ??= payload());
        }
    }

    /// <summary>Closes every connection in a way of the test's choosing.</summary>
    public void Break(Action<GatewayConnection> how)
    {
        lock (core.World.Gate)
        {
            foreach (var connection in connections.ToList())
                how(connection);
        }
    }

    /// <summary>Op 9: no connection has its session any more. Each may resume it, if allowed, or identify anew, here or on another socket.</summary>
    public void Invalidate(bool resumable)
    {
        lock (core.World.Gate)
        {
            foreach (var connection in connections)
            {
                if (connection.Session is { } session)
                    Detach(connection, session);
                connection.WasInvalidated = true;
                connection.Send(Frames.InvalidSession(resumable));
            }

            if (!resumable)
                sessions.Clear();
            TellConnected();
        }
    }

    public bool TellOutage(ulong guildId, bool broken)
    {
        lock (core.World.Gate)
        {
            if (core.World.FindGuild(guildId) is not { } guild)
                return false;
            foreach (var session in sessions.Values.Where(session => session.Covers(guildId) && session.Intents.HasFlag(Intents.Guilds)))
                session.Dispatch(broken ? "GUILD_DELETE" : "GUILD_CREATE", broken ? GuildPayload.WriteUnavailable(guildId) : GuildPayload.Write(core.World, guild, session.Intents));
            return true;
        }
    }

    public void Dispose()
    {
        tidying.Dispose();
        Events.Dispose();
    }

    private void Identify(GatewayConnection connection, JsonElement data)
    {
        if (IdentifyCheck.Check(data, core.World.App, connection.IsCompressed) is { } refusal)
        {
            LogRefused(refusal);
            connection.Close(refusal);
            return;
        }

        var (shard, shards) = IdentifyCheck.Shard(data);
        var session = new GatewaySession(AppIdentity.Secret(16), (Intents)data.GetProperty("intents").GetInt32(), shard, shards) { CompressesPayloads = data.Flag("compress") };
        if (core.World.Guilds.Keys.Count(id => session.Covers(id)) > core.Options.MostGuildsPerShard)
        {
            LogRefused(CloseCode.ShardingRequired);
            connection.Close(CloseCode.ShardingRequired);
            return;
        }

        switch (Budget.Take(shard))
        {
            case IdentifyVerdict.TooSoon:
                LogTooSoon();
                connection.Send(Frames.InvalidSession(resumable: false));
                return;
            case IdentifyVerdict.TokenReset:
                ResetToken();
                return;
        }

        if (connection.CameToResume && !connection.WasInvalidated)
            core.Requests.Complain("Identified on the address for resuming; a new session starts on the gateway's own.");
        sessions.Add(session.Id, session);
        if (sessions.Count > MostSessions && sessions.Values.Where(known => known.LostAt is not null).MinBy(known => known.LostAt) is { } oldest)
            sessions.Remove(oldest.Id);
        Attach(connection, session);
        TellConnected();
        session.Dispatch("READY", ReadyPayload.Write(core, session, data.Member("shard") is not null));
        if (session.Intents.HasFlag(Intents.Guilds))
        {
            foreach (var guild in core.World.Guilds.Values.Where(guild => session.Covers(guild.Id)))
                session.Dispatch("GUILD_CREATE", GuildPayload.Write(core.World, guild, session.Intents));
        }

        LogIdentified(session.Id, (int)session.Intents);
    }

    private void Resume(GatewayConnection connection, JsonElement data)
    {
        if (data.Text("token") != core.World.App.Token)
        {
            connection.Close(CloseCode.AuthenticationFailed);
            return;
        }

        var sequence = data.Member("seq") is { ValueKind: JsonValueKind.Number } number && number.TryGetInt64(out var seq) ? seq : -1;
        if (sessions.GetValueOrDefault(data.Text("session_id") ?? "") is not { } session || (sequence <= session.Sequence && sequence >= 0 && !session.CanReplayAfter(sequence)))
        {
            connection.Send(Frames.InvalidSession(resumable: false));
            return;
        }

        if (sequence < 0 || sequence > session.Sequence)
        {
            sessions.Remove(session.Id);
            connection.Close(CloseCode.InvalidSequence);
            return;
        }

        if (!connection.CameToResume && !connection.WasInvalidated)
            core.Requests.Complain("Resumed on the gateway's own address instead of resume_gateway_url.");
        if (session.Connection is { } zombie)
        {
            zombie.Session = null;
            zombie.Cut();
        }

        Attach(connection, session);
        TellConnected();
        session.ReplayAfter(sequence);
        session.Dispatch("RESUMED", "{\"_trace\":[\"sandbox\"]}"u8.ToArray());
        LogResumed(session.Id, sequence);
    }

    private static void Attach(GatewayConnection connection, GatewaySession session)
    {
        connection.Session = session;
        session.Connection = connection;
        session.LostAt = null;
    }

    /// <returns>Whether the session was this connection's until now.</returns>
    private bool Detach(GatewayConnection connection, GatewaySession session)
    {
        connection.Session = null;
        if (session.Connection != connection)
            return false;
        session.Connection = null;
        session.LostAt = WireNow;
        return true;
    }

    private void ResetToken()
    {
        LogTokenReset();
        core.World.App = core.World.App with { Token = AppIdentity.NewToken(core.World.App.Id) };
        sessions.Clear();
        foreach (var connection in connections)
            connection.Close(CloseCode.AuthenticationFailed);
    }

    private void TellConnected()
    {
        var count = Connected.Count();
        ConnectedChanged?.Invoke(count);
        core.World.Raise(new WorldEvent.BotPresence(count > 0));
    }

    private void Tidy()
    {
        lock (core.World.Gate)
        {
            var now = WireNow;
            foreach (var session in sessions.Values.Where(session => session.LostAt + SessionSurvives < now).ToList())
                sessions.Remove(session.Id);
            foreach (var connection in connections.Where(connection => now - connection.LastBeat > 2.5 * core.Options.HeartbeatInterval).ToList())
                connection.Close(CloseCode.SessionTimedOut);
        }
    }

    [LoggerMessage(LogLevel.Information, "A bot identified: session {Session}, intents {Intents}.")]
    private partial void LogIdentified(string session, int intents);

    [LoggerMessage(LogLevel.Information, "Session {Session} resumed after event {Sequence}.")]
    private partial void LogResumed(string session, long sequence);

    [LoggerMessage(LogLevel.Information, "Session {Session} lost its connection ({Code}).")]
    private partial void LogLeft(string session, int code);

    [LoggerMessage(LogLevel.Warning, "An identify was refused: {Code}.")]
    private partial void LogRefused(CloseCode code);

    [LoggerMessage(LogLevel.Warning, "Identified again within 5 s: answered with op 9.")]
    private partial void LogTooSoon();

    [LoggerMessage(LogLevel.Error, "The day's identifies are used up. All connections end and the token is void, as on Discord.")]
    private partial void LogTokenReset();

    [LoggerMessage(LogLevel.Error, "NOT SIMULATED: gateway op {Op}.")]
    private partial void LogNotSimulated(int op);
}
