using DiplomacyBot.Schedules;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Tests.Schedules;

/// <summary>Dies at every commit and request, by chance from a printed seed, and goes on: each due briefing ends as exactly one post.</summary>
public sealed class CrashTests
{
    private const int Briefings = 5;

    // Every run is a few dozen crashes; the long run is asked for by CI.
    private static readonly int Runs = Environment.GetEnvironmentVariable("DIPLOMACYBOT_FULL_RUNS") is null ? 12 : 120;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, Runs)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Every_due_briefing_is_posted_once_whatever_dies_when(int seed)
    {
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {seed}");
        var faults = new Faults(seed);
        await using var town = await ScheduleTown.StartAsync(Cancel, faults);
        faults.AreOn = false;
        for (var number = 0; number < Briefings; number++)
        {
            await town.PlanAsync("in 1 minute", Cancel, title: $"Briefing {number}");
        }
        faults.AreOn = true;
        town.Clock.Advance(TimeSpan.FromMinutes(1));
        for (var round = 0; round < 400 && await OpenAsync(town, faults) is not 0; round++)
        {
            var before = faults.Crashes;
            try
            {
                await town.RunOnceAsync(Cancel);
            }
            catch (Exception) when (faults.Crashes > before)
            {
                TestContext.Current.TestOutputHelper?.WriteLine($"round {round}: crashed outside a delivery");
            }
            // Wherever it died, the next process knows only what is in the file.
            if (faults.Crashes > before)
            {
                await town.RestartAsync();
            }
            // Sometimes a moment, sometimes long enough for Discord to forget the nonce.
            town.Clock.Advance(faults.UpTo(round % 3 == 0 ? TimeSpan.FromMinutes(4) : TimeSpan.FromSeconds(20)));
        }
        Assert.Equal(0, await OpenAsync(town, faults));
        Assert.Equal(Briefings, town.Channel.In(ScheduleTown.Briefings).Count);
        Assert.All(town.Channel.In(ScheduleTown.Briefings).GroupBy(post => post.Embeds[^1].Footer), posts => Assert.Single(posts));
    }

    private static async Task<int> OpenAsync(ScheduleTown town, Faults faults)
    {
        faults.AreOn = false;
        await using var db = town.Read();
        var done = await db.Deliveries.CountAsync(d => d.State == DeliveryState.Posted, Cancel);
        faults.AreOn = true;
        return Briefings - done;
    }
}
