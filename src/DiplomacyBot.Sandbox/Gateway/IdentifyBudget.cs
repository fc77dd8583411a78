namespace DiplomacyBot.Sandbox.Gateway;

/// <summary>How often bots may identify: so many per 5 s, by shard, and so many a day (rows 76 and 77).</summary>
/// <param name="wireClock">What it counts by.</param>
/// <param name="perDay">Over all shards.</param>
/// <param name="concurrency">Shards are counted together whose ids leave the same rest by this number.</param>
/// <param name="enabled">False = anybody may identify at any time.</param>
internal sealed class IdentifyBudget(TimeProvider wireClock, int perDay, int concurrency, bool enabled)
{
    private static readonly TimeSpan Spacing = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private readonly DateTimeOffset[] last = new DateTimeOffset[concurrency];
    private DateTimeOffset dayEndsAt = DateTimeOffset.MinValue;
    private int used;

    public int Total => perDay;

    public int MaxConcurrency => concurrency;

    public int Remaining => enabled && dayEndsAt > wireClock.GetUtcNow() ? Math.Max(0, perDay - used) : perDay;

    public TimeSpan ResetAfter => dayEndsAt > wireClock.GetUtcNow() ? dayEndsAt - wireClock.GetUtcNow() : TimeSpan.Zero;

    public IdentifyVerdict Take(int shard)
    {
        if (!enabled)
            return IdentifyVerdict.Welcome;
        var now = wireClock.GetUtcNow();
        if (dayEndsAt <= now)
        {
            dayEndsAt = now + Day;
            used = 0;
        }

        if (++used > perDay)
            return IdentifyVerdict.TokenReset;
        ref var before = ref last[shard % concurrency];
        if (before + Spacing > now)
            return IdentifyVerdict.TooSoon;
        before = now;
        return IdentifyVerdict.Welcome;
    }
}
