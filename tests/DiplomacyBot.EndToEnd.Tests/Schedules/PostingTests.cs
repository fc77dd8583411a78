using DiplomacyBot.EndToEnd.Tests.Town;
using DiplomacyBot.Sandbox.Faults;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.EndToEnd.Tests.Schedules;

/// <summary>What becomes of a plan when its time comes. Each test plans from the present moment of the town.</summary>
public sealed class PostingTests(SandboxTown town) : TownTests(town)
{
    [Fact]
    public async Task A_briefing_is_posted_once_when_its_time_comes_and_why_tells_its_story()
    {
        var (bruno, alice) = (await Town.NewcomerAsync(Cancel, "Moderators"), await Town.NewcomerAsync(Cancel));
        await bruno.RunsAsync("/schedule add article:antarctic when:in 20 minutes", Cancel);
        var before = await alice.ReadsAsync("briefings", Cancel);

        await Town.MoveAsync(TimeSpan.FromMinutes(19), Cancel);
        var tooEarly = await alice.ReadsAsync("briefings", Cancel);
        await Town.MoveAsync(TimeSpan.FromMinutes(1), Cancel);
        await Town.MoveAsync(TimeSpan.FromHours(2), Cancel);
        var posts = await alice.ReadsAsync("briefings", Cancel);
        var past = await bruno.TapsAsync(await bruno.RunsAsync("/schedule list", Cancel), "Past runs", Cancel);
        var why = await bruno.TapsAsync(past, "Why 1", Cancel);

        Assert.Equal(before.Count, tooEarly.Count);
        Assert.Equal(before.Count + 1, posts.Count);
        Assert.Contains("The Antarctic Treaty", posts[0].Text, StringComparison.Ordinal);
        Assert.Contains("· ref ", posts[0].Text, StringComparison.Ordinal);
        Assert.Equal(["Summary", "Timeline", "Evidence", "Quiz me"], posts[0].Buttons);
        Assert.Contains("**posted**", past.Text, StringComparison.Ordinal);
        Assert.Contains("It is due.", why.Text, StringComparison.Ordinal);
        Assert.Contains("Posted.", why.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_day_at_nine_is_nine_every_day_and_after_an_absence_the_latest_stands_for_all()
    {
        var (bruno, alice) = (await Town.NewcomerAsync(Cancel, "Moderators"), await Town.NewcomerAsync(Cancel));
        var planned = await bruno.RunsAsync("/schedule add article:ozone when:tomorrow 9am channel:#quiz repeat:every day", Cancel);
        var before = (await PostsAsync(alice, "quiz", "ozone")).Count;

        await Town.MoveAsync(TimeSpan.FromDays(1), Cancel);
        await Town.MoveAsync(TimeSpan.FromDays(1), Cancel);
        var daily = (await PostsAsync(alice, "quiz", "ozone")).Count;
        await Town.MoveAsync(TimeSpan.FromDays(3), Cancel);
        var after = (await PostsAsync(alice, "quiz", "ozone")).Count;
        await bruno.TapsAsync(planned, "Cancel it again", Cancel);
        await Town.MoveAsync(TimeSpan.FromDays(2), Cancel);

        Assert.Equal(before + 2, daily);
        Assert.Equal(before + 3, after);
        Assert.Equal(after, (await PostsAsync(alice, "quiz", "ozone")).Count);
    }

    [Fact]
    public async Task Run_posts_now_beside_the_planned_run()
    {
        var (bruno, alice) = (await Town.NewcomerAsync(Cancel, "Moderators"), await Town.NewcomerAsync(Cancel));
        var planned = await bruno.RunsAsync("/schedule add article:landmines when:in 3 hours channel:#quiz", Cancel);

        var running = await bruno.RunsAsync("/schedule run schedule:landmines", Cancel);
        await Town.MoveAsync(TimeSpan.FromSeconds(2), Cancel);
        var now = (await PostsAsync(alice, "quiz", "landmine")).Count;
        var how = await bruno.TapsAsync(running, "How did it go?", Cancel);
        await Town.MoveAsync(TimeSpan.FromHours(3), Cancel);

        Assert.Contains("will be posted", planned.Text, StringComparison.Ordinal);
        Assert.Contains("I am posting **", running.Text, StringComparison.Ordinal);
        Assert.Equal(1, now);
        Assert.Contains("A moderator asked to post it now.", how.Text, StringComparison.Ordinal);
        Assert.Equal(2, (await PostsAsync(alice, "quiz", "landmine")).Count);
    }

    [Fact]
    public async Task A_lost_reply_does_not_post_twice()
    {
        var (bruno, alice) = (await Town.NewcomerAsync(Cancel, "Moderators"), await Town.NewcomerAsync(Cancel));
        await bruno.RunsAsync("/schedule add article:embassies when:in 10 minutes channel:#quiz", Cancel);
        var lost = 0;
        Town.Sandbox.Faults.OnRequest = request =>
            request is { Method: "POST" } && request.Path.EndsWith("/messages", StringComparison.Ordinal) && Interlocked.Increment(ref lost) <= 2
                ? RestFault.CutConnection(afterWork: true)
                : null;

        await Town.MoveAsync(TimeSpan.FromMinutes(10), Cancel);
        await Town.MoveAsync(TimeSpan.FromMinutes(5), Cancel);
        Town.Sandbox.Faults.OnRequest = null;

        Assert.True(lost >= 2);
        Assert.Single(await PostsAsync(alice, "quiz", "Vienna Convention of 1961"));
    }

    [Fact]
    public async Task A_channel_that_is_closed_to_the_bot_holds_the_post_tells_the_moderators_once_and_is_tried_again()
    {
        ExpectsRefusals = true;
        var (bruno, alice) = (await Town.NewcomerAsync(Cancel, "Moderators"), await Town.NewcomerAsync(Cancel));
        await bruno.RunsAsync("/schedule add article:armistice when:in 10 minutes", Cancel);
        Town.Sandbox.World.SetBotDenied("briefings", Permissions.SendMessages);

        await Town.MoveAsync(TimeSpan.FromMinutes(10), Cancel);
        await Town.MoveAsync(TimeSpan.FromMinutes(6), Cancel);
        var held = await PostsAsync(alice, "briefings", "Korean Armistice");
        var notices = await PostsAsync(bruno, "moderators", "Korean Armistice");
        Town.Sandbox.World.SetBotDenied("briefings", Permissions.None);
        await Town.MoveAsync(TimeSpan.FromMinutes(6), Cancel);

        Assert.Empty(held);
        Assert.Contains("A briefing is waiting", Assert.Single(notices).Text, StringComparison.Ordinal);
        Assert.Contains("I may not post in the channel", notices[0].Text, StringComparison.Ordinal);
        Assert.Single(await PostsAsync(alice, "briefings", "Korean Armistice"));
    }

    [Fact]
    public async Task A_retired_article_is_not_posted_and_the_moderators_read_why()
    {
        var bruno = await Town.NewcomerAsync(Cancel, "Moderators");
        await bruno.RunsAsync("/schedule add article:paris when:in 10 minutes", Cancel);
        var retired = await bruno.TapsAsync(await bruno.RunsAsync("/library open article:paris", Cancel), "Retire", Cancel);

        await Town.MoveAsync(TimeSpan.FromMinutes(10), Cancel);

        Assert.Contains("1 post of it is still planned", retired.Text, StringComparison.Ordinal);
        Assert.Empty(await PostsAsync(bruno, "briefings", "Paris Agreement"));
        Assert.Contains("A briefing was skipped", Assert.Single(await PostsAsync(bruno, "moderators", "Paris Agreement")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_was_missed_for_too_long_is_told_and_posted_only_on_request()
    {
        var bruno = await Town.NewcomerAsync(Cancel, "Moderators");
        await bruno.RunsAsync("/schedule add article:2250 when:in 10 minutes channel:#quiz", Cancel);

        await Town.MoveAsync(TimeSpan.FromDays(2), Cancel);
        var notice = Assert.Single(await PostsAsync(bruno, "moderators", "Resolution 2250"));
        var before = (await PostsAsync(bruno, "quiz", "Resolution 2250")).Count;
        var settled = await bruno.TapsAsync(notice, "Post it", Cancel);
        await Town.MoveAsync(TimeSpan.FromSeconds(2), Cancel);

        Assert.Contains("I missed a briefing", notice.Text, StringComparison.Ordinal);
        Assert.Equal(0, before);
        Assert.Contains("I am posting it now", settled.Text, StringComparison.Ordinal);
        Assert.Single(await PostsAsync(bruno, "quiz", "Resolution 2250"));
    }

    private async Task<IReadOnlyList<Shown>> PostsAsync(Person reader, string channel, string words) =>
        [.. (await reader.ReadsAsync(channel, Cancel)).Where(post => post.Text.Contains(words, StringComparison.OrdinalIgnoreCase))];
}
