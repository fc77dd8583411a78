using DiplomacyBot.Sandbox.Hosting;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Gateway;

/// <summary>All gateway connections and sessions. Everything here happens under the world's gate.</summary>
internal sealed partial class GatewayHub : IDisposable
{
    private readonly SandboxCore core;
    private readonly ILogger<GatewayHub> logger;
    private readonly HashSet<GatewayConnection> connections = [];
    private readonly ITimer tidying;

    public GatewayHub(SandboxCore core, ILogger<GatewayHub> logger)
    {
        this.core = core;
        this.logger = logger;
        Budget = new IdentifyBudget(core.Options.WireClock, core.Options.IdentifiesPerDay, core.Options.IdentifyConcurrency, core.Options.RateLimits);
        Sessions = new SessionBook(core.Options.WireClock);
        Events = new EventDesk(core);
        Payloads = new PayloadDesk(core, this, logger);
        if (core.Options.EventSeed is { } seed)
            LogOrder(seed);
        tidying = core.PoolWork.Timer(core.Options.WireClock, "giving up old sessions", Tidy);
        tidying.Change(core.Options.HeartbeatInterval, core.Options.HeartbeatInterval);
    }

    /// <summary>Raised when the number of identified connections changes, with the new number.</summary>
    public event Action<int>? ConnectedChanged;

    public IdentifyBudget Budget { get; }

    /// <summary>Where events pass on their way out.</summary>
    public EventDesk Events { get; }

    /// <summary>What bots send.</summary>
    public PayloadDesk Payloads { get; }

    public bool LimitsSends => core.Options.RateLimits;

    public DateTimeOffset WireNow => core.Options.WireClock.GetUtcNow();

    public bool IsBotOnline => Connected.Any();

    /// <summary>Every connection that stands, identified or not.</summary>
    public IReadOnlyCollection<GatewayConnection> Connections => connections;

    /// <summary>Identified or resumed connections.</summary>
    public IEnumerable<GatewayConnection> Connected => connections.Where(connection => connection.Session is not null);

    public SessionBook Sessions { get; }

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
            if (Sessions.Detach(connection, session)
                && closeStatus is (int)CloseCode.Normal or (int)CloseCode.GoingAway or (int)CloseCode.InvalidSequence or (int)CloseCode.SessionTimedOut)
                Sessions.Drop(session);

            LogLeft(session.Id, closeStatus ?? 1006);
            TellConnected();
        }
    }

    /// <summary>Sends an event to every session of the right shard that asked for it.</summary>
    /// <param name="name">As Discord spells it.</param>
    /// <param name="needed">Any of these intents suffices; none = always sent.</param>
    /// <param name="guildId">The guild it concerns.</param>
    /// <param name="payload">Written once; only called when someone listens.</param>
    public void Dispatch(string name, Intents needed, ulong? guildId, Func<byte[]> payload)
    {
        // Of a guild the bot is not in it hears nothing.
        if (core.World.FindGuild(guildId) is { } guild && !guild.Members.ContainsKey(core.World.App.Bot.Id))
            return;
        byte[]? written = null;
        foreach (var session in Sessions.All)
        {
            if (session.Covers(guildId) && (needed == Intents.None || (session.Intents & needed) != 0))
                Events.Send(session, name, written ??= payload());
        }
    }

    public void Dispose()
    {
        tidying.Dispose();
        Events.Dispose();
    }

    /// <summary>The guilds a session hears of: those of its shard that the bot is in.</summary>
    public IEnumerable<Guild> GuildsOf(GatewaySession session) =>
        core.World.Guilds.Values.Where(guild => session.Covers(guild.Id) && guild.Members.ContainsKey(core.World.App.Bot.Id));

    public void Begin(GatewaySession session, GatewayConnection connection)
    {
        Sessions.Begin(session, connection);
        TellConnected();
    }

    public void TakeOver(GatewaySession session, GatewayConnection connection)
    {
        SessionBook.TakeOver(session, connection);
        TellConnected();
    }

    /// <summary>Op 9: no connection has its session any more. Each may resume it, if allowed, or identify anew, here or on another socket.</summary>
    public void Invalidate(bool resumable)
    {
        foreach (var connection in connections)
        {
            if (connection.Session is { } session)
                Sessions.Detach(connection, session);
            connection.WasInvalidated = true;
            connection.Send(Frames.InvalidSession(resumable));
        }

        if (!resumable)
            Sessions.DropAll();
        TellConnected();
    }

    /// <summary>The token is void from now on, and all connections end.</summary>
    public void ResetToken()
    {
        core.World.App = core.World.App with { Token = AppIdentity.NewToken(core.World.App.Id) };
        Sessions.DropAll();
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
            Sessions.DropOld();
            var now = WireNow;
            foreach (var connection in connections.Where(connection => now - connection.LastBeat > 2.5 * core.Options.HeartbeatInterval).ToList())
                connection.Close(CloseCode.SessionTimedOut);
        }
    }

    [LoggerMessage(LogLevel.Information, "Session {Session} lost its connection ({Code}).")]
    private partial void LogLeft(string session, int code);

    [LoggerMessage(LogLevel.Information, "Events come as on Discord: late, swapped or twice, from seed {Seed}.")]
    private partial void LogOrder(int seed);
}
