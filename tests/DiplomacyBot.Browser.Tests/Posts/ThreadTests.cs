using System.Text.Json.Nodes;
using DiplomacyBot.Browser.Tests.Browsing;
using DiplomacyBot.Browser.Tests.Pages;
using DiplomacyBot.Sandbox.Worlds;
using Microsoft.Playwright;
using Contrast = DiplomacyBot.Browser.Tests.Looks.Contrast;

namespace DiplomacyBot.Browser.Tests.Posts;

/// <summary>Messages that point at others: the beginning of a thread, and what was forwarded.</summary>
public sealed class ThreadTests(BrowserFixture browser)
{
    [Fact]
    public async Task A_thread_begins_with_the_message_it_was_started_from_as_that_stands_now()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice");
        var bot = town.Bot!;
        var quiz = town.ChannelId("quiz");
        var id = (string)(await bot.CallAsync(HttpMethod.Post, $"channels/{quiz}/messages", JsonNode.Parse(
            """
            {"content":"Where does the **treaty** apply?","components":[{"type":1,"components":[{"type":2,"style":1,"label":"Hint","custom_id":"hint"}]}]}
            """)))!["id"]!;
        await bot.CallAsync(HttpMethod.Post, $"channels/{quiz}/messages/{id}/threads", new JsonObject { ["name"] = "About the treaty" });
        await alice.OpenChannelAsync("About the treaty");

        var first = await alice.ReadsAsync("Where does the treaty apply?");
        await Assertions.Expect(first.Locator(".message-header .name")).ToHaveTextAsync("DiplomacyBot");
        await Assertions.Expect(first.Locator(".thread-link")).ToHaveCountAsync(0);
        // It is still the message of its own channel, and what a button of it brings appears there.
        await alice.SendsAsync(() => alice.ClicksAsync("Hint"));
        await alice.OpenChannelAsync("quiz");
        await alice.ReadsAsync("Pressed hint");
        await alice.OpenChannelAsync("About the treaty");
        await alice.WritesAsync("South of 60 degrees");
        await alice.PictureAsync("thread-start-dark");
        await bot.CallAsync(HttpMethod.Patch, $"channels/{quiz}/messages/{id}", new JsonObject { ["content"] = "Where does it apply?" });
        await alice.ReadsAsync("Where does it apply?");
        await bot.CallAsync(HttpMethod.Delete, $"channels/{quiz}/messages/{id}");
        await alice.ReadsAsync("The message this thread was started from has been deleted.");
        await alice.ReloadAsync();
        await alice.ReadsAsync("The message this thread was started from has been deleted.");
        alice.HadNoProblems();
    }

    [Theory]
    [MemberData(nameof(Variants.Looks), MemberType = typeof(Variants))]
    public async Task Under_a_message_its_thread_tells_how_much_is_in_it_and_what_was_written_last(bool light, int width)
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice", look: new() { Light = light, Width = width, Touch = width < 720 });
        var bot = town.Bot!;
        var quiz = town.ChannelId("quiz");
        var id = (string)(await bot.CallAsync(HttpMethod.Post, $"channels/{quiz}/messages", new JsonObject { ["content"] = "Where does the treaty apply?" }))!["id"]!;
        await bot.CallAsync(HttpMethod.Post, $"channels/{quiz}/messages/{id}/threads", new JsonObject { ["name"] = "About the treaty" });
        await bot.CallAsync(HttpMethod.Post, $"channels/{quiz}/threads", new JsonObject { ["name"] = "Of its own", ["type"] = 11 });
        town.AllowBot(Permissions.ManageThreads);
        var line = alice.Page.Locator($"#message-{id} .thread-link");

        await Assertions.Expect(line).ToHaveTextAsync("About the treaty See thread There are no recent messages in this thread.");
        if (width < 720) await alice.Page.GetByRole(AriaRole.Button, new() { Name = "Channels" }).ClickAsync();
        await Assertions.Expect(alice.Page.GetByRole(AriaRole.Link, new() { Name = "About the treaty", Exact = true })).ToBeVisibleAsync();
        if (width < 720) await alice.PressAsync("Escape");
        await bot.PostAsync(id, new() { ["content"] = $"South of **60°**, ||says|| <@{town.UserId("alice")}> in <#{quiz}>" });
        await Assertions.Expect(line.Locator(".thread-count")).ToHaveTextAsync("1 message");
        await Assertions.Expect(line.Locator(".thread-last .name")).ToHaveTextAsync("DiplomacyBot");
        await Assertions.Expect(line.Locator(".quoted")).ToHaveTextAsync("South of 60°, (spoiler) @Alice in #quiz");
        await Assertions.Expect(line.Locator("time")).ToContainTextAsync("ago");
        var second = (string)(await bot.CallAsync(HttpMethod.Post, $"channels/{id}/messages", new JsonObject { ["content"] = "And nowhere else, as far as anybody who was there can tell us today" }))!["id"]!;
        await Assertions.Expect(line.Locator(".thread-count")).ToHaveTextAsync("2 messages");
        await Assertions.Expect(line.Locator(".quoted")).ToContainTextAsync("And nowhere else");
        // A thread that was started from no message is told of by Discord's own line.
        await Assertions.Expect((await alice.ReadsAsync("started a thread")).Locator(".thread-link")).ToContainTextAsync("Of its own");
        Assert.Equal(0, await alice.SidewaysAsync());
        Assert.Empty(await Contrast.TooWeakAsync(alice.Page));
        await alice.PictureAsync($"thread-line-{width}");
        await alice.ReloadAsync();
        await Assertions.Expect(line.Locator(".quoted")).ToContainTextAsync("And nowhere else");
        await bot.CallAsync(HttpMethod.Delete, $"channels/{id}/messages/{second}");
        await Assertions.Expect(line.Locator(".quoted")).ToContainTextAsync("South of 60°");
        await Assertions.Expect(line.Locator(".thread-count")).ToHaveTextAsync("1 message");
        await line.ClickAsync();
        await Assertions.Expect(alice.Page.Locator(".channel-header h2")).ToHaveTextAsync("About the treaty");
        await alice.Page.GoBackAsync();
        await bot.CallAsync(HttpMethod.Delete, $"channels/{id}");
        await Assertions.Expect(line).ToHaveCountAsync(0);
        alice.HadNoProblems();
    }

    [Fact]
    public async Task A_reply_to_a_deleted_message_says_so()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice");
        var quiz = town.ChannelId("quiz");
        var id = (string)(await town.Bot!.CallAsync(HttpMethod.Post, $"channels/{quiz}/messages", new JsonObject { ["content"] = "First" }))!["id"]!;
        await town.Bot!.CallAsync(HttpMethod.Post, $"channels/{quiz}/messages", new JsonObject { ["content"] = "Second", ["message_reference"] = new JsonObject { ["message_id"] = id } });
        var reply = await alice.ReadsAsync("Second");
        await Assertions.Expect(reply.Locator(".quoted")).ToHaveTextAsync("First");
        await town.Bot!.CallAsync(HttpMethod.Delete, $"channels/{quiz}/messages/{id}");
        await Assertions.Expect(reply.Locator(".context-line")).ToHaveTextAsync("The original message was deleted");
        alice.HadNoProblems();
    }

    [Theory]
    [MemberData(nameof(Variants.Themes), MemberType = typeof(Variants))]
    public async Task A_forward_shows_what_was_said_and_where(bool light)
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice", "briefings", new() { Light = light, Width = 360, Touch = true });
        var bot = town.Bot!;
        var (quiz, briefings) = (town.ChannelId("quiz"), town.ChannelId("briefings"));
        var id = (string)(await bot.CallAsync(HttpMethod.Post, $"channels/{quiz}/messages", JsonNode.Parse(
            """
            {"content":"The **results** are in","embeds":[{"title":"Chart","description":"Twelve states agreed."}],
             "components":[{"type":1,"components":[{"type":2,"style":1,"label":"More","custom_id":"more"}]}]}
            """)))!["id"]!;
        await bot.CallAsync(HttpMethod.Post, $"channels/{briefings}/messages", new JsonObject { ["message_reference"] = new JsonObject { ["type"] = 1, ["message_id"] = id, ["channel_id"] = quiz } });

        var forward = await alice.ReadsAsync("The results are in");
        await Assertions.Expect(forward).ToContainTextAsync("Forwarded");
        await Assertions.Expect(forward.Locator(".embed-title")).ToHaveTextAsync("Chart");
        await Assertions.Expect(forward.Locator("[inert] button")).ToHaveTextAsync("More");
        Assert.Equal(0, await alice.SidewaysAsync());
        Assert.Empty(await Contrast.TooWeakAsync(alice.Page));
        await alice.PictureAsync($"forward-{(light ? "light" : "dark")}-360");
        await forward.GetByRole(AriaRole.Button, new() { Name = "#quiz" }).ClickAsync();
        await Assertions.Expect(alice.Page.Locator(".channel-header h2")).ToHaveTextAsync("quiz");
        alice.HadNoProblems();
    }
}
