using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DiplomacyBot.Browser.Tests.Browsing;
using DiplomacyBot.Browser.Tests.Pages;
using DiplomacyBot.Browser.Tests.Real;
using Microsoft.Playwright;
using Contrast = DiplomacyBot.Browser.Tests.Looks.Contrast;

namespace DiplomacyBot.Browser.Tests.People;

/// <summary>The rail of servers, and direct messages beside them.</summary>
public sealed class ServerTests(BrowserFixture browser)
{
    private const string Harbour = "Harbour Forum";
    private const string North = "منتدى الميناء الشمالي";
    private const string Dock = "Dry Dock";
    private const string Direct = "Direct Messages";

    private static readonly string File = Path.Combine(RepositoryFiles.Root, "tests", "DiplomacyBot.Browser.Tests", "Pages", "harbours.yml");

    [Fact]
    public async Task One_server_is_shown_at_a_time_with_its_channels_members_and_roles()
    {
        await using var town = await Town.StartAsync(file: File);
        await using var mira = await town.OpenAsync(browser, "mira", "radio");
        await Assertions.Expect(Rail(mira)).ToHaveTextAsync(["", "HF", "ما", "DD"]);
        await Assertions.Expect(Server(mira, Harbour)).ToHaveAttributeAsync("aria-current", "true");
        await Assertions.Expect(mira.Page.Locator(".channel-name")).ToHaveTextAsync(["general", "radio"]);
        await Assertions.Expect(mira.Page.Locator(".me")).ToContainTextAsync("Administrator");

        await Server(mira, North).ClickAsync();
        await Assertions.Expect(Server(mira, North)).ToHaveAttributeAsync("aria-current", "true");
        await Assertions.Expect(Server(mira, Harbour)).Not.ToHaveAttributeAsync("aria-current", "true");
        await Assertions.Expect(mira.Page.Locator(".guild h1")).ToHaveTextAsync(North);
        await Assertions.Expect(mira.Page.Locator(".channel-name")).ToHaveTextAsync(["general", "lamp-room"]);
        await Assertions.Expect(mira.Page.Locator(".channel-header .topic")).ToHaveTextAsync("Talk about lamps.");
        await Assertions.Expect(mira.Page.Locator(".members .member-name")).ToHaveTextAsync(["Mira the Keeper", "Ines", "Harbour MasterAPP"]);
        await Assertions.Expect(mira.Page.Locator(".me")).ToContainTextAsync("Mira the Keeper");
        await Assertions.Expect(mira.Page.Locator(".me")).ToContainTextAsync("Organizer");
        await Assertions.Expect(mira.Box).ToBeFocusedAsync();
        await mira.WritesAsync("Who keeps the lamp?");
        await mira.PictureAsync("servers-dark");
        mira.HadNoProblems();
    }

    [Fact]
    public async Task Each_server_opens_where_it_was_left_also_after_a_reload_and_back_leads_back()
    {
        await using var town = await Town.StartAsync(file: File);
        await using var mira = await town.OpenAsync(browser, "mira", "radio");
        await Server(mira, North).ClickAsync();
        await mira.OpenChannelAsync("lamp-room");
        await Server(mira, Harbour).ClickAsync();
        await HeaderAsync("radio");
        await Server(mira, North).ClickAsync();
        await HeaderAsync("lamp-room");
        await mira.ReloadAsync();
        await HeaderAsync("lamp-room");
        await Assertions.Expect(mira.Page.Locator(".guild h1")).ToHaveTextAsync(North);
        await Server(mira, Harbour).ClickAsync();
        await HeaderAsync("radio");
        await mira.Page.GoBackAsync();
        await HeaderAsync("lamp-room");
        await Assertions.Expect(mira.Page.Locator(".guild h1")).ToHaveTextAsync(North);
        // Of two channels of one name the address has the id.
        await mira.OpenChannelAsync("general");
        await mira.ReloadAsync();
        await Assertions.Expect(mira.Page.Locator(".channel-header .topic")).ToHaveTextAsync("Talk about lamps.");
        // The next person stays in the server if they are in it, else comes to their first.
        await mira.SwitchesToAsync("ines", "Ines");
        await Assertions.Expect(mira.Page.Locator(".guild h1")).ToHaveTextAsync(North);
        await mira.SwitchesToAsync("tomas", "Tomas");
        await Assertions.Expect(mira.Page.Locator(".guild h1")).ToHaveTextAsync(Harbour);
        await Assertions.Expect(Rail(mira)).ToHaveCountAsync(2);
        mira.HadNoProblems();

        Task HeaderAsync(string name) => Assertions.Expect(mira.Page.Locator(".channel-header h2")).ToHaveTextAsync(name);
    }

    [Theory]
    [MemberData(nameof(Variants.Themes), MemberType = typeof(Variants))]
    public async Task What_comes_in_another_server_is_marked_at_the_rail_until_it_is_read(bool light)
    {
        await using var town = await Town.StartAsync(file: File);
        await using var mira = await town.OpenAsync(browser, "mira", "radio", new() { Light = light });
        await using var ines = await town.OpenAsync(browser, "ines", "radio");
        var lamps = town.ChannelId("lamp-room");
        await town.Bot!.PostAsync(lamps, new() { ["content"] = "Fog" });
        await Assertions.Expect(Server(mira, $"{North}, unread messages")).ToBeVisibleAsync();
        // A role of another server calls whoever has it there.
        await town.Bot!.PostAsync(lamps, new() { ["content"] = $"<@&{town.RoleId("Keepers")}> light it", ["allowed_mentions"] = JsonNode.Parse("""{"parse":["roles"]}""") });
        await Assertions.Expect(Server(mira, $"{North}, unread messages, 1 mention").Locator(".badge")).ToHaveTextAsync("1");
        await Assertions.Expect(Server(ines, $"{North}, unread messages")).ToBeVisibleAsync();
        await Assertions.Expect(Server(mira, Harbour)).ToBeVisibleAsync();
        await Assertions.Expect(mira.Page).ToHaveTitleAsync(new Regex(@"^\(1\) #radio"));
        Assert.Empty(await Contrast.TooWeakAsync(mira.Page));
        await mira.PictureAsync(light ? "servers-unread-light" : "servers-unread-dark");
        await mira.ReloadAsync();
        await Server(mira, $"{North}, unread messages, 1 mention").ClickAsync();
        await mira.Page.GetByRole(AriaRole.Link, new() { Name = "lamp-room, unread messages, 1 mention", Exact = true }).ClickAsync();
        await Assertions.Expect(Server(mira, North)).ToBeVisibleAsync();
        mira.HadNoProblems();
        ines.HadNoProblems();
    }

    [Fact]
    public async Task Keys_go_round_the_rail_and_from_server_to_server()
    {
        await using var town = await Town.StartAsync(file: File);
        await using var mira = await town.OpenAsync(browser, "mira", "radio");
        await Server(mira, Direct).FocusAsync();
        await mira.PressAsync("ArrowUp");
        await Assertions.Expect(Server(mira, Dock)).ToBeFocusedAsync();
        await mira.PressAsync("ArrowUp");
        await Assertions.Expect(Server(mira, North)).ToBeFocusedAsync();
        await mira.PictureAsync("servers-focus-dark");
        // A message that comes leaves the keyboard where it is.
        await town.Bot!.PostAsync(town.ChannelId("lamp-room"), new() { ["content"] = "Fog" });
        await Assertions.Expect(Server(mira, $"{North}, unread messages")).ToBeFocusedAsync();
        await mira.PressAsync("Enter");
        await Assertions.Expect(mira.Page.Locator(".guild h1")).ToHaveTextAsync(North);
        await Assertions.Expect(mira.Box).ToBeFocusedAsync();
        foreach (var (key, name) in new[] { ("ArrowUp", Harbour), ("ArrowUp", Direct), ("ArrowUp", Dock), ("ArrowDown", Direct), ("ArrowDown", Harbour) })
        {
            await mira.PressAsync($"Control+Alt+{key}");
            await Assertions.Expect(mira.Page.Locator(".guild h1")).ToHaveTextAsync(name);
        }

        // Alt and an arrow stay in the server.
        await mira.PressAsync("Alt+ArrowDown");
        await Assertions.Expect(mira.Page.Locator(".channel-header h2")).ToHaveTextAsync("general");
        await Assertions.Expect(mira.Page.Locator(".channel-header .topic")).ToHaveTextAsync("Talk about ships.");
        mira.HadNoProblems();
    }

    [Fact]
    public async Task The_server_that_is_shown_is_in_sight_however_many_there_are()
    {
        await using var town = await Town.StartAsync(file: File);
        await using var mira = await town.OpenAsync(browser, "mira", "gate", new() { Height = 260 });
        await Assertions.Expect(Server(mira, Dock)).ToBeInViewportAsync(new() { Ratio = 1 });
        await Assertions.Expect(Server(mira, Direct)).Not.ToBeInViewportAsync(new() { Ratio = 1 });
        await mira.PressAsync("Control+Alt+ArrowDown");
        await Assertions.Expect(Server(mira, Direct)).ToBeInViewportAsync(new() { Ratio = 1 });
        mira.HadNoProblems();
    }

    [Fact]
    public async Task Commands_and_names_are_those_of_the_server()
    {
        await using var town = await Town.StartAsync(file: File);
        var app = (string)(await town.Bot!.CallAsync(HttpMethod.Get, "applications/@me"))!["id"]!;
        await town.Bot!.CallAsync(HttpMethod.Post, $"applications/{app}/guilds/{town.GuildId(North)}/commands", new JsonObject { ["name"] = "lamps", ["description"] = "Lists the lamps" });
        await using var mira = await town.OpenAsync(browser, "mira", "radio");
        await mira.TypeAsync("/lamps");
        await Assertions.Expect(mira.Page.Locator(".suggestion-note")).ToHaveTextAsync("No command matches.");
        await mira.Box.FillAsync("");
        await Server(mira, North).ClickAsync();
        await Assertions.Expect(mira.Box).ToBeFocusedAsync();
        await mira.TypeAsync("/lamps");
        await Assertions.Expect(mira.Suggestions).ToHaveTextAsync(new Regex("/lamps"));
        await mira.Box.FillAsync("");
        await mira.TypeAsync("@");
        await Assertions.Expect(mira.Suggestions.Locator(".suggestion-label")).ToHaveTextAsync(["Ines", "Mira the Keeper", "Harbour Master", "Keepers"]);
        await mira.Box.FillAsync("");
        await mira.TypeAsync("#");
        await Assertions.Expect(mira.Suggestions).ToHaveTextAsync(["#general", "#lamp-room"]);
        // A channel of one name is the one of this server.
        await mira.Box.FillAsync("");
        await mira.WritesAsync("See #general ");
        await mira.OpenChannelAsync("lamp-room");
        await mira.OpenChannelAsync("general");
        await (await mira.ReadsAsync("See")).GetByRole(AriaRole.Button, new() { Name = "#general" }).ClickAsync();
        await Assertions.Expect(mira.Page.Locator(".channel-header .topic")).ToHaveTextAsync("Talk about lamps.");
        mira.HadNoProblems();
    }

    [Theory]
    [MemberData(nameof(Variants.Themes), MemberType = typeof(Variants))]
    public async Task On_a_phone_the_rail_is_in_the_drawer_which_stays_until_a_channel_is_chosen(bool light)
    {
        await using var town = await Town.StartAsync(file: File);
        await using var mira = await town.OpenAsync(browser, "mira", "radio", new() { Width = 360, Height = 740, Touch = true, Light = light });
        await town.Bot!.PostAsync(town.ChannelId("lamp-room"), new() { ["content"] = $"<@{town.UserId("mira")}> light it", ["allowed_mentions"] = JsonNode.Parse("""{"parse":["users"]}""") });
        await mira.Page.GetByRole(AriaRole.Button, new() { Name = "Channels, unread messages, 1 mention" }).ClickAsync();
        await Server(mira, $"{North}, unread messages, 1 mention").ClickAsync();
        await Assertions.Expect(mira.Page.Locator(".guild h1")).ToHaveTextAsync(North);
        await Assertions.Expect(mira.Page.Locator(".sidebar")).ToBeInViewportAsync(new() { Ratio = 1 });
        Assert.Empty(await Contrast.TooWeakAsync(mira.Page));
        Assert.Equal(0, await mira.SidewaysAsync());
        await mira.PictureAsync($"servers-360-{(light ? "light" : "dark")}");
        await mira.Page.Locator(".channel", new() { HasText = "lamp-room" }).ClickAsync();
        await Assertions.Expect(mira.Page.Locator(".sidebar")).Not.ToBeInViewportAsync();
        await Assertions.Expect(mira.Page.Locator(".channel-header h2")).ToHaveTextAsync("lamp-room");
        mira.HadNoProblems();
    }

    [Fact]
    public async Task A_server_that_is_gone_gives_way_to_the_first()
    {
        await using var town = await Town.StartAsync(file: File);
        await using var mira = await town.OpenAsync(browser, "mira", "lamp-room");
        var north = town.GuildId(North);
        // As of a sandbox that was started anew from a file, where all ids are others.
        await mira.Page.RouteAsync($"**/world?guild_id={north}", route => route.FulfillAsync(new() { Status = 404, ContentType = "application/json", Body = """{"message":"You are not in that server."}""" }));
        await mira.Page.RouteAsync("**/world", async route =>
        {
            var answer = await route.FetchAsync();
            var world = JsonNode.Parse(await answer.TextAsync())!;
            world["guilds"]!.AsArray().RemoveAll(one => (string)one!["id"]! == north);
            world["channels"]!.AsArray().RemoveAll(one => (string)one!["guild_id"]! == north);
            await route.FulfillAsync(new() { Response = answer, Body = world.ToJsonString() });
        });
        town.Rename("tomas", "Tom");
        await Assertions.Expect(mira.Page.Locator(".guild h1")).ToHaveTextAsync(Harbour);
        await Assertions.Expect(mira.Page.Locator(".channel-header .topic")).ToHaveTextAsync("Talk about ships.");
        await Assertions.Expect(Rail(mira)).ToHaveCountAsync(3);
    }

    [Fact]
    public async Task A_server_without_a_channel_to_see_says_so()
    {
        await using var town = await Town.StartAsync(file: File);
        await using var ines = await town.OpenAsync(browser, "ines", "radio");
        await Server(ines, Dock).ClickAsync();
        await Assertions.Expect(ines.Page.GetByRole(AriaRole.Heading, new() { Name = "No text channels" })).ToBeVisibleAsync();
        await Assertions.Expect(ines.Page.Locator(".channel-header h2")).ToHaveTextAsync(Dock);
        await Assertions.Expect(ines.Page.Locator(".composer")).ToBeHiddenAsync();
        await Assertions.Expect(ines.Page.Locator(".new-bar")).ToBeHiddenAsync();
        await ines.PictureAsync("server-empty-dark");
        await ines.Page.ReloadAsync();
        await Assertions.Expect(ines.Page.GetByRole(AriaRole.Heading, new() { Name = "No text channels" })).ToBeVisibleAsync();
        await Server(ines, Harbour).ClickAsync();
        await Assertions.Expect(ines.Page.Locator(".composer")).ToBeVisibleAsync();
        await Assertions.Expect(ines.Box).ToBeFocusedAsync();
        ines.HadNoProblems();
    }

    [Theory]
    [MemberData(nameof(Variants.Looks), MemberType = typeof(Variants))]
    public async Task Direct_messages_have_their_own_place_and_count_as_calls(bool light, int width)
    {
        await using var town = await Town.StartAsync();
        var bot = town.Bot!;
        await using var alice = await town.OpenAsync(browser, "alice", look: new() { Light = light, Width = width, Touch = width < 720 });
        if (width < 720) await alice.Page.GetByRole(AriaRole.Button, new() { Name = "Channels" }).ClickAsync();
        await Server(alice, Direct).ClickAsync();
        await Assertions.Expect(alice.Page.GetByRole(AriaRole.Heading, new() { Name = "No direct messages yet" })).ToBeVisibleAsync();
        await alice.PictureAsync($"direct-none-{width}");
        await Server(alice, "Youth Diplomacy Forum (practice)").ClickAsync();
        await SayAsync("One");
        await SayAsync("Two");
        await Assertions.Expect(alice.Page).ToHaveTitleAsync(new Regex(@"^\(2\) #quiz"));
        await Assertions.Expect(Server(alice, $"{Direct}, unread messages, 2 mentions").Locator(".badge")).ToHaveTextAsync("2");
        await alice.PictureAsync($"direct-unread-{width}");
        await Server(alice, $"{Direct}, unread messages, 2 mentions").ClickAsync();
        await Assertions.Expect(alice.Page).ToHaveTitleAsync(new Regex("^@DiplomacyBot"));
        await Assertions.Expect(alice.Page.Locator(".channel-name")).ToHaveTextAsync(["DiplomacyBot"]);
        await Assertions.Expect(alice.Page.GetByRole(AriaRole.Button, new() { Name = "You are Alice. Switch person", Exact = true }).First).ToBeVisibleAsync();
        if (width < 720) await alice.Page.Locator(".channel").ClickAsync();
        await Assertions.Expect(alice.Page.Locator("article.message.mentioned")).ToHaveCountAsync(0);
        await alice.Page.GetByRole(AriaRole.Combobox, new() { Name = "Message @DiplomacyBot" }).FillAsync("Thank you");
        await alice.PressAsync("Enter");
        await alice.ReadsAsync("Thank you");
        Assert.Empty(await Contrast.TooWeakAsync(alice.Page));
        Assert.Equal(0, await alice.SidewaysAsync());
        await alice.PictureAsync($"direct-{width}");
        alice.HadNoProblems();

        async Task SayAsync(string text)
        {
            var direct = (string)(await bot.CallAsync(HttpMethod.Post, "users/@me/channels", new JsonObject { ["recipient_id"] = town.UserId("alice") }))!["id"]!;
            await bot.PostAsync(direct, new() { ["content"] = text });
        }
    }

    [Fact]
    public async Task From_the_member_list_one_writes_to_the_bot_alone()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice");
        var row = alice.Page.Locator(".member", new() { HasText = "DiplomacyBot" });
        await row.ClickAsync(new() { Button = MouseButton.Right });
        await alice.PictureAsync("member-menu-bot-dark");
        await alice.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Message" }).ClickAsync();
        await Assertions.Expect(alice.Page).ToHaveTitleAsync(new Regex("^@DiplomacyBot"));
        var box = alice.Page.GetByRole(AriaRole.Combobox, new() { Name = "Message @DiplomacyBot" });
        await Assertions.Expect(box).ToBeFocusedAsync();
        await box.FillAsync("Hello");
        await alice.PressAsync("Enter");
        await alice.ReadsAsync("Hello");
        await alice.PictureAsync("direct-begun-dark");
        // Again, by keys: to the same place.
        await Server(alice, "Youth Diplomacy Forum (practice)").ClickAsync();
        await Assertions.Expect(alice.Page).Not.ToHaveTitleAsync(new Regex("^@DiplomacyBot"));
        await Assertions.Expect(alice.Page.GetByRole(AriaRole.Combobox, new() { Name = "Message @DiplomacyBot" })).ToHaveCountAsync(0);
        await row.FocusAsync();
        await alice.PressAsync("Enter");
        await Assertions.Expect(alice.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Message" })).ToBeFocusedAsync();
        await alice.PressAsync("Enter");
        await alice.ReadsAsync("Hello");
        await Assertions.Expect(alice.Page.Locator(".channel-name")).ToHaveTextAsync(["DiplomacyBot"]);
        alice.HadNoProblems();
    }

    private static ILocator Rail(PageWindow window) => window.Page.GetByRole(AriaRole.Navigation, new() { Name = "Servers" }).GetByRole(AriaRole.Link);

    private static ILocator Server(PageWindow window, string name) =>
        window.Page.GetByRole(AriaRole.Navigation, new() { Name = "Servers" }).GetByRole(AriaRole.Link, new() { Name = name, Exact = true });
}
