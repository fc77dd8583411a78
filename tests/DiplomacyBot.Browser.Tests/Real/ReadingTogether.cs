namespace DiplomacyBot.Browser.Tests.Real;

/// <summary>Tests that read with the bot, one after another in one town: starting the bot takes longer than most of them.</summary>
[CollectionDefinition(Name)]
public sealed class ReadingTogether : ICollectionFixture<SharedTown>
{
    public const string Name = "Reading with the bot itself";
}
