using Microsoft.Extensions.Time.Testing;

namespace DiplomacyBot.EndToEnd.Tests.Town;

/// <summary>A civil clock that is moved like that of a computer which slept: what repeats is due once afterwards, not once for each second of the night.</summary>
/// <param name="start">What it shows first.</param>
internal sealed class TownClock(DateTimeOffset start) : FakeTimeProvider(start)
{
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        period == Timeout.InfiniteTimeSpan ? base.CreateTimer(callback, state, dueTime, period) : new Repeating(OneShot, callback, state, dueTime, period);

    private ITimer OneShot(TimerCallback callback, TimeSpan dueTime) => base.CreateTimer(callback, null, dueTime, Timeout.InfiniteTimeSpan);

    private sealed class Repeating : ITimer
    {
        private readonly ITimer next;
        private TimeSpan period;

        public Repeating(Func<TimerCallback, TimeSpan, ITimer> create, TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            this.period = period;
            next = create(_ => Fire(callback, state), dueTime);
        }

        public bool Change(TimeSpan dueTime, TimeSpan newPeriod)
        {
            period = newPeriod;
            return next.Change(dueTime, Timeout.InfiniteTimeSpan);
        }

        public void Dispose() => next.Dispose();

        public ValueTask DisposeAsync() => next.DisposeAsync();

        private void Fire(TimerCallback callback, object? state)
        {
            callback(state);
            next.Change(period, Timeout.InfiniteTimeSpan);
        }
    }
}
