namespace DiplomacyBot.Discord.Rest;

/// <summary>Counts refusals (401, 403, and 429 unless shared) and slows everything down long before they amount to the 10,000 in
/// 10 minutes for which Discord bans an address. Source: Discord API, "Invalid Request Limit".</summary>
internal sealed class InvalidRequests(TimeProvider time)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    // From so many refusals within the window on, requests keep at least this far apart: at most about 700 refusals can follow.
    private static readonly (int From, TimeSpan Spacing)[] Steps =
    [
        (200, TimeSpan.FromSeconds(15)),
        (100, TimeSpan.FromSeconds(5)),
        (25, TimeSpan.FromSeconds(1)),
    ];

    private readonly Lock gate = new();
    private readonly Queue<long> refusals = new();
    private long? lastSlot;

    /// <summary>How many refusals the last 10 minutes saw.</summary>
    public int Count
    {
        get
        {
            lock (gate)
            {
                Forget();
                return refusals.Count;
            }
        }
    }

    /// <summary>Notes a refusal.</summary>
    public void Add()
    {
        lock (gate)
            refusals.Enqueue(time.GetTimestamp());
    }

    /// <summary>How long the next request has to wait; zero as long as refusals are rare. The slot is taken by asking.</summary>
    public TimeSpan TakeSlot()
    {
        lock (gate)
        {
            if (refusals.Count < Steps[^1].From)
                return TimeSpan.Zero;
            Forget();
            var spacing = TimeSpan.Zero;
            foreach (var step in Steps)
            {
                if (refusals.Count >= step.From)
                {
                    spacing = step.Spacing;
                    break;
                }
            }

            if (spacing == TimeSpan.Zero)
                return TimeSpan.Zero;
            var now = time.GetTimestamp();
            var earliest = lastSlot is { } last ? Math.Max(now, last + (long)(spacing.TotalSeconds * time.TimestampFrequency)) : now;
            lastSlot = earliest;
            return time.GetElapsedTime(now, earliest);
        }
    }

    private void Forget()
    {
        while (refusals.TryPeek(out var oldest) && time.GetElapsedTime(oldest) >= Window)
            refusals.Dequeue();
    }
}
