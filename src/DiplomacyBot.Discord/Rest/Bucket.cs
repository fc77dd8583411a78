namespace DiplomacyBot.Discord.Rest;

/// <summary>What is known of one rate limit: a bucket's hash with a top-level id, or a route with it as long as no hash is known.
/// Used under the lock of <see cref="RateLimits"/>; moments are spans since that object was made.</summary>
internal sealed class Bucket
{
    private int limit;
    private int remaining;
    private TimeSpan? resetAt;
    private TimeSpan blockedUntil;
    private bool limited;
    private bool answered;
    private int inFlight;
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <param name="knownLimit">What other top-level ids of the same bucket have taught; 0 for nothing.</param>
    public Bucket(int knownLimit)
    {
        limited = answered = knownLimit > 0;
        limit = remaining = knownLimit;
    }

    /// <summary>Done when something may have changed for those who wait.</summary>
    public Task Changed => changed.Task;

    public TimeSpan BlockedUntil => blockedUntil;

    public bool IsIdle(TimeSpan now) => inFlight == 0 && blockedUntil <= now && (resetAt is null || resetAt <= now);

    /// <summary>Takes a place and returns zero, or says how long to wait before asking again.</summary>
    public TimeSpan Take(TimeSpan now)
    {
        if (blockedUntil > now)
            return blockedUntil - now;
        // Until one reply has come nobody knows the limit, so the first request goes alone.
        if (!answered && inFlight > 0)
            return Timeout.InfiniteTimeSpan;
        if (limited)
        {
            if (resetAt is { } reset && reset <= now)
            {
                remaining = limit;
                resetAt = null;
            }

            if (remaining <= 0)
                return resetAt is { } later ? later - now : Timeout.InfiniteTimeSpan;
            remaining--;
        }

        inFlight++;
        return TimeSpan.Zero;
    }

    /// <summary>A reply came, or none will: the place is given back.</summary>
    public void Leave()
    {
        inFlight--;
        // With nothing under way and no reset announced nobody would ever refill it.
        if (inFlight == 0 && limited && resetAt is null && remaining <= 0)
            remaining = limit;
        Signal();
    }

    /// <summary>Takes over what a reply's headers say.</summary>
    public void Learn(RateLimitHeaders headers, TimeSpan now)
    {
        answered = true;
        if (headers is { Limit: { } newLimit and > 0, Remaining: { } left, ResetAfter: { } resetAfter })
        {
            var reset = now + resetAfter;
            // Replies of one window may overtake each other: within it the smaller number is the newer one.
            var sameWindow = limited && resetAt is { } known && (reset - known).Duration() < TimeSpan.FromMilliseconds(250);
            remaining = sameWindow ? Math.Min(remaining, left) : Math.Max(0, left - Math.Max(0, inFlight - 1));
            limit = newLimit;
            resetAt = reset;
            limited = true;
        }

        Signal();
    }

    /// <summary>Lets nobody through until then.</summary>
    public void Block(TimeSpan until)
    {
        answered = true;
        if (until > blockedUntil)
            blockedUntil = until;
        Signal();
    }

    private void Signal()
    {
        var waiting = changed;
        changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        waiting.TrySetResult();
    }
}
