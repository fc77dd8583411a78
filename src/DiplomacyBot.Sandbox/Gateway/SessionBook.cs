namespace DiplomacyBot.Sandbox.Gateway;

/// <summary>The sessions that bots have, each with the connection that carries it, if any. Used under the world's gate.</summary>
internal sealed class SessionBook(TimeProvider wireClock)
{
    /// <summary>Each session keeps events for a replay; beyond this many those that wait longest for their bot are given up.</summary>
    private const int Most = 64;

    private static readonly TimeSpan Survives = TimeSpan.FromMinutes(3);

    private readonly Dictionary<string, GatewaySession> byId = new(StringComparer.Ordinal);

    public Dictionary<string, GatewaySession>.ValueCollection All => byId.Values;

    public GatewaySession? Find(string id) => byId.GetValueOrDefault(id);

    public void Begin(GatewaySession session, GatewayConnection connection)
    {
        byId.Add(session.Id, session);
        if (byId.Count > Most && byId.Values.Where(known => known.LostAt is not null).MinBy(known => known.LostAt) is { } oldest)
            byId.Remove(oldest.Id);
        Attach(connection, session);
    }

    /// <summary>A session goes on over another connection; one it still had is cut.</summary>
    public static void TakeOver(GatewaySession session, GatewayConnection connection)
    {
        if (session.Connection is { } zombie)
        {
            zombie.Session = null;
            zombie.Cut();
        }

        Attach(connection, session);
    }

    /// <summary>A connection carries its session no longer.</summary>
    /// <returns>Whether the session was this connection's until now, and waits for another from now on.</returns>
    public bool Detach(GatewayConnection connection, GatewaySession session)
    {
        connection.Session = null;
        if (session.Connection != connection)
            return false;
        session.Connection = null;
        session.LostAt = wireClock.GetUtcNow();
        return true;
    }

    public void Drop(GatewaySession session) => byId.Remove(session.Id);

    public void DropAll() => byId.Clear();

    /// <summary>Gives up those whose bot did not come back.</summary>
    public void DropOld()
    {
        var now = wireClock.GetUtcNow();
        foreach (var session in byId.Values.Where(session => session.LostAt + Survives < now).ToList())
            byId.Remove(session.Id);
    }

    private static void Attach(GatewayConnection connection, GatewaySession session)
    {
        connection.Session = session;
        session.Connection = connection;
        session.LostAt = null;
    }
}
