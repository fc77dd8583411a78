using DiplomacyBot.Sandbox.Hosting;
using DiplomacyBot.Sandbox.Worlds;
using Microsoft.Extensions.Logging.Abstractions;

namespace DiplomacyBot.Sandbox.Tests.Worlds;

/// <summary>What happens by itself when civil time passes.</summary>
public sealed class CivilEventsTests
{
    private static readonly DateTimeOffset Start = new(2026, 12, 1, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void However_much_is_due_after_a_leap_none_of_it_happens_within_another()
    {
        var clock = new PromptClock(Start);
        var world = new World(clock, new FileShelf(null), TimeSpan.FromMinutes(2)) { PublicBase = "http://127.0.0.1" };
        Seed.Fill(world);
        var guild = world.Setup.GuildId;
        for (var minute = 0; minute < 20; minute++)
        {
            var id = world.NextId();
            world.Events.Add(id, new ScheduledEvent
            {
                Id = id,
                GuildId = guild,
                CreatorId = world.App.Bot.Id,
                Name = "Talk",
                Place = EventPlace.External,
                Location = "Hall",
                StartsAt = Start.AddHours(1).AddMinutes(minute),
                EndsAt = Start.AddHours(2),
            });
            var thread = world.NextId();
            world.Channels.Add(thread, new Channel
            {
                Id = thread,
                GuildId = guild,
                Type = ChannelType.PublicThread,
                Name = "Talk",
                ParentId = world.Setup.QuizChannelId,
                Thread = new Sandbox.Worlds.ThreadState { OwnerId = world.App.Bot.Id, AutoArchiveMinutes = 60, CreatedAt = Start.AddMinutes(minute) },
            });
        }

        using var events = new CivilEvents(world, new PoolWork(NullLogger<PoolWork>.Instance));
        clock.Leap(TimeSpan.FromDays(1));

        Assert.All(world.Events.Values, scheduled => Assert.Equal(EventStatus.Completed, scheduled.Status));
        Assert.All(world.Channels.Values.Where(channel => channel.IsThread), thread => Assert.True(thread.Thread!.Archived));
        Assert.Equal(1, clock.Deepest);
    }

    /// <summary>Calls back within the call that sets a timer to now, as clocks for tests do, and counts how deep.</summary>
    private sealed class PromptClock(DateTimeOffset start) : TimeProvider
    {
        private DateTimeOffset now = start;
        private PromptTimer? timer;
        private int depth;

        public int Deepest { get; private set; }

        public override DateTimeOffset GetUtcNow() => now;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => timer = new PromptTimer(this, callback);

        public void Leap(TimeSpan time)
        {
            now += time;
            Call(timer!.Callback);
        }

        private void Call(TimerCallback callback)
        {
            Deepest = Math.Max(Deepest, ++depth);
            callback(null);
            depth--;
        }

        private sealed class PromptTimer(PromptClock clock, TimerCallback callback) : ITimer
        {
            public TimerCallback Callback => callback;

            public bool Change(TimeSpan dueTime, TimeSpan period)
            {
                if (dueTime == TimeSpan.Zero)
                    clock.Call(callback);
                return true;
            }

            public void Dispose()
            {
            }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
