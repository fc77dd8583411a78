namespace DiplomacyBot.Sandbox.Gateway;

/// <summary>What survives a lost connection: intents, shard, sequence, and the newest events for a replay. Used under the world's gate.</summary>
internal sealed class GatewaySession(string id, Intents intents, int shard, int shards)
{
    private const int MostReplayed = 2_000;
    private const int MostReplayedBytes = 8 << 20;

    private readonly Dictionary<ulong, DateTimeOffset> membersAskedAt = [];
    private readonly ReplayLog replay = new(MostReplayed, MostReplayedBytes);

    public string Id { get; } = id;

    public Intents Intents { get; } = intents;

    public int Shard { get; } = shard;

    public int Shards { get; } = shards;

    /// <summary>Identify asked that large payloads be compressed, each by itself.</summary>
    public bool CompressesPayloads { get; init; }

    public long Sequence { get; private set; }

    public GatewayConnection? Connection { get; set; }

    /// <summary>When the connection was lost (wire clock).</summary>
    public DateTimeOffset? LostAt { get; set; }

    /// <summary>Events without a guild go to shard 0.</summary>
    public bool Covers(ulong? guildId) => guildId is { } guild ? (int)((guild >> 22) % (ulong)Shards) == Shard : Shard == 0;

    public void Dispatch(string name, byte[] payload, bool twice = false)
    {
        var frame = Frames.Dispatch(name, ++Sequence, payload);
        replay.Add(Sequence, frame);
        Connection?.Send(frame);
        if (twice)
            Connection?.Send(frame);
    }

    /// <summary>Notes that all members of a guild are asked for.</summary>
    /// <returns>Null, or how long to wait still, in which case nothing is noted.</returns>
    public TimeSpan? WaitForAllMembers(ulong guildId, DateTimeOffset now, TimeSpan spacing)
    {
        if (membersAskedAt.TryGetValue(guildId, out var before) && before + spacing > now)
            return before + spacing - now;
        membersAskedAt[guildId] = now;
        return null;
    }

    /// <summary>Whether everything after a sequence number is still here.</summary>
    public bool CanReplayAfter(long sequence) => sequence == Sequence || replay.Reaches(sequence);

    public void ReplayAfter(long sequence)
    {
        foreach (var frame in replay.After(sequence))
            Connection?.Send(frame);
    }
}
