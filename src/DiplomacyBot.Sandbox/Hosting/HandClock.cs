using System.Collections.Immutable;

namespace DiplomacyBot.Sandbox.Hosting;

/// <summary>The civil clock of the program: runs with the computer's, or stands still from a moment on, and is moved by hand.</summary>
/// <param name="wire">What it runs with.</param>
/// <param name="stoppedAt">Where it stands; null = it runs.</param>
internal sealed class HandClock(TimeProvider wire, DateTimeOffset? stoppedAt = null) : TimeProvider
{
    private ImmutableHashSet<HandTimer> timers = [];
    private long offsetTicks;

    public override long TimestampFrequency => wire.TimestampFrequency;

    /// <summary>Null when it stands still: then only moving it makes anything due.</summary>
    public TimeProvider? RunsWith => stoppedAt is null ? wire : null;

    public override DateTimeOffset GetUtcNow() => (stoppedAt ?? wire.GetUtcNow()) + TimeSpan.FromTicks(Interlocked.Read(ref offsetTicks));

    public override long GetTimestamp() => wire.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new HandTimer(this, callback, state);
        ImmutableInterlocked.Update(ref timers, static (all, added) => all.Add(added), timer);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves the clock and does what is due by then before it returns.</summary>
    /// <param name="time">Not negative: ids and ages follow from this clock.</param>
    public void Move(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        Interlocked.Add(ref offsetTicks, time.Ticks);
        foreach (var timer in timers)
            timer.Look();
    }

    public void Forget(HandTimer timer) => ImmutableInterlocked.Update(ref timers, static (all, gone) => all.Remove(gone), timer);
}
