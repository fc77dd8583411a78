namespace DiplomacyBot.Discord.Rest;

/// <summary>Keeps within the limits Discord tells in its replies, and within the global one of 50 requests a second.</summary>
/// <remarks>Source: Discord API, "Rate Limits": a limit's key is the bucket's hash with the top-level id; limits are learnt, never
/// hard-coded; interaction routes do not count towards the global limit.</remarks>
internal sealed class RateLimits(TimeProvider time)
{
    // A few less than 50, since a second here and a second there do not start together.
    private const int GlobalPerSecond = 45;
    private const int SweepAt = 512;
    private static readonly TimeSpan Margin = TimeSpan.FromMilliseconds(25);

    private readonly Lock gate = new();
    private readonly long origin = time.GetTimestamp();
    private readonly Dictionary<string, (string Hash, int Limit)> hashes = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Key, string Major), Bucket> buckets = [];
    private readonly Queue<TimeSpan> sent = new();
    private TimeSpan globalUntil;
    private int sweepAt = SweepAt;

    /// <summary>Waits for a place.</summary>
    /// <param name="call">What is to be sent.</param>
    /// <param name="patience">How long to wait at most.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The place, to be given back with the reply; null with the wait still needed where patience would end first.</returns>
    public async ValueTask<(Bucket? Place, TimeSpan Wait)> TakeAsync(RestCall call, TimeSpan patience, CancellationToken cancellationToken)
    {
        var end = Now + patience;
        while (true)
        {
            TimeSpan wait;
            Task changed;
            lock (gate)
            {
                var now = Now;
                var bucket = Find(call, now);
                wait = call.IsInteraction ? TimeSpan.Zero : GlobalWait(now);
                if (wait == TimeSpan.Zero)
                    wait = bucket.Take(now);
                if (wait == TimeSpan.Zero)
                {
                    if (!call.IsInteraction)
                        sent.Enqueue(now);
                    return (bucket, TimeSpan.Zero);
                }

                changed = bucket.Changed;
                if (now + wait > end)
                    return (null, wait);
                if (wait == Timeout.InfiniteTimeSpan)
                    wait = end - now;
                if (wait <= TimeSpan.Zero)
                    return (null, Margin);
            }

            await WaitAsync(changed, wait + Margin, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Takes in what a reply said and gives the place back.</summary>
    public void Learn(RestCall call, Bucket place, RateLimitHeaders headers)
    {
        lock (gate)
        {
            var now = Now;
            if (headers.Bucket is { } hash)
            {
                hashes[call.Route] = (hash, headers.Limit ?? 0);
                var shared = buckets.GetValueOrDefault((hash, call.Major));
                if (shared is null)
                    buckets[(hash, call.Major)] = place;
                else if (shared != place)
                    shared.Learn(headers, now);
            }

            place.Learn(headers, now);
            place.Leave();
        }
    }

    /// <summary>Gives a place back when no reply came.</summary>
    public void Leave(Bucket place)
    {
        lock (gate)
            place.Leave();
    }

    /// <summary>Takes in a refusal: nothing of this kind, or nothing at all, is sent until the wait is over.</summary>
    public void Block(RestCall call, TimeSpan wait, bool global)
    {
        lock (gate)
        {
            var until = Now + wait + Margin;
            if (!global)
                Find(call, Now).Block(until);
            else if (until > globalUntil)
                globalUntil = until;
        }
    }

    private TimeSpan Now => time.GetElapsedTime(origin);

    private Bucket Find(RestCall call, TimeSpan now)
    {
        var known = hashes.TryGetValue(call.Route, out var learnt);
        var key = (known ? learnt.Hash : call.Route, call.Major);
        if (!buckets.TryGetValue(key, out var bucket))
        {
            Sweep(now);
            buckets[key] = bucket = new Bucket(known ? learnt.Limit : 0);
        }

        return bucket;
    }

    private TimeSpan GlobalWait(TimeSpan now)
    {
        if (globalUntil > now)
            return globalUntil - now;
        while (sent.TryPeek(out var oldest) && now - oldest >= TimeSpan.FromSeconds(1))
            sent.Dequeue();
        return sent.Count < GlobalPerSecond ? TimeSpan.Zero : sent.Peek() + TimeSpan.FromSeconds(1) - now;
    }

    // Every interaction token is a key of its own, so without this the table would grow for ever.
    private void Sweep(TimeSpan now)
    {
        if (buckets.Count < sweepAt)
            return;
        foreach (var (key, bucket) in buckets)
        {
            if (bucket.IsIdle(now))
                buckets.Remove(key);
        }

        sweepAt = Math.Max(SweepAt, buckets.Count * 2);
    }

    private async Task WaitAsync(Task changed, TimeSpan wait, CancellationToken cancellationToken)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var delay = Task.Delay(wait, time, enough.Token);
        await Task.WhenAny(changed, delay).ConfigureAwait(false);
        await enough.CancelAsync().ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
    }
}
