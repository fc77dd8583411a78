using System.Text.Json.Nodes;
using DiplomacyBot.Browser.Tests.Bots;
using DiplomacyBot.Browser.Tests.Browsing;
using DiplomacyBot.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace DiplomacyBot.Browser.Tests.Looks;

public sealed class LooksTests(BrowserFixture browser)
{
    [Theory]
    [MemberData(nameof(Variants.Phones), MemberType = typeof(Variants))]
    public async Task A_phone_needs_no_sideways_scrolling(int width)
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice", "start-here", WindowLook.Phone with { Width = width });
        await Assertions.Expect(alice.Page.Locator(".start-line")).ToHaveCountAsync(6);
        Assert.Equal(0, await alice.SidewaysAsync());
        await alice.PictureAsync($"start-here-{width}");
        await alice.Page.GetByRole(AriaRole.Button, new() { Name = "Channels" }).ClickAsync();
        await Assertions.Expect(alice.Page.Locator(".sidebar")).ToBeInViewportAsync(new() { Ratio = 1 });
        await alice.PictureAsync($"drawer-{width}");
        await alice.OpenChannelAsync("quiz");
        await alice.RunsAsync("/card");
        await alice.ReadsAsync("The Oslo talks");
        await alice.RunsAsync("/looks");
        await alice.ReadsAsync("Question 2 of 6");
        Assert.Equal(0, await alice.SidewaysAsync());
        await alice.PictureAsync($"messages-{width}");
        await alice.FillsAsync("/ask article:A very long title that a moderator pasted from somewhere else without any thought");
        Assert.Equal(0, await alice.SidewaysAsync());
        await alice.PictureAsync($"command-{width}");
        await alice.PressAsync("Escape");
        await alice.PressAsync("Escape");
        await alice.RunsAsync("/form");
        await Assertions.Expect(alice.Dialog).ToBeVisibleAsync();
        Assert.Equal(0, await alice.SidewaysAsync());
        await alice.PictureAsync($"form-{width}");
        alice.HadNoProblems();
    }

    [Theory]
    [MemberData(nameof(Variants.Themes), MemberType = typeof(Variants))]
    public async Task Text_is_readable_in_both_themes(bool light)
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice", look: new() { Light = light, Width = 1440, Height = 1200 });
        await alice.RunsAsync("/card");
        await alice.ReadsAsync("The Oslo talks");
        await alice.RunsAsync("/looks");
        await alice.ReadsAsync("Question 2 of 6");
        await alice.RunsAsync("/secret");
        await alice.ReadsAsync("Only for your eyes");
        await alice.TypeAsync("/");
        await Assertions.Expect(alice.Suggestions.First).ToBeVisibleAsync();
        await alice.PictureAsync(light ? "wide-light" : "wide-dark");
        Assert.Empty(await Contrast.TooWeakAsync(alice.Page));
        await alice.PressAsync("Escape");
        await alice.Page.Locator("textarea").FillAsync("");
        await alice.OpenChannelAsync("start-here");
        await Assertions.Expect(alice.Page.Locator(".start-line")).ToHaveCountAsync(6);
        await alice.PictureAsync(light ? "start-here-wide-light" : "start-here-wide-dark");
        Assert.Empty(await Contrast.TooWeakAsync(alice.Page));
    }

    [Fact]
    public async Task The_page_loads_nothing_from_elsewhere_and_its_policy_forbids_it()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice");
        var asked = new List<string>();
        alice.Page.Request += (_, request) => asked.Add(request.Url);
        var page = await alice.Page.ReloadAsync();
        await alice.ReadyAsync();

        var policy = await page!.HeaderValueAsync("content-security-policy");
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.NotEmpty(asked);
        Assert.All(asked, url => Assert.StartsWith(town.Url.ToString(), url, StringComparison.Ordinal));
        Assert.False(await alice.Page.EvaluateAsync<bool>("() => { const one = document.createElement('script'); one.textContent = 'window.taken = true'; document.head.append(one); return window.taken === true; }"));
    }

    [Fact]
    public async Task The_theme_button_overrides_the_system_and_is_remembered()
    {
        await using var town = await Town.StartAsync(withBot: false);
        await using var alice = await town.OpenAsync(browser, "alice");
        await alice.Page.GetByRole(AriaRole.Button, new() { Name = "Switch to the light theme" }).ClickAsync();
        await Assertions.Expect(alice.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "light");
        await alice.ReloadAsync();
        await Assertions.Expect(alice.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "light");
    }

    [Fact]
    public async Task Script_in_names_and_messages_stays_text()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice");
        await alice.Page.RouteAsync("**/world*", async route =>
        {
            var answer = await route.FetchAsync();
            var world = JsonNode.Parse(await answer.TextAsync())!;
            foreach (var server in world["guilds"]!.AsArray()) server!["name"] = BotScript.Hostile;
            foreach (var channel in world["channels"]!.AsArray()) channel!["topic"] = BotScript.Hostile;
            foreach (var person in world["people"]!.AsArray()) person!["user"]!["global_name"] = BotScript.Hostile;
            foreach (var role in world["guild"]!["roles"]!.AsArray()) role!["name"] = BotScript.Hostile;
            foreach (var line in world["start_here"]!.AsArray()) line!["why"] = BotScript.Hostile;
            await route.FulfillAsync(new() { Response = answer, Body = world.ToJsonString() });
        });
        await alice.ReloadAsync();
        await Assertions.Expect(alice.Page.Locator(".guild h1")).ToHaveTextAsync(BotScript.Hostile);
        await alice.OpenChannelAsync("start-here");
        await Assertions.Expect(alice.Page.Locator(".start-why").First).ToHaveTextAsync(BotScript.Hostile);
        await alice.OpenChannelAsync("quiz");
        await alice.WritesAsync(BotScript.Hostile);
        await alice.RunsAsync("/hostile");
        var message = await alice.ReadsAsync("<b>bold</b>");
        await Assertions.Expect(message.Locator(".embed-title")).ToHaveTextAsync(BotScript.Hostile);
        await Assertions.Expect(alice.Page.Locator("body script, .page img, .page b")).ToHaveCountAsync(0);
        await Assertions.Expect(alice.Page.Locator("a[href^=javascript]")).ToHaveCountAsync(0);
        Assert.NotEqual("taken", await alice.Page.TitleAsync());
        alice.HadNoProblems();
    }

    [Fact]
    public async Task New_messages_are_announced_and_everything_has_a_name()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice");
        await alice.RunsAsync("/secret");
        await Assertions.Expect(alice.Page.Locator(".message-pane [aria-live=polite]")).ToContainTextAsync("Only for your eyes");
        await alice.RunsAsync("/card");
        await alice.ReadsAsync("The Oslo talks");
        var nameless = await alice.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll("button, a, input, textarea, [role=button]")]
              .filter(one => one.tabIndex >= 0 && !(one.getAttribute("aria-label") || one.textContent.trim() || one.labels?.length))
              .map(one => one.outerHTML)
            """);
        Assert.Empty(nameless);
    }
}
