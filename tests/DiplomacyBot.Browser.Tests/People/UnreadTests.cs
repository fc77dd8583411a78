using System.Text.Json.Nodes;
using DiplomacyBot.Browser.Tests.Browsing;
using DiplomacyBot.Browser.Tests.Pages;
using DiplomacyBot.Sandbox.Worlds;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Playwright;
using Contrast = DiplomacyBot.Browser.Tests.Looks.Contrast;

namespace DiplomacyBot.Browser.Tests.People;

/// <summary>What came while somebody was not looking: the marks of channels, the counts of mentions, and the line above what is new.</summary>
public sealed class UnreadTests(BrowserFixture browser)
{
    [Fact]
    public async Task Calls_that_came_while_no_window_was_open_are_counted_at_the_channel_and_the_server()
    {
        await using var town = await Town.StartAsync();
        town.AllowBot(Permissions.MentionEveryone);
        await CallAsync("briefings", $"<@{town.UserId("bruno")}> one");
        await CallAsync("quiz", "@everyone two");
        await CallAsync("quiz", $"<@&{town.RoleId("Moderators")}> three");
        await CallAsync("quiz", $"<@{town.UserId("alice")}> not you");

        await using var bruno = await town.OpenAsync(browser, "bruno", "start-here", WindowLook.Phone with { Width = 360, Light = true });
        await Assertions.Expect(bruno.Page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex(@"^\(3\) #start-here"));
        await bruno.PictureAsync("mentions-closed-360");
        await bruno.Page.GetByRole(AriaRole.Button, new() { Name = "Channels, unread messages, 3 mentions" }).ClickAsync();
        await Assertions.Expect(bruno.Page.GetByRole(AriaRole.Link, new() { Name = "briefings, unread messages, 1 mention", Exact = true })).ToBeVisibleAsync();
        await Assertions.Expect(bruno.Page.GetByRole(AriaRole.Link, new() { Name = "quiz, unread messages, 2 mentions", Exact = true })).ToBeVisibleAsync();
        await Assertions.Expect(bruno.Page.Locator(".rail").GetByRole(AriaRole.Link, new() { NameRegex = new(", unread messages, 3 mentions$") }).Locator(".badge")).ToHaveTextAsync("3");
        Assert.Empty(await Contrast.TooWeakAsync(bruno.Page));
        await bruno.PictureAsync("mentions-360");
        await bruno.OpenChannelAsync("quiz");
        await Assertions.Expect(bruno.Page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex(@"^\(1\) #quiz"));
        await bruno.ReloadAsync();
        await Assertions.Expect(bruno.Page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex(@"^\(1\) #quiz"));
        bruno.HadNoProblems();

        Task CallAsync(string channel, string text) =>
            town.Bot!.PostAsync(town.ChannelId(channel), new() { ["content"] = text, ["allowed_mentions"] = JsonNode.Parse("""{"parse":["users","roles","everyone"]}""") });
    }

    [Theory]
    [MemberData(nameof(Variants.Looks), MemberType = typeof(Variants))]
    public async Task What_is_new_begins_below_a_line_also_in_a_channel_that_was_never_opened(bool light, int width)
    {
        await using var town = await Town.StartAsync();
        await using var bruno = await town.OpenAsync(browser, "bruno");
        await bruno.WritesAsync("First");
        await bruno.WritesAsync("Second");
        await using var alice = await town.OpenAsync(browser, "alice", look: new() { Light = light, Width = width, Touch = width < 720 });

        var line = alice.Page.Locator(".divider.new");
        await Assertions.Expect(line).ToHaveAttributeAsync("aria-label", new System.Text.RegularExpressions.Regex(", New$"));
        await ExpectBelowAsync(line, "First");
        Assert.Empty(await Contrast.TooWeakAsync(alice.Page));
        await alice.PictureAsync($"new-line-{width}");
        // What somebody has read as it came is not new when the list is drawn again, nor when they come back.
        await alice.ReloadAsync();
        await alice.ReadsAsync("Second");
        await Assertions.Expect(line).ToHaveCountAsync(0);
        await bruno.WritesAsync("Third");
        await alice.ReadsAsync("Third");
        await town.Bot!.CallAsync(HttpMethod.Post, $"channels/{town.ChannelId("quiz")}/threads", new JsonObject { ["name"] = "Aside", ["type"] = 11 });
        await alice.ReadsAsync("started a thread");
        await Assertions.Expect(line).ToHaveCountAsync(0);
        alice.HadNoProblems();
    }

    [Fact]
    public async Task What_comes_while_the_window_is_out_of_sight_is_new()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice");
        await using var bruno = await town.OpenAsync(browser, "bruno");
        await bruno.WritesAsync("Seen");
        await alice.ReadsAsync("Seen");
        await ShowsAsync(alice, false);
        await bruno.WritesAsync("Missed");
        await bruno.WritesAsync("Missed, too");
        await alice.ReadsAsync("Missed, too");
        await ShowsAsync(alice, true);

        var line = alice.Page.Locator(".divider.new");
        await Assertions.Expect(line).ToHaveAttributeAsync("aria-label", "New");
        await ExpectBelowAsync(line, "Missed");
        await Assertions.Expect(alice.Page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex("^#quiz"));
        alice.HadNoProblems();
    }

    [Fact]
    public async Task A_new_day_and_what_is_new_begin_with_one_line()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        await using var town = await Town.StartAsync(withBot: false, clock);
        await using var alice = await town.OpenAsync(browser, "alice");
        await using var bruno = await town.OpenAsync(browser, "bruno");
        await bruno.WritesAsync("On Monday");
        await alice.ReadsAsync("On Monday");
        await alice.OpenChannelAsync("start-here");
        clock.Advance(TimeSpan.FromDays(1));
        await bruno.WritesAsync("On Tuesday");
        await Assertions.Expect(alice.Page.GetByRole(AriaRole.Link, new() { Name = "quiz, unread messages" })).ToBeVisibleAsync();
        await alice.OpenChannelAsync("quiz");
        await Assertions.Expect(alice.Page.Locator(".divider").Last).ToHaveAttributeAsync("aria-label", "3 March 2026, New");
        await Assertions.Expect(alice.Page.Locator(".divider")).ToHaveCountAsync(2);
        alice.HadNoProblems();
    }

    [Fact]
    public async Task The_keyboard_stays_where_it_is_in_the_columns_while_messages_come()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice", "start-here");
        var briefings = alice.Page.Locator(".channel", new() { HasText = "briefings" });
        await briefings.FocusAsync();
        await town.Bot!.PostAsync(town.ChannelId("quiz"), new() { ["content"] = "News" });
        await Assertions.Expect(alice.Page.GetByRole(AriaRole.Link, new() { Name = "quiz, unread messages" })).ToBeVisibleAsync();
        await Assertions.Expect(briefings).ToBeFocusedAsync();
        // Likewise among the messages, where one is drawn anew because of what was pressed in it.
        var id = (string)(await town.Bot!.CallAsync(HttpMethod.Post, $"channels/{town.ChannelId("briefings")}/messages", new JsonObject { ["content"] = "Agreed" }))!["id"]!;
        await town.Bot!.CallAsync(HttpMethod.Put, $"channels/{town.ChannelId("briefings")}/messages/{id}/reactions/{Uri.EscapeDataString("👍")}/@me");
        await alice.OpenChannelAsync("briefings");
        await alice.Page.GetByRole(AriaRole.Button, new() { Name = "👍, 1 reaction" }).FocusAsync();
        await alice.PressAsync("Enter");
        await Assertions.Expect(alice.Page.GetByRole(AriaRole.Button, new() { Name = "👍, 2 reactions" })).ToBeFocusedAsync();
        alice.HadNoProblems();
    }

    /// <summary>As when another tab is chosen, which a headless browser has no way to do.</summary>
    private static Task ShowsAsync(PageWindow window, bool shown) => window.Page.EvaluateAsync(
        """
        shown => {
          Object.defineProperty(document, "hidden", { configurable: true, value: !shown });
          document.dispatchEvent(new Event("visibilitychange"));
        }
        """,
        shown);

    private static Task ExpectBelowAsync(ILocator line, string text) => Assertions.Expect(line.Locator("xpath=following-sibling::*[1]").Locator(".content")).ToHaveTextAsync(text);
}
