namespace DiplomacyBot.Discord.Rest;

/// <summary>Counts the tries of one call and knows when to stop.</summary>
internal sealed class Attempts(RestCall call, TimeProvider time, Jitter jitter)
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan FirstAnswerWait = TimeSpan.FromMilliseconds(60);
    private static readonly TimeSpan MostWait = TimeSpan.FromSeconds(5);

    private readonly long queuedAt = time.GetTimestamp();
    private long? startedAt;
    private int faults;
    private int refusals;

    /// <summary>True where an earlier try may have been carried out although no success was heard of.</summary>
    public bool MayBeDone => faults > 0;

    /// <summary>The rate limit that kept the last try from being carried out.</summary>
    public DiscordApiException? LastRefusal { get; private set; }

    /// <summary>Notes a rate limit; false after many of them, however short each wait is.</summary>
    public bool MayTryAfter(DiscordApiException refusal)
    {
        LastRefusal = refusal;
        return ++refusals < RestLimits.MaxRefusals;
    }

    /// <summary>How long everything may still take.</summary>
    public TimeSpan Left
    {
        get
        {
            if (call.AnswerTo is { } received)
                return RestLimits.AnswerWindow - time.GetElapsedTime(received);
            if (startedAt is not { } started)
                return RestLimits.Queue - time.GetElapsedTime(queuedAt);
            return (call.Files.Count == 0 ? RestLimits.Total : RestLimits.TotalWithFiles) - time.GetElapsedTime(started);
        }
    }

    /// <summary>Starts a try and says how long it may take.</summary>
    public TimeSpan Begin()
    {
        startedAt ??= time.GetTimestamp();
        var one = call.AnswerTo is not null ? RestLimits.AnswerAttempt
            : call.Files.Count == 0 ? RestLimits.Attempt : RestLimits.AttemptWithFiles;
        var left = Left;
        return left < one ? (left > TimeSpan.Zero ? left : TimeSpan.Zero) : one;
    }

    /// <summary>The wait before the next try after a fault; null where there must be none.</summary>
    public TimeSpan? NextWait()
    {
        if (!call.Repeatable || faults + 1 >= RestLimits.MaxAttempts)
            return null;
        var wait = jitter.BackOff(faults, call.AnswerTo is null ? FirstWait : FirstAnswerWait, MostWait);
        if (wait >= Left)
            return null;
        faults++;
        return wait;
    }
}
