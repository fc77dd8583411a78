using System.Net;
using DiplomacyBot.Library;
using DiplomacyBot.Schedules;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Tests.Schedules;

public sealed class PostOnceTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_due_briefing_is_posted_with_its_mark_and_publishes_a_draft()
    {
        await using var town = await ScheduleTown.StartAsync(Cancel);
        var schedule = await town.PlanAsync("in 20 minutes", Cancel);
        await town.Get<DiplomacyBot.Storage.WriteGate>().WriteAsync(async (db, cancel) => (await db.Articles.SingleAsync(cancel)).State = ArticleState.Draft, Cancel);
        await town.RunOnceAsync(Cancel);
        Assert.Empty(town.Channel.In(ScheduleTown.Briefings));
        town.Clock.Advance(TimeSpan.FromMinutes(20));
        await town.RunOnceAsync(Cancel);
        await town.RunOnceAsync(Cancel);
        var post = Assert.Single(town.Channel.In(ScheduleTown.Briefings));
        var delivery = await town.DeliveryAsync(Cancel);
        Assert.Equal((DeliveryState.Posted, post.Id), (delivery.State, delivery.MessageId));
        Assert.Contains(delivery.Mark, post.Embeds[^1].Footer, StringComparison.Ordinal);
        await using var db = town.Read();
        Assert.Equal(ScheduleState.Finished, (await db.Schedules.SingleAsync(s => s.Id == schedule.Id, Cancel)).State);
        Assert.Equal(ArticleState.Published, (await db.Articles.SingleAsync(Cancel)).State);
    }

    [Fact]
    public async Task A_lost_reply_is_repeated_with_the_same_nonce_within_a_minute()
    {
        await using var town = await DueAsync();
        town.Channel.LoseReplies = true;
        await town.RunOnceAsync(Cancel);
        town.Channel.LoseReplies = false;
        town.Clock.Advance(TimeSpan.FromSeconds(5));
        await town.RunOnceAsync(Cancel);
        Assert.Equal(2, town.Channel.Attempts);
        Assert.Single(town.Channel.In(ScheduleTown.Briefings));
        Assert.Equal(DeliveryState.Posted, (await town.DeliveryAsync(Cancel)).State);
    }

    [Fact]
    public async Task After_a_minute_the_channel_is_read_instead()
    {
        await using var town = await DueAsync();
        town.Channel.LoseReplies = true;
        await town.RunOnceAsync(Cancel);
        await town.RestartAsync();
        town.Clock.Advance(TimeSpan.FromMinutes(61));
        await town.RunOnceAsync(Cancel);
        Assert.Equal(1, town.Channel.Attempts);
        Assert.Single(town.Channel.In(ScheduleTown.Briefings));
        Assert.Equal(DeliveryState.Posted, (await town.DeliveryAsync(Cancel)).State);
    }

    [Fact]
    public async Task What_is_not_found_in_the_channel_is_posted()
    {
        await using var town = await DueAsync();
        town.Channel.Refusals.Enqueue(new HttpRequestException("The request was lost."));
        await town.RunOnceAsync(Cancel);
        town.Clock.Advance(TimeSpan.FromMinutes(61));
        await town.RunOnceAsync(Cancel);
        Assert.Single(town.Channel.In(ScheduleTown.Briefings));
    }

    [Fact]
    public async Task An_unreadable_channel_asks_the_moderators_once_and_takes_their_answer()
    {
        await using var town = await DueAsync();
        await town.RunOnceAsync(Cancel);
        var second = await town.PlanAsync("in 1 minute", Cancel, title: "Another one");
        town.Channel.LoseReplies = true;
        town.Clock.Advance(TimeSpan.FromMinutes(1));
        await town.RunOnceAsync(Cancel);
        (town.Channel.LoseReplies, town.Channel.HistoryIsUnreadable) = (false, true);
        town.Clock.Advance(TimeSpan.FromMinutes(2));
        await town.RunOnceAsync(Cancel);
        await town.RunOnceAsync(Cancel);
        var question = Assert.Single(town.Channel.In(ScheduleTown.Moderators));
        Assert.Contains("do not know", question.Content, StringComparison.Ordinal);
        await using var db = town.Read();
        var delivery = await db.Deliveries.SingleAsync(d => d.ScheduleId == second.Id, Cancel);
        Assert.Equal(DeliveryState.Unknown, delivery.State);
        var ledger = town.Get<DeliveryLedger>();
        Assert.False(await ledger.SettleAsync(new DiplomacyBot.Discord.Snowflake(999), delivery.Id, isThere: true, Cancel));
        Assert.True(await ledger.SettleAsync(ScheduleTown.Guild, delivery.Id, isThere: true, Cancel));
        Assert.False(await ledger.SettleAsync(ScheduleTown.Guild, delivery.Id, isThere: false, Cancel));
        await town.RunOnceAsync(Cancel);
        Assert.Equal(2, town.Channel.In(ScheduleTown.Briefings).Count);
    }

    [Theory]
    [InlineData(50013, HttpStatusCode.Forbidden)]
    [InlineData(50001, HttpStatusCode.Forbidden)]
    [InlineData(10003, HttpStatusCode.NotFound)]
    public async Task What_may_heal_is_held_told_once_and_tried_again(int code, HttpStatusCode status)
    {
        await using var town = await DueAsync();
        town.Channel.Refusals.Enqueue(FakeChannel.Error(status, code));
        await town.RunOnceAsync(Cancel);
        await town.RunOnceAsync(Cancel);
        Assert.Equal(DeliveryState.Held, (await town.DeliveryAsync(Cancel)).State);
        Assert.Single(town.Channel.In(ScheduleTown.Moderators));
        town.Clock.Advance(TimeSpan.FromMinutes(5));
        await town.RunOnceAsync(Cancel);
        Assert.Single(town.Channel.In(ScheduleTown.Briefings));
        Assert.Single(town.Channel.In(ScheduleTown.Moderators));
        Assert.Equal(DeliveryState.Posted, (await town.DeliveryAsync(Cancel)).State);
    }

    [Fact]
    public async Task What_Discord_will_never_take_fails_and_the_schedule_stays()
    {
        await using var town = await ScheduleTown.StartAsync(Cancel);
        await town.PlanAsync("in 1 minute", Cancel, Recurrence.Daily);
        town.Clock.Advance(TimeSpan.FromMinutes(1));
        town.Channel.Refusals.Enqueue(FakeChannel.Error(HttpStatusCode.BadRequest, 50035));
        await town.RunOnceAsync(Cancel);
        Assert.Equal(DeliveryState.Failed, (await town.DeliveryAsync(Cancel)).State);
        Assert.Single(town.Channel.In(ScheduleTown.Moderators));
        town.Clock.Advance(TimeSpan.FromDays(1));
        await town.RunOnceAsync(Cancel);
        Assert.Single(town.Channel.In(ScheduleTown.Briefings));
    }

    [Fact]
    public async Task What_was_posted_and_deleted_is_not_posted_again()
    {
        await using var town = await DueAsync();
        town.Channel.Refusals.Enqueue(FakeChannel.Error(HttpStatusCode.NotFound, 10008));
        await town.RunOnceAsync(Cancel);
        town.Clock.Advance(TimeSpan.FromHours(1));
        await town.RunOnceAsync(Cancel);
        Assert.Empty(town.Channel.In(ScheduleTown.Briefings));
        Assert.Equal(DeliveryState.Posted, (await town.DeliveryAsync(Cancel)).State);
    }

    [Fact]
    public async Task A_wrong_clock_sends_nothing_until_it_is_right()
    {
        await using var town = await DueAsync();
        var guard = town.Get<ClockGuard>();
        guard.Observe(town.Clock.GetUtcNow() + TimeSpan.FromSeconds(31));
        await town.RunOnceAsync(Cancel);
        Assert.Empty(town.Channel.In(ScheduleTown.Briefings));
        guard.Observe(town.Clock.GetUtcNow() + TimeSpan.FromSeconds(29));
        await town.RunOnceAsync(Cancel);
        Assert.Single(town.Channel.In(ScheduleTown.Briefings));
    }

    [Fact]
    public async Task A_retired_article_is_skipped_and_said_so()
    {
        await using var town = await DueAsync();
        await town.Get<DiplomacyBot.Storage.WriteGate>().WriteAsync(async (db, cancel) => (await db.Articles.SingleAsync(cancel)).State = ArticleState.Retired, Cancel);
        await town.RunOnceAsync(Cancel);
        Assert.Equal(DeliveryState.Skipped, (await town.DeliveryAsync(Cancel)).State);
        Assert.Empty(town.Channel.In(ScheduleTown.Briefings));
        Assert.Single(town.Channel.In(ScheduleTown.Moderators));
    }

    private static async Task<ScheduleTown> DueAsync()
    {
        var town = await ScheduleTown.StartAsync(Cancel);
        await town.PlanAsync("in 1 minute", Cancel);
        town.Clock.Advance(TimeSpan.FromMinutes(1));
        return town;
    }
}
