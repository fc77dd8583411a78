using System.Text.Json.Nodes;
using DiplomacyBot.Browser.Tests.Browsing;
using DiplomacyBot.Browser.Tests.Pages;
using DiplomacyBot.Browser.Tests.Real;
using DiplomacyBot.Sandbox.Worlds;
using Microsoft.Playwright;

namespace DiplomacyBot.Browser.Tests.People;

public sealed class PeopleTests(BrowserFixture browser)
{
    [Fact]
    public async Task Two_windows_are_two_people()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice");
        await using var bruno = await town.OpenAsync(browser, "bruno");
        await alice.WritesAsync("Hello from Alice");
        var seen = await bruno.ReadsAsync("Hello from Alice");
        await Assertions.Expect(seen.Locator(".message-header .name")).ToContainTextAsync("Alice");
        await Assertions.Expect(alice.Page.Locator(".me")).ToContainTextAsync("Member");
        await Assertions.Expect(bruno.Page.Locator(".me")).ToContainTextAsync("Moderator");
        await Assertions.Expect(alice.Page.Locator(".channel", new() { HasText = "moderators" })).ToHaveCountAsync(0);
        await Assertions.Expect(bruno.Page.Locator(".channel", new() { HasText = "moderators" })).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task An_ephemeral_answer_is_unseen_by_others_and_gone_on_reload()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice");
        await using var bruno = await town.OpenAsync(browser, "bruno");
        await alice.RunsAsync("/secret");
        var secret = await alice.ReadsAsync("Only for your eyes");
        await Assertions.Expect(secret).ToContainTextAsync("Only you can see this");
        await alice.PictureAsync("ephemeral-dark");
        await alice.WritesAsync("after the secret");
        await bruno.ReadsAsync("after the secret");
        await bruno.DoesNotReadAsync("Only for your eyes");
        await alice.ReloadAsync();
        await alice.ReadsAsync("after the secret");
        await alice.DoesNotReadAsync("Only for your eyes");
    }

    [Fact]
    public async Task An_ephemeral_answer_can_be_dismissed()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice");
        await alice.RunsAsync("/secret");
        var secret = await alice.ReadsAsync("Only for your eyes");
        await secret.GetByRole(AriaRole.Button, new() { Name = "Dismiss message" }).ClickAsync();
        await alice.DoesNotReadAsync("Only for your eyes");
        // The button that had the focus is gone; the keyboard goes on where one writes.
        await Assertions.Expect(alice.Box).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Switching_person_changes_the_address_the_title_and_the_channels()
    {
        await using var town = await Town.StartAsync();
        await using var window = await town.OpenAsync(browser, "alice");
        await window.SwitchesToAsync("bruno", "Bruno");
        await Assertions.Expect(window.Page.Locator(".channel", new() { HasText = "moderators" })).ToBeVisibleAsync();
        await window.WritesAsync("Bruno speaks");
        var message = await window.ReadsAsync("Bruno speaks");
        await Assertions.Expect(message.Locator(".message-header")).ToContainTextAsync("Bruno");
        await window.Page.GoBackAsync();
        await Assertions.Expect(window.Page.Locator(".me")).ToContainTextAsync("Member");
        window.HadNoProblems();
    }

    [Fact]
    public async Task A_start_line_becomes_its_person_and_fills_the_box()
    {
        await using var town = await Town.StartAsync();
        await using var window = await town.OpenAsync(browser, "alice", "start-here");
        var lines = window.Page.Locator(".start-line");
        await Assertions.Expect(lines).ToHaveCountAsync(6);
        await window.PictureAsync("start-here-dark");
        await lines.Filter(new() { HasText = "/library add" }).ClickAsync();
        await Assertions.Expect(window.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("as=bruno\\b"));
        await Assertions.Expect(window.Page.Locator(".me")).ToContainTextAsync("Moderator");
        await Assertions.Expect(window.Page.Locator(".command-name")).ToHaveTextAsync("/library add");
        await Assertions.Expect(window.Page.Locator("[data-option=file] button")).ToBeFocusedAsync();
        await window.PictureAsync("start-line-pressed-dark");
        window.HadNoProblems();
    }

    [Theory]
    [MemberData(nameof(Variants.Widths), MemberType = typeof(Variants))]
    public async Task The_first_channel_says_how_practice_members_are_let_play_and_shows_where(int width)
    {
        await using var town = await Town.StartAsync();
        await using var window = await town.OpenAsync(browser, "alice", "start-here", new() { Width = width, Touch = width < 720 });
        await Assertions.Expect(window.Page.Locator(".start-practice")).ToContainTextAsync("Let 20 practice members play");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Show me, as Chidi" }).ClickAsync();
        await Assertions.Expect(window.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("as=chidi\\b"));
        var button = window.Page.GetByRole(AriaRole.Button, new() { Name = "Let 20 practice members play" });
        await Assertions.Expect(button).ToBeFocusedAsync();
        await Assertions.Expect(button).ToBeInViewportAsync(new() { Ratio = 1 });
        await window.PictureAsync($"practice-shown-{width}");
        window.HadNoProblems();
    }

    [Fact]
    public async Task A_message_elsewhere_marks_its_channel_unread_until_it_is_opened()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice", "start-here");
        await using var bruno = await town.OpenAsync(browser, "bruno");
        await bruno.WritesAsync("News for everybody");
        var channel = alice.Page.GetByRole(AriaRole.Link, new() { Name = "quiz, unread messages" });
        await Assertions.Expect(channel).ToBeVisibleAsync();
        await alice.OpenChannelAsync("quiz");
        await alice.ReadsAsync("News for everybody");
        await Assertions.Expect(channel).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Who_is_called_by_name_role_or_with_everyone_sees_how_often_also_after_a_reload_until_the_channel_is_opened()
    {
        await using var town = await Town.StartAsync();
        town.AllowBot(Permissions.MentionEveryone);
        await using var window = await town.OpenAsync(browser, "bruno", "start-here");
        Task CallAsync(string call) => town.Bot!.PostAsync(town.ChannelId("quiz"), new() { ["content"] = $"{call} called", ["allowed_mentions"] = JsonNode.Parse("""{"parse":["users","roles","everyone"]}""") });
        await CallAsync($"<@{town.UserId("bruno")}>");
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Link, new() { Name = "quiz, unread messages, 1 mention", Exact = true })).ToBeVisibleAsync();
        await CallAsync($"<@&{town.RoleId("Moderators")}>");
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Link, new() { Name = "quiz, unread messages, 2 mentions", Exact = true })).ToBeVisibleAsync();
        await CallAsync("@everyone");
        var channel = window.Page.GetByRole(AriaRole.Link, new() { Name = "quiz, unread messages, 3 mentions", Exact = true });
        await Assertions.Expect(channel.Locator(".badge")).ToHaveTextAsync("3");

        await window.ReloadAsync();
        await Assertions.Expect(channel.Locator(".badge")).ToHaveTextAsync("3");
        await window.OpenChannelAsync("quiz");
        await Assertions.Expect(window.Page.Locator("article.message.mentioned")).ToHaveCountAsync(3);
        await Assertions.Expect(window.Page.Locator(".badge")).ToHaveCountAsync(0);
        await window.ReloadAsync();
        await Assertions.Expect(window.Page.Locator(".badge")).ToHaveCountAsync(0);
        window.HadNoProblems();
    }

    [Fact]
    public async Task A_window_that_lost_the_sandbox_catches_up()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice");
        await using var bruno = await town.OpenAsync(browser, "bruno");
        await alice.Page.RouteAsync("**/live", route => route.AbortAsync());
        await alice.ReloadAsync();
        await Assertions.Expect(alice.Page.Locator(".banner")).ToContainTextAsync("Reconnecting");
        await bruno.WritesAsync("Sent meanwhile");
        await alice.Page.UnrouteAllAsync();
        await alice.ReadsAsync("Sent meanwhile");
        await Assertions.Expect(alice.Page.Locator(".banner")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_page_says_whether_the_bot_is_there()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice");
        await Assertions.Expect(alice.Page.Locator(".bot-state")).ToContainTextAsync("online");
        await town.Bot!.DisposeAsync();
        await Assertions.Expect(alice.Page.Locator(".banner")).ToContainTextAsync("The bot is offline.");
        await alice.PictureAsync("bot-offline-dark");
    }

    [Fact]
    public async Task A_person_who_does_not_exist_is_told_where_to_go()
    {
        await using var town = await Town.StartAsync(withBot: false);
        await using var alice = await town.OpenAsync(browser, "alice");
        await alice.Page.GotoAsync(new Uri(town.Url, "/?as=nobody").ToString());
        await Assertions.Expect(alice.Page.GetByRole(AriaRole.Link)).ToHaveTextAsync(["alice", "bruno", "chidi", "dana"]);
        await alice.Page.GetByRole(AriaRole.Link, new() { Name = "bruno" }).ClickAsync();
        await Assertions.Expect(alice.Page.Locator(".me")).ToContainTextAsync("Bruno");
    }

    [Fact]
    public async Task A_window_of_another_town_opens_as_its_first_person_in_its_first_channel()
    {
        await using var town = await Town.StartAsync(withBot: false, file: Path.Combine(RepositoryFiles.Root, "tests", "DiscordJsBot", "town.yml"));
        await using var mira = await town.OpenAsync(browser, "tomas", "general");
        await mira.Page.GotoAsync(town.Url.ToString());
        await Assertions.Expect(mira.Page.Locator(".me")).ToContainTextAsync("Mira");
        await Assertions.Expect(mira.Page.Locator(".channel-header h2")).ToHaveTextAsync("radio");
        // Mira may do everything, but there is no quiz here for practice members to play.
        await Assertions.Expect(mira.Page.GetByRole(AriaRole.Button, new() { Name = "Let 20 practice members play" })).ToHaveCountAsync(0);
        // Of another server somebody sees only what they are in.
        var lighthouse = mira.Page.GetByRole(AriaRole.Link, new() { Name = "Lighthouse" });
        await Assertions.Expect(lighthouse).ToHaveCountAsync(0);
        await mira.SwitchesToAsync("ines", "Ines");
        await lighthouse.ClickAsync();
        await Assertions.Expect(mira.Page.Locator(".channel-header h2")).ToHaveTextAsync("lamp-room");
        await mira.PictureAsync("another-town-dark");
        mira.HadNoProblems();
    }
}
