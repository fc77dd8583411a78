using System.Text.Json.Nodes;
using DiplomacyBot.Browser.Tests.Bots;
using DiplomacyBot.Browser.Tests.Browsing;
using DiplomacyBot.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace DiplomacyBot.Browser.Tests.People;

/// <summary>The columns at both sides: who is here, who one is, and which threads concern one.</summary>
public sealed class ColumnTests(BrowserFixture browser)
{
    [Theory]
    [InlineData(1280, "Tab")]
    [InlineData(360, "End")]
    public async Task The_member_list_moves_with_the_keyboard(int width, string key)
    {
        await using var town = await Town.StartAsync(withBot: false);
        await using var bot = await ScriptedBot.ConnectAsync(town.Url, JsonNode.Parse("""[{"name":"Greet","type":2}]""")!.AsArray(), TestContext.Current.CancellationToken);
        await using var alice = await town.OpenAsync(browser, "alice", look: new() { Width = width, Height = 260 });
        if (width < 1100) await alice.Page.GetByRole(AriaRole.Button, new() { Name = "Members" }).ClickAsync();
        var list = alice.Page.Locator(".members");
        await list.FocusAsync();
        var last = list.Locator(".member").Last;
        await Assertions.Expect(last).Not.ToBeInViewportAsync();
        var presses = key == "Tab" ? await list.Locator(".member").CountAsync() : 1;
        for (var i = 0; i < presses; i++) await alice.PressAsync(key);
        if (key == "Tab") await Assertions.Expect(last).ToBeFocusedAsync();
        await Assertions.Expect(last).ToBeInViewportAsync(new() { Ratio = 1 });
        await alice.PictureAsync($"members-by-keys-{width}");
        await list.FocusAsync();
        await alice.PressAsync("Home");
        await Assertions.Expect(list.Locator(".member").First).ToBeInViewportAsync();
        alice.HadNoProblems();
    }

    [Fact]
    public async Task The_button_of_the_person_is_called_by_what_is_seen_on_it()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice");
        var button = alice.Page.GetByRole(AriaRole.Button, new() { Name = "You are Alice Member. Switch person", Exact = true });
        await Assertions.Expect(button).ToContainTextAsync("Alice");
        await alice.SwitchesToAsync("chidi", "Chidi");
        await Assertions.Expect(alice.Page.GetByRole(AriaRole.Button, new() { Name = "You are Chidi Organizer. Switch person", Exact = true })).ToBeVisibleAsync();
        alice.HadNoProblems();
    }

    [Fact]
    public async Task A_thread_is_unread_only_to_those_who_are_in_it_or_called_there()
    {
        await using var town = await Town.StartAsync();
        var (bot, quiz) = (town.Bot!, town.ChannelId("quiz"));
        var id = (string)(await bot.CallAsync(HttpMethod.Post, $"channels/{quiz}/threads", new JsonObject { ["name"] = "Borders", ["type"] = 11 }))!["id"]!;
        await using var alice = await town.OpenAsync(browser, "alice", "start-here");
        await using var bruno = await town.OpenAsync(browser, "bruno", "Borders");
        await bruno.WritesAsync("Where does it run?");
        // A window is told of everything in one order.
        await bot.PostAsync(town.ChannelId("briefings"), new() { ["content"] = "Later" });
        await Assertions.Expect(Link(alice, "briefings, unread messages")).ToBeVisibleAsync();
        await Assertions.Expect(Link(alice, "Borders")).ToBeVisibleAsync();
        // To who wrote there, what others write is.
        await bruno.OpenChannelAsync("start-here");
        await bot.PostAsync(id, new() { ["content"] = "Along the river" });
        await Assertions.Expect(Link(bruno, "Borders, unread messages")).ToBeVisibleAsync();
        await bruno.PictureAsync("thread-unread");
        await Assertions.Expect(Link(alice, "Borders")).ToBeVisibleAsync();
        // Who opens it without being in it has no line and no bar there.
        await alice.OpenChannelAsync("Borders");
        await alice.ReadsAsync("Along the river");
        await Assertions.Expect(alice.Page.Locator(".new-bar")).ToBeHiddenAsync();
        await Assertions.Expect(alice.Page.Locator(".divider.new")).ToHaveCountAsync(0);
        await alice.OpenChannelAsync("start-here");
        await bot.PostAsync(id, new() { ["content"] = $"<@{town.UserId("alice")}> what do you say?", ["allowed_mentions"] = JsonNode.Parse("""{"parse":["users"]}""") });
        await Assertions.Expect(Link(alice, "Borders, unread messages, 1 mention")).ToBeVisibleAsync();
        // A call brings one into the thread.
        await alice.OpenChannelAsync("Borders");
        await alice.OpenChannelAsync("start-here");
        await bot.PostAsync(id, new() { ["content"] = "Nobody?" });
        await Assertions.Expect(Link(alice, "Borders, unread messages")).ToBeVisibleAsync();
        alice.HadNoProblems();
        bruno.HadNoProblems();

        static ILocator Link(PageWindow window, string name) => window.Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });
    }

    [Fact]
    public async Task Under_a_message_its_thread_keeps_to_one_line_on_a_phone_however_long_the_names_are()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice", look: new() { Width = 360, Touch = true });
        var (bot, quiz) = (town.Bot!, town.ChannelId("quiz"));
        town.Rename("bruno", "Bartholomew-Montgomery of Saint-Barthelemy");
        var id = (string)(await bot.CallAsync(HttpMethod.Post, $"channels/{quiz}/messages", new JsonObject { ["content"] = "Where does the treaty apply?" }))!["id"]!;
        const string Thread = "Everything that was ever asked about the area of application of the treaty";
        await bot.CallAsync(HttpMethod.Post, $"channels/{quiz}/messages/{id}/threads", new JsonObject { ["name"] = Thread });
        await using var bruno = await town.OpenAsync(browser, "bruno");
        await bruno.OpenChannelAsync(Thread);
        await bruno.WritesAsync("South of sixty degrees, ice shelves included, and with the rights of states on the high seas left as they are");
        var line = alice.Page.Locator($"#message-{id} .thread-link");

        await Assertions.Expect(line.Locator(".thread-last .name")).ToContainTextAsync("Bartholomew");
        await line.ScrollIntoViewIfNeededAsync();
        await alice.PictureAsync("thread-line-long-360");
        Assert.Equal(0, await alice.SidewaysAsync());
        // One line for the thread and one for what was said in it, each cut where the room ends.
        foreach (var part in new[] { ".thread-title", ".thread-last" })
        {
            var box = (await line.Locator(part).BoundingBoxAsync())!;
            Assert.InRange(box.Height, 1, 32);
            Assert.InRange(box.X + box.Width, 1, 360);
        }

        foreach (var part in new[] { ".thread-count", ".thread-last time", ".thread-last .quoted" })
        {
            var box = (await line.Locator(part).BoundingBoxAsync())!;
            Assert.InRange(box.Width, 12, 300);
            Assert.InRange(box.X + box.Width, 1, 360);
        }

        alice.HadNoProblems();
    }
}
