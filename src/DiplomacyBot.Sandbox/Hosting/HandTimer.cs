namespace DiplomacyBot.Sandbox.Hosting;

/// <summary>A timer by a clock that is moved by hand. What repeats is due once after a leap, as on a computer that slept.</summary>
internal sealed class HandTimer : ITimer
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(40);

    private readonly HandClock clock;
    private readonly TimerCallback callback;
    private readonly object? state;
    private readonly ITimer? running;
    private readonly Lock gate = new();
    private DateTimeOffset? due;
    private TimeSpan period = Timeout.InfiniteTimeSpan;

    public HandTimer(HandClock clock, TimerCallback callback, object? state)
    {
        this.clock = clock;
        this.callback = callback;
        this.state = state;
        running = clock.RunsWith?.CreateTimer(static timer => ((HandTimer)timer!).Look(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public bool Change(TimeSpan dueTime, TimeSpan newPeriod)
    {
        lock (gate)
        {
            period = newPeriod;
            due = dueTime == Timeout.InfiniteTimeSpan ? null : clock.GetUtcNow() + dueTime;
            Arm();
        }

        if (dueTime == TimeSpan.Zero)
            ThreadPool.UnsafeQueueUserWorkItem(static timer => timer.Look(), this, preferLocal: false);
        return true;
    }

    /// <summary>Fires if it is time.</summary>
    public void Look()
    {
        lock (gate)
        {
            var now = clock.GetUtcNow();
            if (due is not { } moment || moment > now)
            {
                Arm();
                return;
            }

            due = period == Timeout.InfiniteTimeSpan || period == TimeSpan.Zero ? null : now + period;
            Arm();
        }

        callback(state);
    }

    public void Dispose()
    {
        lock (gate)
            due = null;
        running?.Dispose();
        clock.Forget(this);
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    private void Arm()
    {
        if (running is null)
            return;
        var wait = due - clock.GetUtcNow();
        running.Change(wait is { } left ? TimeSpan.FromMilliseconds(1) + TimeSpan.FromTicks(Math.Clamp(left.Ticks, 0, LongestWait.Ticks)) : Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }
}
