namespace DiplomacyBot.Sandbox.Gateway;

/// <summary>How often bots may identify: once per 5 s, and so many times a day (rows 76 and 77).</summary>
internal sealed class IdentifyBudget(TimeProvider wireClock, int perDay, bool enabled)
{
    public const int MaxConcurrency = 1;
    private static readonly TimeSpan Spacing = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private DateTimeOffset last = DateTimeOffset.MinValue;
    private DateTimeOffset dayEndsAt = DateTimeOffset.MinValue;
    private int used;

    public int Total => perDay;

    public int Remaining => enabled && dayEndsAt > wireClock.GetUtcNow() ? Math.Max(0, perDay - used) : perDay;

    public TimeSpan ResetAfter => dayEndsAt > wireClock.GetUtcNow() ? dayEndsAt - wireClock.GetUtcNow() : TimeSpan.Zero;

    public IdentifyVerdict Take()
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
        if (last + Spacing > now)
            return IdentifyVerdict.TooSoon;
        last = now;
        return IdentifyVerdict.Welcome;
    }
}
