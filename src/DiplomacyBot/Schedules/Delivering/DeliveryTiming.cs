namespace DiplomacyBot.Schedules;

/// <summary>The spans of time on which "posted once" rests.</summary>
internal static class DeliveryTiming
{
    /// <summary>How long after its first attempt a post is simply sent again: Discord remembers an enforced nonce for "the past few minutes".</summary>
    public static readonly TimeSpan NonceIsRemembered = TimeSpan.FromSeconds(60);

    /// <summary>How long after the last attempt it is certain that no request is still under way.</summary>
    public static readonly TimeSpan AttemptHasSettled = TimeSpan.FromSeconds(30);

    /// <summary>How long one attempt may take, the client's own repeats included; well below <see cref="AttemptHasSettled"/>.</summary>
    public static readonly TimeSpan AttemptMayTake = TimeSpan.FromSeconds(15);

    /// <summary>How far before the first attempt a channel is read, since our clock and Discord's may differ by up to half a minute.</summary>
    public static readonly TimeSpan LookBackMargin = TimeSpan.FromMinutes(2);

    /// <summary>How often a held post is tried again.</summary>
    public static readonly TimeSpan HeldIsRetried = TimeSpan.FromMinutes(5);

    /// <summary>The pause before the next attempt: 1, 2, 4, 8 seconds, then 15.</summary>
    public static TimeSpan PauseAfter(int attempts) => TimeSpan.FromSeconds(attempts < 5 ? Math.Pow(2, attempts - 1) : 15);
}
