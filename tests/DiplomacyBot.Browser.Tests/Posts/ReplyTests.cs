using System.Text.RegularExpressions;
using DiplomacyBot.Browser.Tests.Browsing;
using DiplomacyBot.Browser.Tests.Pages;
using DiplomacyBot.Sandbox.Worlds;
using Microsoft.Playwright;
using Contrast = DiplomacyBot.Browser.Tests.Looks.Contrast;

namespace DiplomacyBot.Browser.Tests.Posts;

/// <summary>Answering a message, by pointer and by keys.</summary>
public sealed class ReplyTests(BrowserFixture browser)
{
    [Theory]
    [MemberData(nameof(Variants.Themes), MemberType = typeof(Variants))]
    public async Task A_message_is_answered_and_its_author_called(bool light)
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice", look: new() { Light = light });
        await using var bruno = await town.OpenAsync(browser, "bruno");
        await bruno.WritesAsync("Meet at nine");
        await bruno.WritesAsync("Who comes?");
        await alice.ReadsAsync("Meet at nine");
        var asked = alice.Messages.Filter(new() { HasText = "Meet at nine" }).First;
        await asked.HoverAsync();
        await asked.GetByRole(AriaRole.Button, new() { Name = "Reply", Exact = true }).ClickAsync();

        await Assertions.Expect(alice.Box).ToBeFocusedAsync();
        await Assertions.Expect(Bar(alice)).ToContainTextAsync("Replying to Bruno");
        await Assertions.Expect(alice.Box).ToHaveAccessibleDescriptionAsync("Replying to Bruno");
        await Assertions.Expect(Switch(alice)).ToBeCheckedAsync();
        await Assertions.Expect(asked).ToHaveClassAsync(new Regex("answered"));
        await alice.TypeAsync("Fine, see you there");
        await alice.PictureAsync(light ? "replying-light" : "replying-dark");
        Assert.Empty(await Contrast.TooWeakAsync(alice.Page));
        await alice.PressAsync("Enter");

        await Assertions.Expect(Bar(alice)).ToBeHiddenAsync();
        await Assertions.Expect(asked).Not.ToHaveClassAsync(new Regex("answered"));
        foreach (var window in new[] { alice, bruno })
        {
            await Assertions.Expect((await window.ReadsAsync("Fine, see you")).Locator(".quoted")).ToHaveTextAsync("Meet at nine");
            window.HadNoProblems();
        }

        await Assertions.Expect(bruno.Page.Locator("article.mentioned")).ToContainTextAsync("Fine, see you");
        await bruno.PictureAsync(light ? "replied-light" : "replied-dark");
        // What is written next answers nothing.
        await alice.WritesAsync("And bring the map");
        await Assertions.Expect((await alice.ReadsAsync("bring the map")).Locator(".quoted")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Switched_off_the_author_is_not_called()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice");
        await using var bruno = await town.OpenAsync(browser, "bruno");
        await bruno.WritesAsync("Meet at nine");
        await alice.ReadsAsync("Meet at nine");
        var asked = alice.Messages.Filter(new() { HasText = "Meet at nine" }).First;
        await asked.HoverAsync();
        await asked.GetByRole(AriaRole.Button, new() { Name = "Reply", Exact = true }).ClickAsync();
        await Switch(alice).ClickAsync();
        await Assertions.Expect(Switch(alice)).Not.ToBeCheckedAsync();
        await Assertions.Expect(Switch(alice)).ToHaveTextAsync("@ OFF");
        await alice.PictureAsync("replying-off-dark");
        await alice.Box.FillAsync("Quietly");
        await alice.Box.PressAsync("Enter");
        await bruno.ReadsAsync("Quietly");
        await Assertions.Expect(bruno.Page.Locator("article.mentioned")).ToHaveCountAsync(0);
        // With Shift it begins so.
        await asked.HoverAsync();
        await asked.GetByRole(AriaRole.Button, new() { Name = "Reply", Exact = true }).ClickAsync(new() { Modifiers = [KeyboardModifier.Shift] });
        await Assertions.Expect(Switch(alice)).Not.ToBeCheckedAsync();
        alice.HadNoProblems();
    }

    [Fact]
    public async Task Ones_own_message_is_answered_from_the_menu_or_with_Shift_and_nobody_is_called()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice");
        await alice.WritesAsync("Meet at nine");
        await alice.ReadsAsync("Meet at nine");
        var own = alice.Messages.Last;
        await own.HoverAsync();
        var button = own.GetByRole(AriaRole.Button, new() { Name = "Reply", Exact = true });
        await Assertions.Expect(button).ToBeHiddenAsync();
        await own.GetByRole(AriaRole.Button, new() { Name = "More about this message" }).ClickAsync();
        await alice.PictureAsync("message-menu-own-dark");
        await alice.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Reply" }).ClickAsync();
        await Assertions.Expect(Bar(alice)).ToContainTextAsync("Replying to Alice");
        await Assertions.Expect(Switch(alice)).ToHaveCountAsync(0);
        await Bar(alice).GetByRole(AriaRole.Button, new() { Name = "Cancel reply" }).ClickAsync();
        await Assertions.Expect(Bar(alice)).ToBeHiddenAsync();
        await own.HoverAsync();
        await alice.Page.Keyboard.DownAsync("Shift");
        await button.ClickAsync();
        await alice.Page.Keyboard.UpAsync("Shift");
        await alice.TypeAsync("At the harbour");
        await alice.PressAsync("Enter");
        await Assertions.Expect((await alice.ReadsAsync("At the harbour")).Locator(".quoted")).ToHaveTextAsync("Meet at nine");
        await Assertions.Expect(alice.Page.Locator("article.mentioned")).ToHaveCountAsync(0);
        alice.HadNoProblems();
    }

    [Fact]
    public async Task From_the_keyboard_R_answers_and_Escape_gives_up()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice");
        await town.Bot!.PostAsync(town.ChannelId("quiz"), new() { ["content"] = "From the bot" });
        await alice.ReadsAsync("From the bot");
        await alice.Page.Locator(".scroller").FocusAsync();
        await alice.PressAsync("ArrowUp");
        await alice.PressAsync("r");
        await Assertions.Expect(alice.Box).ToBeFocusedAsync();
        await Assertions.Expect(alice.Box).ToHaveValueAsync("");
        await Assertions.Expect(Switch(alice)).ToBeCheckedAsync();
        await alice.TypeAsync("Thanks");
        await alice.PressAsync("Escape");
        await Assertions.Expect(Bar(alice)).ToBeHiddenAsync();
        await Assertions.Expect(alice.Box).ToHaveValueAsync("Thanks");
        // Also from within the bar.
        await alice.Page.Locator(".scroller").FocusAsync();
        await alice.PressAsync("ArrowUp");
        await alice.PressAsync("Shift+R");
        await Assertions.Expect(Switch(alice)).Not.ToBeCheckedAsync();
        await Switch(alice).FocusAsync();
        await alice.PressAsync("Escape");
        await Assertions.Expect(Bar(alice)).ToBeHiddenAsync();
        await Assertions.Expect(alice.Box).ToBeFocusedAsync();
        alice.HadNoProblems();
    }

    [Fact]
    public async Task A_reply_waits_in_its_channel_and_ends_with_what_it_answers()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice");
        await using var bruno = await town.OpenAsync(browser, "bruno");
        await bruno.WritesAsync("Meet at nine");
        await ReplyAsync(alice, "Meet at nine");
        await alice.OpenChannelAsync("briefings");
        await Assertions.Expect(Bar(alice)).ToBeHiddenAsync();
        await alice.OpenChannelAsync("quiz");
        await Assertions.Expect(Bar(alice)).ToContainTextAsync("Replying to Bruno");
        // The name leads to the message; a new name of its author is a new name here.
        await Bar(alice).GetByRole(AriaRole.Button, new() { Name = "Replying to Bruno" }).ClickAsync();
        await Assertions.Expect(await alice.ReadsAsync("Meet at nine")).ToBeFocusedAsync();
        town.Rename("bruno", "Bruno of the Harbour");
        await Assertions.Expect(Bar(alice)).ToContainTextAsync("Replying to Bruno of the Harbour");
        await alice.Box.FillAsync("Fine");

        await alice.OpenChannelAsync("briefings");
        await bruno.Page.Locator(".scroller").FocusAsync();
        await bruno.PressAsync("ArrowUp");
        await bruno.PressAsync("Shift+Backspace");
        await bruno.DoesNotReadAsync("Meet at nine");
        await bruno.WritesAsync("Another time");
        await alice.OpenChannelAsync("quiz");
        await Assertions.Expect(Bar(alice)).ToBeHiddenAsync();
        await Assertions.Expect(alice.Box).ToHaveValueAsync("Fine");

        await ReplyAsync(alice, "Another time");
        await bruno.Page.Locator(".scroller").FocusAsync();
        await bruno.PressAsync("ArrowUp");
        await bruno.PressAsync("Shift+Backspace");
        await Assertions.Expect(Bar(alice)).ToBeHiddenAsync();
        alice.HadNoProblems();
    }

    [Fact]
    public async Task A_notice_is_not_answered_nor_is_anything_where_one_may_not_write()
    {
        await using var town = await Town.StartAsync();
        town.AllowBot(Permissions.PinMessages);
        var (bot, quiz) = (town.Bot!, town.ChannelId("quiz"));
        await using var alice = await town.OpenAsync(browser, "alice");
        var id = (string)(await bot.CallAsync(HttpMethod.Post, $"channels/{quiz}/messages", new System.Text.Json.Nodes.JsonObject { ["content"] = "Agreed" }))!["id"]!;
        await bot.CallAsync(HttpMethod.Put, $"channels/{quiz}/messages/pins/{id}");
        var notice = await alice.ReadsAsync("to this channel");
        await Assertions.Expect(Reply(notice)).ToHaveCountAsync(0);
        await Assertions.Expect(Reply(alice.Page.Locator($"#message-{id}"))).ToHaveCountAsync(1);
        await bot.CallAsync(HttpMethod.Post, $"channels/{town.ChannelId("start-here")}/messages", new System.Text.Json.Nodes.JsonObject { ["content"] = "Welcome" });
        await alice.OpenChannelAsync("start-here");
        await Assertions.Expect(Reply(await alice.ReadsAsync("Welcome"))).ToHaveCountAsync(0);
        alice.HadNoProblems();

        static ILocator Reply(ILocator message) => message.Locator(".reply-button");
    }

    [Theory]
    [MemberData(nameof(Variants.Themes), MemberType = typeof(Variants))]
    public async Task On_a_phone_the_menu_of_a_message_answers_it_also_from_right_to_left(bool light)
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice", look: new() { Width = 360, Height = 740, Touch = true, Light = light });
        town.Rename("bruno", "بوابة الميناء القديم في أقصى الشرق من المدينة");
        await using var bruno = await town.OpenAsync(browser, "bruno");
        await bruno.WritesAsync("نلتقي في التاسعة عند الميناء");
        var message = await alice.ReadsAsync("نلتقي");
        await message.GetByRole(AriaRole.Button, new() { Name = "More about this message" }).ClickAsync();
        await alice.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Reply" }).ClickAsync();
        await Assertions.Expect(Bar(alice)).ToContainTextAsync("بوابة");
        await alice.PictureAsync($"replying-360-{(light ? "light" : "dark")}");
        Assert.Equal(0, await alice.SidewaysAsync());
        Assert.Empty(await Contrast.TooWeakAsync(alice.Page));
        alice.HadNoProblems();
    }

    private static async Task ReplyAsync(PageWindow window, string text)
    {
        var message = await window.ReadsAsync(text);
        await message.HoverAsync();
        await message.GetByRole(AriaRole.Button, new() { Name = "Reply", Exact = true }).ClickAsync();
        await Assertions.Expect(Bar(window)).ToBeVisibleAsync();
    }

    private static ILocator Bar(PageWindow window) => window.Page.Locator(".reply-bar");

    private static ILocator Switch(PageWindow window) => Bar(window).GetByRole(AriaRole.Switch);
}
