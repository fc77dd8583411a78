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

    public CivilEvents(World world)
    {
        this.world = world;
        timer = world.Clock.CreateTimer(_ => Run(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
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
        // Messages only ever postpone an archiving, and are too many to look at each; the timer finds out when it fires.
        if (happened is WorldEvent.ScheduledEventChanged or WorldEvent.MessagePosted { Message.Poll: not null } or WorldEvent.ChannelCreated { Channel.IsThread: true } or WorldEvent.ChannelUpdated { Channel.IsThread: true })
            Arm();
    }

    private void Run()
    {
        lock (world.Gate)
        {
            next = null;
            var now = world.Now;
            foreach (var scheduled in world.Events.Values.Where(scheduled => DueAt(scheduled) <= now).OrderBy(DueAt).ToList())
            {
                Advance(scheduled);
                world.Raise(new WorldEvent.ScheduledEventChanged(scheduled, Change.Updated));
            }

            foreach (var poll in Polls().Where(message => message.Poll!.EndsAt <= now).ToList())
                world.EndPoll(poll);
            foreach (var thread in world.Channels.Values.Where(channel => DueAt(channel) <= now).ToList())
            {
                thread.Thread!.Archive(archived: true, now);
                world.Raise(new WorldEvent.ChannelUpdated(thread));
            }

            Arm();
        }
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
