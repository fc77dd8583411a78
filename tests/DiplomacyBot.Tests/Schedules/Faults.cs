namespace DiplomacyBot.Tests.Schedules;

/// <summary>Chance that decides, from a printed seed, what goes wrong at each place where something can.</summary>
internal sealed class Faults(int seed)
{
    private readonly Random chance = new(seed);

    public bool AreOn { get; set; } = true;

    public int Crashes { get; private set; }

    /// <summary>True in one of so many cases.</summary>
    public bool OneIn(int count) => AreOn && chance.Next(count) == 0;

    public void MayCrash(string place, int oneIn)
    {
        if (OneIn(oneIn))
        {
            Crashes++;
            throw new CrashException(place);
        }
    }

    public TimeSpan UpTo(TimeSpan most) => TimeSpan.FromTicks(chance.NextInt64(most.Ticks));
}
