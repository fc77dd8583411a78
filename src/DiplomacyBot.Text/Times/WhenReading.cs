namespace DiplomacyBot.Text.Times;

/// <summary>What a typed future moment was understood as. Zones are the caller's business.</summary>
public abstract record WhenReading
{
    private WhenReading()
    {
    }

    /// <summary>A while from now: "in 20 minutes". Needs no zone.</summary>
    /// <param name="Delay">How long, above zero.</param>
    public sealed record FromNow(TimeSpan Delay) : WhenReading;

    /// <summary>A moment with its offset: "2026-12-01T09:00+05:00". Needs no zone.</summary>
    /// <param name="Instant">The moment.</param>
    public sealed record AtInstant(DateTimeOffset Instant) : WhenReading;

    /// <summary>A date and time on the wall clock of the guild: "tomorrow 9am". Whether the zone skips or repeats it is the caller's business.</summary>
    /// <param name="Local">The civil time, of kind <see cref="DateTimeKind.Unspecified"/>.</param>
    public sealed record AtLocal(DateTime Local) : WhenReading;

    /// <summary>Several moments may be meant: "next friday 9pm" on a Wednesday.</summary>
    /// <param name="Readings">At least two, the likeliest first.</param>
    public sealed record Ambiguous(IReadOnlyList<AtLocal> Readings) : WhenReading;

    /// <summary>A clear moment that is over, or that no calendar has.</summary>
    /// <param name="Problem">What is wrong with it.</param>
    public sealed record Impossible(WhenProblem Problem) : WhenReading;

    /// <summary>No moment was recognised.</summary>
    public sealed record NotUnderstood : WhenReading;
}
