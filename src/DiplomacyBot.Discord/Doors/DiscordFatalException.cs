namespace DiplomacyBot.Discord;

/// <summary>Discord refused the bot in a way that no retry can mend: a bad token, forbidden intents, a used-up identify budget.</summary>
/// <param name="exitCode">What the process should end with: 10 token refused, 11 intents refused, 12 sharding, 13 API version,
/// 14 no identifies left for today.</param>
/// <param name="cause">What happened, one sentence.</param>
/// <param name="cure">What the operator can do about it, one sentence.</param>
public sealed class DiscordFatalException(int exitCode, string cause, string cure) : Exception($"{cause} {cure}")
{
    /// <summary>The documented exit code.</summary>
    public int ExitCode { get; } = exitCode;

    /// <summary>What happened.</summary>
    public string Cause { get; } = cause;

    /// <summary>What to do.</summary>
    public string Cure { get; } = cure;
}
