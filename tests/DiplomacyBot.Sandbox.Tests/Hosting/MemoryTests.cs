using System.Globalization;
using System.Text.Json;
using DiplomacyBot.Sandbox.Tests.Support;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Tests.Hosting;

/// <summary>A sandbox that runs for months holds no more than one that has just filled its shelves.</summary>
/// <remarks>DIPLOMACYBOT_FULL_RUNS=1 posts a million messages. Memory is counted for the whole process, so nothing else may run meanwhile.</remarks>
[Collection<AloneInTheProcess>]
public sealed class MemoryTests
{
    /// <summary>Past every limit there is: of a channel's messages, of a replay, of nonces, of the transcript.</summary>
    private const int Filling = 30_000;

    private const long MostGrowth = 4 << 20;

    private static int Further => Environment.GetEnvironmentVariable("DIPLOMACYBOT_FULL_RUNS") == "1" ? 1_000_000 : 60_000;

    [Fact]
    public async Task Memory_stays_flat_however_many_messages_are_posted_edited_and_read_by_nobody()
    {
        await using var town = await Town.StartAsync(options => options with { EventSeed = 7 });
        var (bot, _, _) = await TestGateway.IdentifiedAsync(town, 1 | 512 | 4096);
        // Its session stays and gathers what is to be replayed; a window stays as well, and is not looked at.
        bot.Cut();
        await using var window = await town.WatchAsync("alice");
        Post(town, Filling);
        var filled = GC.GetTotalMemory(forceFullCollection: true);
        Post(town, Further);
        var after = GC.GetTotalMemory(forceFullCollection: true);
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{filled / 1048576.0:F1} MiB live after {Filling:N0} messages, {after / 1048576.0:F1} MiB after {Further:N0} more"));
        Assert.InRange(after - filled, long.MinValue, MostGrowth);
    }

    private static void Post(Town town, int count)
    {
        var quiz = town.World.Channels[town.ChannelId("quiz")];
        for (var i = 0; i < count; i++)
        {
            // Ten a second, so that nonces grow old.
            town.Civil.Advance(TimeSpan.FromMilliseconds(100));
            town.Wire.Advance(TimeSpan.FromMilliseconds(100));
            lock (town.World.Gate)
            {
                var message = new Message { Id = town.World.NextId(), ChannelId = quiz.Id, GuildId = quiz.GuildId, Author = town.World.App.Bot, Timestamp = town.World.Now, Content = "Somebody says something." };
                town.World.Post(message, JsonSerializer.SerializeToElement($"n{i}"));
                if (i % 3 == 0)
                    town.World.Edit(message with { Content = "Somebody thinks better of it." });
                if (i % 7 == 0)
                    town.World.Delete(message);
            }
        }
    }
}
