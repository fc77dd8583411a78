using DiplomacyBot.EndToEnd.Tests.Town;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.EndToEnd.Tests.Schedules;

/// <summary>A channel that is gone, or that the bot does not see.</summary>
public sealed class LostChannelTests(SandboxTown town) : TownTests(town)
{
    [Fact]
    public async Task A_channel_the_bot_cannot_see_is_refused_with_what_to_give_it()
    {
        var bruno = await Town.NewcomerAsync(Cancel, "Moderators");
        Town.Sandbox.World.SetBotDenied("quiz", Permissions.ViewChannel);
        await Town.RestartBotAsync();

        var refusal = await bruno.RunsAsync("/schedule add article:antarctic when:tomorrow 9am channel:#quiz", Cancel);

        Assert.True(refusal.IsPrivate);
        Assert.Contains("I cannot see <#", refusal.Text, StringComparison.Ordinal);
        Assert.Contains("View Channel", refusal.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_channel_deleted_after_planning_holds_the_post_and_the_moderators_read_why()
    {
        ExpectsRefusals = true;
        var bruno = await Town.NewcomerAsync(Cancel, "Moderators");
        await bruno.RunsAsync("/schedule add article:ozone when:in 10 minutes channel:#start-here", Cancel);
        Town.Sandbox.World.Demolish("start-here");

        await Town.MoveAsync(TimeSpan.FromMinutes(10), Cancel);
        var notice = Assert.Single(await bruno.ReadsAsync("moderators", Cancel));

        Assert.Contains("A briefing is waiting", notice.Text, StringComparison.Ordinal);
        Assert.Contains("The channel no longer exists. Cancel the schedule and add it again", notice.Text, StringComparison.Ordinal);
    }
}
