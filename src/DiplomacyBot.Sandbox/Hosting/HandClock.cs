namespace DiplomacyBot.Sandbox.Hosting;

/// <summary>The civil clock of the program: runs with the computer's, or stands still from a moment on, and is moved by hand.</summary>
/// <param name="wire">What it runs with; timers are made on it.</param>
/// <param name="stoppedAt">Where it stands; null = it runs.</param>
internal sealed class HandClock(TimeProvider wire, DateTimeOffset? stoppedAt = null) : TimeProvider
{
    private long offsetTicks;

    public override DateTimeOffset GetUtcNow() => (stoppedAt ?? wire.GetUtcNow()) + TimeSpan.FromTicks(Interlocked.Read(ref offsetTicks));

    public override long GetTimestamp() => wire.GetTimestamp();

    public override long TimestampFrequency => wire.TimestampFrequency;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => wire.CreateTimer(callback, state, dueTime, period);

    /// <param name="time">Not negative: ids and ages follow from this clock.</param>
    public void Move(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        Interlocked.Add(ref offsetTicks, time.Ticks);
    }
}
