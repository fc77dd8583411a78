using DiplomacyBot.Discord;
using DiplomacyBot.Guilds;
using DiplomacyBot.Schedules;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Tests.Schedules;

public sealed class SchedulePlannerTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_daily_schedule_shows_its_next_five_runs_at_the_same_clock_time()
    {
        await using var town = await ScheduleTown.StartAsync(Cancel, zone: "Europe/Berlin");
        var article = await town.AddArticleAsync("Ice", Cancel);
        town.Clock.Advance(TimeSpan.FromDays(115));
        var planned = Assert.IsType<PlanResult.Planned>(await PlanAsync(town, article, "tomorrow 09:00", Recurrence.Daily));
        Assert.Equal(5, planned.Runs.Count);
        Assert.All(planned.Runs, run => Assert.Equal(9, run.Civil.Hour));
        // The clocks go forward on 28 March 2027: one of the days has 23 hours.
        Assert.Contains(planned.Runs.Zip(planned.Runs.Skip(1)), pair => pair.Second.Instant - pair.First.Instant == NodaTime.Duration.FromHours(23));
    }

    [Fact]
    public async Task A_time_that_the_clocks_skip_is_said_to_be_and_planned_after_it()
    {
        await using var town = await ScheduleTown.StartAsync(Cancel, zone: "Europe/Berlin");
        var article = await town.AddArticleAsync("Ice", Cancel);
        var planned = Assert.IsType<PlanResult.Planned>(await PlanAsync(town, article, "2027-03-28 02:30"));
        Assert.True(planned.Runs[0].IsSkipped);
        var words = ScheduleWording.Planned(planned, ScheduleTown.Moderator, NodaTime.Instant.FromDateTimeOffset(town.Clock.GetUtcNow())).Text.ToString();
        Assert.Contains("does not exist", words, StringComparison.Ordinal);
        Assert.Contains("Sun 28 Mar 2027 03:00 Berlin time", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("yesterday 9am")]
    [InlineData("someday")]
    [InlineData("2029-12-02 09:00")]
    public async Task What_cannot_be_planned_stores_nothing_and_says_why(string when)
    {
        await using var town = await ScheduleTown.StartAsync(Cancel);
        var article = await town.AddArticleAsync("Ice", Cancel);
        Assert.IsType<PlanResult.Refused>(await PlanAsync(town, article, when));
        await using var db = town.Read();
        Assert.Equal(0, await db.Schedules.CountAsync(Cancel));
    }

    [Fact]
    public async Task Another_guilds_article_is_not_there()
    {
        await using var town = await ScheduleTown.StartAsync(Cancel);
        var article = await town.AddArticleAsync("Ice", Cancel);
        var result = await town.Get<SchedulePlanner>().PlanAsync(new PlanRequest(new Snowflake(999), ScheduleTown.Moderator, article, ScheduleTown.Briefings, "in 1 hour", Recurrence.None), Cancel);
        Assert.IsType<PlanResult.Refused>(result);
    }

    [Fact]
    public async Task A_channel_that_is_gone_hidden_or_no_text_channel_is_refused()
    {
        await using var town = await ScheduleTown.StartAsync(Cancel);
        var article = await town.AddArticleAsync("Ice", Cancel);
        town.Get<GuildDirectory>().Apply(new DiscordEvent.GuildAvailable(new Guild(ScheduleTown.Guild, "Forum", new Snowflake(1), "en-US",
            [new Channel(new Snowflake(1), 0, "___hidden___", true, null), new Channel(new Snowflake(2), 2, "voice", false, null), new Channel(new Snowflake(3), 5, "news", false, null)], [])));
        foreach (var (channel, isFine) in new[] { (1UL, false), (2UL, false), (3UL, true), (4UL, false) })
        {
            var result = await town.Get<SchedulePlanner>().PlanAsync(new PlanRequest(ScheduleTown.Guild, ScheduleTown.Moderator, article, new Snowflake(channel), "in 1 hour", Recurrence.None), Cancel);
            Assert.Equal(isFine, result is PlanResult.Planned);
        }
    }

    private static Task<PlanResult> PlanAsync(ScheduleTown town, long article, string when, Recurrence recurrence = Recurrence.None) =>
        town.Get<SchedulePlanner>().PlanAsync(new PlanRequest(ScheduleTown.Guild, ScheduleTown.Moderator, article, null, when, recurrence), Cancel);
}
