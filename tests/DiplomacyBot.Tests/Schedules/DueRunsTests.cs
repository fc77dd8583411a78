using DiplomacyBot.Schedules;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Tests.Schedules;

public sealed class DueRunsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task After_three_days_away_the_latest_run_stands_for_all()
    {
        await using var town = await ScheduleTown.StartAsync(Cancel);
        await town.PlanAsync("tomorrow 09:00", Cancel, Recurrence.Daily);
        town.Clock.Advance(TimeSpan.FromDays(3) + TimeSpan.FromHours(1));
        await town.RunOnceAsync(Cancel);
        await using var db = town.Read();
        var states = await db.Deliveries.OrderBy(d => d.DueAt).Select(d => d.State).ToListAsync(Cancel);
        Assert.Equal([DeliveryState.Merged, DeliveryState.Merged, DeliveryState.Posted], states);
        Assert.Single(town.Channel.In(ScheduleTown.Briefings));
        Assert.Equal(new DateTimeOffset(2026, 12, 5, 4, 0, 0, TimeSpan.Zero), (await db.Schedules.SingleAsync(Cancel)).NextDue);
    }

    [Fact]
    public async Task Too_late_is_missed_told_and_can_be_posted_by_hand()
    {
        await using var town = await ScheduleTown.StartAsync(Cancel);
        await town.PlanAsync("in 1 minute", Cancel);
        town.Clock.Advance(TimeSpan.FromHours(13));
        await town.RunOnceAsync(Cancel);
        var delivery = await town.DeliveryAsync(Cancel);
        Assert.Equal(DeliveryState.Missed, delivery.State);
        Assert.Contains("missed", Assert.Single(town.Channel.In(ScheduleTown.Moderators)).Content, StringComparison.Ordinal);
        Assert.True(await town.Get<DeliveryLedger>().SettleAsync(ScheduleTown.Guild, delivery.Id, isThere: false, Cancel));
        await town.RunOnceAsync(Cancel);
        Assert.Single(town.Channel.In(ScheduleTown.Briefings));
    }

    [Fact]
    public async Task A_cancelled_schedule_posts_nothing_more()
    {
        await using var town = await ScheduleTown.StartAsync(Cancel);
        var schedule = await town.PlanAsync("in 1 minute", Cancel);
        var store = town.Get<ScheduleStore>();
        Assert.True(await store.CancelAsync(ScheduleTown.Guild, ScheduleTown.Moderator, schedule.Id, Cancel));
        Assert.False(await store.CancelAsync(ScheduleTown.Guild, ScheduleTown.Moderator, schedule.Id, Cancel));
        town.Clock.Advance(TimeSpan.FromHours(1));
        await town.RunOnceAsync(Cancel);
        Assert.Empty(town.Channel.In(ScheduleTown.Briefings));
    }

    [Fact]
    public async Task Run_now_posts_beside_the_plan_and_twice_at_once_is_once()
    {
        await using var town = await ScheduleTown.StartAsync(Cancel);
        var schedule = await town.PlanAsync("tomorrow 9am", Cancel);
        var store = town.Get<ScheduleStore>();
        var first = await store.RunNowAsync(ScheduleTown.Guild, ScheduleTown.Moderator, schedule.Id, Cancel);
        var second = await store.RunNowAsync(ScheduleTown.Guild, ScheduleTown.Moderator, schedule.Id, Cancel);
        Assert.Equal(first!.Id, second!.Id);
        await town.RunOnceAsync(Cancel);
        Assert.Single(town.Channel.In(ScheduleTown.Briefings));
        Assert.Null(await store.RunNowAsync(new DiplomacyBot.Discord.Snowflake(999), ScheduleTown.Moderator, schedule.Id, Cancel));
    }
}
