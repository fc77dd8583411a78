using DiplomacyBot.Sandbox.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace DiplomacyBot.Sandbox.Tests.Hosting;

public sealed class HandClockTests
{
    private static readonly DateTimeOffset Start = new(2026, 12, 1, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_stopped_clock_moves_by_hand_only_and_a_running_one_by_both()
    {
        var wire = new FakeTimeProvider(Start);
        HandClock stopped = new(wire, Start), running = new(wire);
        wire.Advance(TimeSpan.FromHours(1));
        Assert.Equal((Start, Start.AddHours(1)), (stopped.GetUtcNow(), running.GetUtcNow()));
        stopped.Move(TimeSpan.FromDays(1));
        running.Move(TimeSpan.FromDays(1));
        Assert.Equal((Start.AddDays(1), Start.AddDays(1).AddHours(1)), (stopped.GetUtcNow(), running.GetUtcNow()));
        Assert.Throws<ArgumentOutOfRangeException>(() => stopped.Move(TimeSpan.FromTicks(-1)));
    }

    [Fact]
    public void What_is_due_has_happened_when_moving_returns()
    {
        var clock = new HandClock(TimeProvider.System, Start);
        var (once, repeated) = (0, 0);
        using var single = clock.CreateTimer(_ => once++, null, TimeSpan.FromMinutes(5), Timeout.InfiniteTimeSpan);
        using var periodic = clock.CreateTimer(_ => repeated++, null, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1));
        clock.Move(TimeSpan.FromMinutes(4));
        Assert.Equal((0, 1), (once, repeated));
        clock.Move(TimeSpan.FromMinutes(1));
        Assert.Equal((1, 2), (once, repeated));
        periodic.Dispose();
        clock.Move(TimeSpan.FromDays(1));
        Assert.Equal((1, 2), (once, repeated));
    }

    [Fact]
    public void A_timer_of_a_running_clock_fires_by_itself()
    {
        var wire = new FakeTimeProvider(Start);
        var clock = new HandClock(wire);
        var fired = 0;
        using var timer = clock.CreateTimer(_ => fired++, null, TimeSpan.FromMinutes(5), Timeout.InfiniteTimeSpan);
        clock.Move(TimeSpan.FromMinutes(3));
        wire.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(0, fired);
        wire.Advance(TimeSpan.FromMinutes(1.1));
        Assert.Equal(1, fired);
        timer.Change(TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);
        wire.Advance(TimeSpan.FromSeconds(1.1));
        Assert.Equal(2, fired);
    }
}
