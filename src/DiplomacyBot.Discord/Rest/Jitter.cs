namespace DiplomacyBot.Discord.Rest;

/// <summary>Chance for back-off, so that many clients do not come back at the same moment. Safe to use from several threads.</summary>
internal sealed class Jitter(Random random)
{
    private readonly Lock gate = new();

    /// <summary>A number from 0 up to, not including, 1.</summary>
    public double NextDouble()
    {
        lock (gate)
            return random.NextDouble();
    }

    /// <summary>Half of the span up to all of it.</summary>
    public TimeSpan Around(TimeSpan span) => span * (0.5 + (NextDouble() / 2));

    /// <summary>The span and up to 100 ms more, so that those who wait for the same moment do not all come at once.</summary>
    public TimeSpan Pad(TimeSpan span) => span + TimeSpan.FromMilliseconds(100 * NextDouble());

    /// <summary>The wait before the n-th repeat, counted from 0: doubling from <paramref name="first"/>, at most <paramref name="most"/>.</summary>
    public TimeSpan BackOff(int n, TimeSpan first, TimeSpan most)
    {
        var wait = first * Math.Pow(2, Math.Min(n, 20));
        return Around(wait < most ? wait : most);
    }
}
