using DiplomacyBot.Discord;

namespace DiplomacyBot.Schedules;

/// <summary>Compares this computer's clock with Discord's: with a wrong one, look-backs would start at the wrong message and posts go out at the wrong time.</summary>
internal sealed class ClockGuard(TimeProvider clock, WireClock wire) : IServerDateObserver
{
    /// <summary>How far the two may be apart. Discord's Date header has whole seconds and travels up to a few.</summary>
    public static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(30);

    // A wrong clock may be set right while nothing is sent: then only a question of our own shows it.
    private static readonly TimeSpan AskAgainAfter = TimeSpan.FromSeconds(30);

    private long lastDifferenceTicks;
    private long lastSeen;

    /// <summary>Discord's clock less ours, as last seen.</summary>
    public TimeSpan Difference => TimeSpan.FromTicks(Interlocked.Read(ref lastDifferenceTicks));

    public bool IsOff => Difference.Duration() > Tolerance;

    /// <summary>True where the difference was seen long enough ago to be looked at again.</summary>
    public bool IsStale => wire.Time.GetElapsedTime(Interlocked.Read(ref lastSeen)) > AskAgainAfter;

    public void Observe(DateTimeOffset serverDate)
    {
        Interlocked.Exchange(ref lastDifferenceTicks, (serverDate - clock.GetUtcNow()).Ticks);
        Interlocked.Exchange(ref lastSeen, wire.Time.GetTimestamp());
    }
}
