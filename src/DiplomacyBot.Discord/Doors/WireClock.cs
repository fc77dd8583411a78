namespace DiplomacyBot.Discord;

/// <summary>The clock of heartbeats, the 3 seconds, retries and rate limits. It is kept apart from the civil clock, which tests move by hand.</summary>
/// <param name="Time">Real in production and end-to-end tests, faked in unit tests.</param>
public sealed record WireClock(TimeProvider Time)
{
    /// <summary>The real clock.</summary>
    public static WireClock Real { get; } = new(TimeProvider.System);
}
