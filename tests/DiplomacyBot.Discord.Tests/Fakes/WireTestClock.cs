using Microsoft.Extensions.Time.Testing;

namespace DiplomacyBot.Discord.Tests.Fakes;

/// <summary>A clock moved by hand that tells which timers were set, so that a test waits for a timer and never for a time.</summary>
internal sealed class WireTestClock : FakeTimeProvider
{
    private readonly Lock gate = new();
    private readonly List<TimeSpan> unclaimed = [];
    private readonly List<(TimeSpan Due, TaskCompletionSource Set)> waiting = [];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        lock (gate)
        {
            var index = waiting.FindIndex(one => Close(one.Due, dueTime));
            if (index < 0)
            {
                unclaimed.Add(dueTime);
            }
            else
            {
                waiting[index].Set.TrySetResult();
                waiting.RemoveAt(index);
            }
        }

        return timer;
    }

    /// <summary>Waits until a timer of this length has been set; each is reported once.</summary>
    public async Task TimerAsync(TimeSpan due)
    {
        TaskCompletionSource set;
        lock (gate)
        {
            var index = unclaimed.FindIndex(one => Close(one, due));
            if (index >= 0)
            {
                unclaimed.RemoveAt(index);
                return;
            }

            set = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting.Add((due, set));
        }

        try
        {
            await set.Task.WaitAsync(Patience.Time, TestContext.Current.CancellationToken);
        }
        catch (TimeoutException)
        {
            lock (gate)
                throw new TimeoutException($"No timer of {due} was set; there were {string.Join(", ", unclaimed)}.");
        }
    }

    /// <summary>Waits until a timer of this length has been set, then lets it ring.</summary>
    public async Task PassAsync(TimeSpan due)
    {
        await TimerAsync(due);
        Advance(due);
    }

    // TimeSpan arithmetic with doubles may be a few ticks off.
    private static bool Close(TimeSpan one, TimeSpan other) => (one - other).Duration() < TimeSpan.FromMilliseconds(1);
}
