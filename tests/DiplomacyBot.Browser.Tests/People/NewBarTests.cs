using DiplomacyBot.Browser.Tests.Browsing;
using DiplomacyBot.Browser.Tests.Pages;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Playwright;
using Contrast = DiplomacyBot.Browser.Tests.Looks.Contrast;

namespace DiplomacyBot.Browser.Tests.People;

/// <summary>The bar above a channel that was opened with something new in it: how much, since when, and the way there.</summary>
public sealed class NewBarTests(BrowserFixture browser)
{
    // 14:00 where the browser is.
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    [Theory]
    [MemberData(nameof(Variants.Looks), MemberType = typeof(Variants))]
    public async Task It_says_how_much_is_new_and_since_when_until_it_is_marked_as_read(bool light, int width)
    {
        await using var town = await Town.StartAsync(withBot: false, clock);
        await using var bruno = await town.OpenAsync(browser, "bruno");
        await bruno.WritesAsync("Delegates meet at ten");
        clock.Advance(TimeSpan.FromMinutes(5));
        await bruno.WritesAsync("Bring the draft");
        await using var alice = await town.OpenAsync(browser, "alice", look: new() { Light = light, Width = width, Touch = width < 720 });

        await Assertions.Expect(Bar(alice)).ToContainTextAsync("2 new messages since 14:00");
        Assert.Equal(0, await alice.SidewaysAsync());
        Assert.Empty(await Contrast.TooWeakAsync(alice.Page));
        await alice.PictureAsync($"new-bar-{width}");
        // What comes while somebody looks on is not new to them.
        await bruno.WritesAsync("And the map");
        await alice.ReadsAsync("And the map");
        await Assertions.Expect(Bar(alice)).ToContainTextAsync("2 new messages");
        await Bar(alice).GetByRole(AriaRole.Button, new() { Name = "Mark as read" }).ClickAsync();
        await Assertions.Expect(Bar(alice)).ToBeHiddenAsync();
        await Assertions.Expect(alice.Page.Locator(".divider.new")).ToHaveCountAsync(0);
        await alice.ReloadAsync();
        await alice.ReadsAsync("And the map");
        await Assertions.Expect(Bar(alice)).ToBeHiddenAsync();
        alice.HadNoProblems();
    }

    [Fact]
    public async Task It_goes_by_Escape_by_an_answer_of_ones_own_and_names_the_day_if_that_was_another()
    {
        await using var town = await Town.StartAsync(withBot: false, clock);
        await using var bruno = await town.OpenAsync(browser, "bruno");
        await bruno.WritesAsync("Who has the draft?");
        clock.Advance(TimeSpan.FromDays(1));
        await using var alice = await town.OpenAsync(browser, "alice");
        await Assertions.Expect(Bar(alice)).ToContainTextAsync("1 new message since 02/03/2026, 14:00");
        await alice.WritesAsync("I do");
        await Assertions.Expect(Bar(alice)).ToBeHiddenAsync();
        await alice.OpenChannelAsync("start-here");
        await bruno.WritesAsync("Thank you");
        await Assertions.Expect(alice.Page.GetByRole(AriaRole.Link, new() { Name = "quiz, unread messages" })).ToBeVisibleAsync();
        await alice.OpenChannelAsync("quiz");
        await Assertions.Expect(Bar(alice)).ToContainTextAsync("1 new message since 14:00");
        await alice.PressAsync("Escape");
        await Assertions.Expect(Bar(alice)).ToBeHiddenAsync();
        await Assertions.Expect(alice.Box).ToBeFocusedAsync();
        alice.HadNoProblems();
    }

    [Theory]
    [InlineData(60, "50+ new messages since ")]
    [InlineData(40, "40 new messages since 14:05")]
    public async Task It_leads_to_the_line_also_where_that_is_not_loaded_yet(int count, string text)
    {
        await using var town = await Town.StartAsync(clock: clock, wire: new FakeTimeProvider());
        var quiz = town.ChannelId("quiz");
        await using var alice = await town.OpenAsync(browser, "alice");
        for (var i = 0; i < 55; i++) await town.Bot!.PostAsync(quiz, new() { ["content"] = $"Known {i}" });
        await alice.ReadsAsync("Known 54");
        await alice.OpenChannelAsync("start-here");
        clock.Advance(TimeSpan.FromMinutes(5));
        for (var i = 0; i < count; i++) await town.Bot!.PostAsync(quiz, new() { ["content"] = $"Fresh {i} of many" });
        await Assertions.Expect(alice.Page.GetByRole(AriaRole.Link, new() { Name = "quiz, unread messages" })).ToBeVisibleAsync();
        await alice.ReloadAsync();
        await alice.OpenChannelAsync("quiz");

        await alice.ReadsAsync($"Fresh {count - 1} of many");
        await Assertions.Expect(Bar(alice)).ToContainTextAsync(text);
        await alice.PictureAsync($"new-bar-many-{count}");
        await Bar(alice).GetByRole(AriaRole.Button, new() { Name = "new messages since" }).ClickAsync();
        var line = alice.Page.Locator(".divider.new");
        await Assertions.Expect(line).ToBeInViewportAsync();
        await Assertions.Expect(line.Locator("xpath=following-sibling::*[1]").Locator(".content")).ToHaveTextAsync("Fresh 0 of many");
        await Assertions.Expect(alice.Messages.Filter(new() { HasText = "Fresh 0 of many" })).ToBeFocusedAsync();
        await Assertions.Expect(Bar(alice)).ToBeHiddenAsync();
        await alice.PictureAsync($"new-bar-many-{count}-there");
        // And back to where the others are.
        await alice.Page.GetByRole(AriaRole.Button, new() { Name = "Newer messages" }).ClickAsync();
        await Assertions.Expect(alice.Messages.Last).ToBeInViewportAsync();
        alice.HadNoProblems();
    }

    [Fact]
    public async Task A_reply_leads_to_what_it_answers_also_where_that_is_not_loaded_yet()
    {
        await using var town = await Town.StartAsync(wire: new FakeTimeProvider());
        var quiz = town.ChannelId("quiz");
        var first = (string)(await town.Bot!.CallAsync(HttpMethod.Post, $"channels/{quiz}/messages", new System.Text.Json.Nodes.JsonObject { ["content"] = "Where does it apply?" }))!["id"]!;
        for (var i = 0; i < 60; i++) await town.Bot!.PostAsync(quiz, new() { ["content"] = $"Aside {i}" });
        await town.Bot!.PostAsync(quiz, new() { ["content"] = "South of 60 degrees", ["message_reference"] = new System.Text.Json.Nodes.JsonObject { ["message_id"] = first } });
        await using var alice = await town.OpenAsync(browser, "alice");
        await (await alice.ReadsAsync("South of 60 degrees")).Locator("button.context-line").ClickAsync();
        await Assertions.Expect(alice.Page.Locator($"#message-{first}")).ToBeInViewportAsync();
        await Assertions.Expect(alice.Page.Locator($"#message-{first}")).ToBeFocusedAsync();
        alice.HadNoProblems();
    }

    private static ILocator Bar(PageWindow window) => window.Page.Locator(".new-bar");
}
