using System.Text.Json.Nodes;
using DiplomacyBot.Browser.Tests.Browsing;
using DiplomacyBot.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace DiplomacyBot.Browser.Tests.People;

/// <summary>What happens in a channel while its messages are on their way to the window.</summary>
public sealed class WhileLoadingTests(BrowserFixture browser)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Nothing_is_lost_or_doubled(bool answeredBefore)
    {
        await using var town = await Town.StartAsync();
        var (bot, quiz) = (town.Bot!, town.ChannelId("quiz"));
        var kept = await PostAsync("To be changed");
        var gone = await PostAsync("To be deleted");
        await using var alice = await town.OpenAsync(browser, "alice", "start-here");
        var asked = new TaskCompletionSource();
        var happened = new TaskCompletionSource();
        await alice.Page.RouteAsync($"**/channels/{quiz}/messages?*", async route =>
        {
            // The list as it was before it all happened, or as it is afterwards; either way it comes only then.
            var before = answeredBefore ? await route.FetchAsync() : null;
            asked.SetResult();
            await happened.Task;
            await (before is null ? route.ContinueAsync() : route.FulfillAsync(new() { Response = before }));
        });
        await alice.OpenChannelAsync("quiz");
        await asked.Task.WaitAsync(TestContext.Current.CancellationToken);
        await PostAsync("Meanwhile");
        await bot.CallAsync(HttpMethod.Patch, $"channels/{quiz}/messages/{kept}", new JsonObject { ["content"] = "Changed meanwhile" });
        await bot.CallAsync(HttpMethod.Delete, $"channels/{quiz}/messages/{gone}");
        // A window is told of everything in one order.
        await bot.PostAsync(town.ChannelId("briefings"), new() { ["content"] = "Later" });
        await Assertions.Expect(alice.Page.GetByRole(AriaRole.Link, new() { Name = "briefings, unread messages" })).ToBeVisibleAsync();
        happened.SetResult();

        await Assertions.Expect(alice.Messages).ToHaveCountAsync(2);
        await Assertions.Expect(alice.Messages.First).ToContainTextAsync("Changed meanwhile");
        await Assertions.Expect(alice.Messages.Last).ToContainTextAsync("Meanwhile");
        alice.HadNoProblems();

        async Task<string> PostAsync(string text) => (string)(await bot.CallAsync(HttpMethod.Post, $"channels/{quiz}/messages", new JsonObject { ["content"] = text }))!["id"]!;
    }

    [Fact]
    public async Task What_was_read_of_the_world_earlier_does_not_undo_what_was_read_later()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice");
        var asked = new TaskCompletionSource();
        var late = new TaskCompletionSource();
        var first = true;
        await alice.Page.RouteAsync("**/sandbox/people/alice/world?*", async route =>
        {
            var (held, before) = (first, await route.FetchAsync());
            first = false;
            if (held)
            {
                asked.SetResult();
                await late.Task;
            }

            await route.FulfillAsync(new() { Response = before });
        });
        await StartThreadAsync("Sooner");
        await asked.Task.WaitAsync(TestContext.Current.CancellationToken);
        await StartThreadAsync("Later");
        await Assertions.Expect(alice.Page.GetByRole(AriaRole.Link, new() { Name = "Later" })).ToBeVisibleAsync();
        await alice.Page.RunAndWaitForResponseAsync(() => { late.SetResult(); return Task.CompletedTask; }, new System.Text.RegularExpressions.Regex(@"/world\?"));
        await town.Bot!.PostAsync(town.ChannelId("quiz"), new() { ["content"] = "And on it goes" });
        await alice.ReadsAsync("And on it goes");
        await Assertions.Expect(alice.Page.GetByRole(AriaRole.Link, new() { Name = "Later" })).ToBeVisibleAsync();
        alice.HadNoProblems();

        Task StartThreadAsync(string name) => town.Bot!.CallAsync(HttpMethod.Post, $"channels/{town.ChannelId("quiz")}/threads", new JsonObject { ["name"] = name, ["type"] = 11 });
    }

    [Fact]
    public async Task A_channel_that_was_left_before_it_came_is_still_unread()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice", "start-here");
        var quiz = town.ChannelId("quiz");
        await town.Bot!.PostAsync(quiz, new() { ["content"] = "Nobody saw this" });
        var left = new TaskCompletionSource();
        await alice.Page.RouteAsync($"**/channels/{quiz}/messages?*", async route =>
        {
            await left.Task;
            await route.ContinueAsync();
        });
        await alice.OpenChannelAsync("quiz");
        await alice.OpenChannelAsync("briefings");
        await alice.Page.RunAndWaitForResponseAsync(() => { left.SetResult(); return Task.CompletedTask; }, new System.Text.RegularExpressions.Regex($"/channels/{quiz}/messages"));
        await Assertions.Expect(alice.Page.GetByRole(AriaRole.Link, new() { Name = "quiz, unread messages" })).ToBeVisibleAsync();
        alice.HadNoProblems();
    }
}
