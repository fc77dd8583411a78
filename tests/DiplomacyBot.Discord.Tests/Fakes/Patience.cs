namespace DiplomacyBot.Discord.Tests.Fakes;

/// <summary>How long a test waits for something that must happen before it fails; never waited out by a passing test.</summary>
internal static class Patience
{
    public static readonly TimeSpan Time = TimeSpan.FromSeconds(20);
}
