namespace DiplomacyBot.Discord.Rest;

/// <summary>The sender's own limits of time.</summary>
internal static class RestLimits
{
    /// <summary>How long an initial answer may take from the interaction's arrival. Source: Discord API, "Receiving and Responding".</summary>
    public static readonly TimeSpan AnswerWindow = TimeSpan.FromSeconds(3);

    /// <summary>One try of an initial answer; short enough for a second one within the 3 seconds.</summary>
    public static readonly TimeSpan AnswerAttempt = TimeSpan.FromSeconds(1.5);

    /// <summary>How long a request may queue before its first try.</summary>
    public static readonly TimeSpan Queue = TimeSpan.FromSeconds(60);

    /// <summary>All tries together, from the start of the first one. An enforced nonce is safe to repeat for a minute; this stays below it.</summary>
    public static readonly TimeSpan Total = TimeSpan.FromSeconds(30);

    /// <summary>All tries of a request with files.</summary>
    public static readonly TimeSpan TotalWithFiles = TimeSpan.FromSeconds(50);

    /// <summary>One try.</summary>
    public static readonly TimeSpan Attempt = TimeSpan.FromSeconds(10);

    /// <summary>One try of a request with files.</summary>
    public static readonly TimeSpan AttemptWithFiles = TimeSpan.FromSeconds(40);

    /// <summary>The most tries after faults; waits for rate limits do not count.</summary>
    public const int MaxAttempts = 5;

    /// <summary>The most rate limits one request runs into.</summary>
    public const int MaxRefusals = 6;
}
