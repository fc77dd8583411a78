namespace DiplomacyBot.Discord.Tests.Fakes;

/// <summary>Chance that always comes out the same.</summary>
internal sealed class FixedRandom(double value) : Random
{
    public override double NextDouble() => value;
}
