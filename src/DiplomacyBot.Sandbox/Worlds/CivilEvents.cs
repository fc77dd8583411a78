using DiplomacyBot.Sandbox.Hosting;

namespace DiplomacyBot.Sandbox.Worlds;

/// <summary>What happens by itself as civil time passes: external events start and end, polls end, threads go to the archive.</summary>
internal sealed class CivilEvents : IDisposable
{
    /// <summary>How late a scheduled event that nobody starts is given up.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromHours(3);
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(7);

    private readonly World world;
    private readonly ITimer timer;
    private DateTimeOffset? next;
    private bool isRunning;

    public CivilEvents(World world, PoolWork pool)
    {
        this.world = world;
        timer = pool.Timer(world.Clock, "what civil time brings", Run);
        world.Happened += OnHappened;
        lock (world.Gate)
            Arm();
    }

    public void Dispose()
    {
        world.Happened -= OnHappened;
        timer.Dispose();
    }

    private void OnHappened(WorldEvent happened)
    {
        // A clock may call back while it is set; each thing due would then happen within the one before it.
        if (isRunning)
            return;
        // Messages only ever postpone an archiving, and are too many to look at each; the timer finds out when it fires.
        if (happened is WorldEvent.ScheduledEventChanged or WorldEvent.MessagePosted { Message.Poll: not null } or WorldEvent.ChannelCreated { Channel.IsThread: true } or WorldEvent.ChannelUpdated { Channel.IsThread: true })
            Arm();
    }

    private void Run()
    {
        lock (world.Gate)
        {
            isRunning = true;
            try
            {
                while (Happen(world.Now))
                {
                    // After a leap what began may be over as well.
                }
            }
            finally
            {
                isRunning = false;
                next = null;
                Arm();
            }
        }
    }

    /// <summary>Does what is due.</summary>
    /// <returns>Whether anything was.</returns>
    private bool Happen(DateTimeOffset now)
    {
        var events = world.Events.Values.Where(scheduled => DueAt(scheduled) <= now).OrderBy(DueAt).ToList();
        foreach (var scheduled in events)
        {
            Advance(scheduled);
            world.Raise(new WorldEvent.ScheduledEventChanged(scheduled, Change.Updated));
        }

        var polls = Polls().Where(message => message.Poll!.EndsAt <= now).ToList();
        foreach (var poll in polls)
            world.EndPoll(poll);
        var threads = world.Channels.Values.Where(channel => DueAt(channel) <= now).ToList();
        foreach (var thread in threads)
        {
            thread.Thread!.Archive(archived: true, now);
            world.Raise(new WorldEvent.ChannelUpdated(thread));
        }

        return events.Count + polls.Count + threads.Count > 0;
    }

    private void Arm()
    {
        var due = world.Events.Values.Select(DueAt).Concat(world.Channels.Values.Select(DueAt)).Concat(Polls().Select(message => (DateTimeOffset?)message.Poll!.EndsAt)).Min();
        if (due == next)
            return;
        next = due;
        // A wait past the timer's range is done in steps: firing with nothing due only arms it again.
        var wait = due - world.Now;
        timer.Change(wait is not { } span ? Timeout.InfiniteTimeSpan : span <= TimeSpan.Zero ? TimeSpan.Zero : span > LongestWait ? LongestWait : span, Timeout.InfiniteTimeSpan);
    }

    private IEnumerable<Message> Polls() =>
        world.OpenPolls.Select(open => world.FindChannel(open.Value)?.Messages.Find(open.Key)).OfType<Message>().Where(message => message.Poll is { Finalized: false });

    private static void Advance(ScheduledEvent scheduled) => scheduled.Status = scheduled.Status switch
    {
        EventStatus.Active => EventStatus.Completed,
        _ when scheduled.Place == EventPlace.External => EventStatus.Active,
        _ => EventStatus.Cancelled,
    };

    private static DateTimeOffset? DueAt(ScheduledEvent scheduled) => scheduled.Status switch
    {
        EventStatus.Scheduled => scheduled.Place == EventPlace.External ? scheduled.StartsAt : scheduled.StartsAt + Patience,
        EventStatus.Active when scheduled.Place == EventPlace.External => scheduled.EndsAt,
        _ => null,
    };

    private static DateTimeOffset? DueAt(Channel channel) => channel.Thread is { Archived: false } thread ? LastMoved(channel, thread) + TimeSpan.FromMinutes(thread.AutoArchiveMinutes) : null;

    private static DateTimeOffset LastMoved(Channel channel, ThreadState thread)
    {
        var moved = thread.ArchiveChangedAt ?? thread.CreatedAt;
        return channel.Messages.Newest is { } newest && newest.Timestamp > moved ? newest.Timestamp : moved;
    }
}
