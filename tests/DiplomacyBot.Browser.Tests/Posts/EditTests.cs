using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DiplomacyBot.Browser.Tests.Browsing;
using DiplomacyBot.Browser.Tests.Pages;
using DiplomacyBot.Sandbox.Worlds;
using Microsoft.Playwright;
using Contrast = DiplomacyBot.Browser.Tests.Looks.Contrast;

namespace DiplomacyBot.Browser.Tests.Posts;

/// <summary>Editing and deleting, by pointer and by keys.</summary>
public sealed class EditTests(BrowserFixture browser)
{
    [Theory]
    [MemberData(nameof(Variants.Themes), MemberType = typeof(Variants))]
    public async Task Arrow_up_in_an_empty_box_edits_ones_last_message(bool light)
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice", look: new() { Light = light });
        await using var bruno = await town.OpenAsync(browser, "bruno");
        await alice.WritesAsync("Meet at nine");
        await bruno.WritesAsync("Where?");
        await alice.ReadsAsync("Where?");

        await alice.PressAsync("ArrowUp");
        var editor = Editor(alice);
        await Assertions.Expect(editor).ToBeFocusedAsync();
        await Assertions.Expect(editor).ToHaveValueAsync("Meet at nine");
        await alice.PictureAsync(light ? "editing-light" : "editing-dark");
        Assert.Empty(await Contrast.TooWeakAsync(alice.Page));
        await alice.PressAsync("Shift+Enter");
        await alice.TypeAsync("at the harbour");
        await alice.PressAsync("Enter");
        await Assertions.Expect(editor).ToHaveCountAsync(0);
        await Assertions.Expect(alice.Box).ToBeFocusedAsync();

        foreach (var window in new[] { alice, bruno })
        {
            var message = await window.ReadsAsync("Meet at nine");
            await Assertions.Expect(message).ToContainTextAsync("at the harbour");
            var mark = message.Locator(".edited");
            await Assertions.Expect(mark).ToHaveTextAsync("(edited)");
            await Assertions.Expect(mark).ToHaveAttributeAsync("title", new Regex(@"\d{4}.*\d\d:\d\d"));
            window.HadNoProblems();
        }

        await bruno.PictureAsync(light ? "edited-light" : "edited-dark");
        // With something written, the key is the box's own.
        await alice.TypeAsync("b");
        await alice.PressAsync("ArrowUp");
        await Assertions.Expect(Editor(alice)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Escape_or_an_unchanged_text_leave_a_message_as_it_was()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice");
        await alice.WritesAsync("Meet at nine");
        var message = await alice.ReadsAsync("Meet at nine");
        await alice.PressAsync("ArrowUp");
        await alice.TypeAsync(" or later");
        await alice.PressAsync("Escape");
        await Assertions.Expect(alice.Box).ToBeFocusedAsync();
        await alice.PressAsync("ArrowUp");
        await Assertions.Expect(Editor(alice)).ToHaveValueAsync("Meet at nine");
        await alice.PressAsync("Enter");
        await Assertions.Expect(alice.Box).ToBeFocusedAsync();
        await Assertions.Expect(message).Not.ToContainTextAsync("later");
        await Assertions.Expect(message.Locator(".edited")).ToHaveCountAsync(0);
        alice.HadNoProblems();
    }

    [Fact]
    public async Task The_pencil_is_on_ones_own_messages_and_what_is_named_is_typed_again()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice");
        await using var bruno = await town.OpenAsync(browser, "bruno");
        await bruno.WritesAsync("From Bruno");
        await alice.WritesAsync("@bruno come to #briefings ");
        var other = await alice.ReadsAsync("From Bruno");
        await other.HoverAsync();
        await Assertions.Expect(other.GetByRole(AriaRole.Button, new() { Name = "Edit" })).ToHaveCountAsync(0);
        await alice.ReadsAsync("come to");
        var own = alice.Messages.Last;
        await own.HoverAsync();
        await alice.PictureAsync("message-actions-dark");
        await own.GetByRole(AriaRole.Button, new() { Name = "Edit" }).ClickAsync();
        await Assertions.Expect(Editor(alice)).ToHaveValueAsync("@bruno come to #briefings");
        await alice.TypeAsync(" with @chi");
        await Assertions.Expect(own.Locator(".suggestion")).ToHaveTextAsync(new Regex("Chidi"));
        await alice.PictureAsync("editing-names-dark");
        await alice.PressAsync("Enter");
        await own.GetByRole(AriaRole.Button, new() { Name = "save" }).ClickAsync();
        await Assertions.Expect(own.Locator(".mention")).ToHaveTextAsync(["@Bruno", "#briefings", "@Chidi"]);
        await Assertions.Expect(bruno.Page.Locator("article.mentioned")).ToContainTextAsync("@Chidi");
        alice.HadNoProblems();
    }

    [Fact]
    public async Task What_happens_meanwhile_leaves_what_is_being_edited_alone()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice");
        await alice.WritesAsync("Meet at nine");
        await alice.ReadsAsync("Meet at nine");
        var own = alice.Messages.Last;
        await alice.PressAsync("ArrowUp");
        await alice.TypeAsync(" or");
        var id = (await own.GetAttributeAsync("data-id"))!;
        var (bot, quiz) = (town.Bot!, town.ChannelId("quiz"));
        // The message is drawn anew, then the whole channel.
        await bot.CallAsync(HttpMethod.Put, $"channels/{quiz}/messages/{id}/reactions/{Uri.EscapeDataString("👍")}/@me");
        await Assertions.Expect(own.Locator(".reaction")).ToBeVisibleAsync();
        town.Rename("bruno", "Bruno of the Harbour");
        await Assertions.Expect(alice.Page.Locator(".members")).ToContainTextAsync("Bruno of the Harbour");
        await alice.TypeAsync(" later");
        await Assertions.Expect(Editor(alice)).ToHaveValueAsync("Meet at nine or later");
        // Deleted by somebody else, it is gone, and one writes on.
        await bot.CallAsync(HttpMethod.Delete, $"channels/{quiz}/messages/{id}");
        await Assertions.Expect(Editor(alice)).ToHaveCountAsync(0);
        await Assertions.Expect(alice.Box).ToBeFocusedAsync();
        alice.HadNoProblems();
    }

    [Fact]
    public async Task An_edit_that_is_refused_stays_to_be_mended()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice");
        await alice.WritesAsync("Meet at nine");
        town.BlockWords("spoilt");
        await alice.PressAsync("ArrowUp");
        await alice.TypeAsync(", all spoilt");
        await alice.PressAsync("Enter");
        await Assertions.Expect(alice.Page.Locator(".message-editor").GetByRole(AriaRole.Alert)).ToContainTextAsync("AutoMod");
        await Editor(alice).FillAsync(new string('x', 2001));
        await Assertions.Expect(alice.Page.Locator(".message-editor .composer-count")).ToHaveTextAsync("-1");
        await alice.PressAsync("Enter");
        await Assertions.Expect(alice.Page.Locator(".message-editor").GetByRole(AriaRole.Alert)).ToContainTextAsync("2000");
        await Assertions.Expect(Editor(alice)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task With_nothing_left_it_is_asked_whether_to_delete()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice");
        await alice.WritesAsync("Meet at nine");
        await alice.PressAsync("ArrowUp");
        await alice.PressAsync("Control+A");
        await alice.PressAsync("Delete");
        await alice.PressAsync("Enter");
        await Assertions.Expect(alice.Dialog).ToHaveAccessibleNameAsync("Delete message");
        await Assertions.Expect(alice.Dialog).ToHaveAccessibleDescriptionAsync(new Regex("Are you sure.*Alice: Meet at nine"));
        await Assertions.Expect(alice.Dialog.Locator(".message-preview")).ToContainTextAsync("Meet at nine");
        await Assertions.Expect(alice.Dialog.GetByRole(AriaRole.Button, new() { Name = "Delete" })).ToBeFocusedAsync();
        await alice.PictureAsync("delete-asked-dark");
        // Tab stays inside.
        await alice.PressAsync("Tab");
        await Assertions.Expect(alice.Dialog.GetByRole(AriaRole.Button, new() { Name = "Close" })).ToBeFocusedAsync();
        await alice.PressAsync("Escape");
        await Assertions.Expect(Editor(alice)).ToBeFocusedAsync();
        await alice.PressAsync("Enter");
        await alice.PressAsync("Enter");
        await alice.DoesNotReadAsync("Meet at nine");
        await Assertions.Expect(alice.Box).ToBeFocusedAsync();
        alice.HadNoProblems();
    }

    [Fact]
    public async Task From_the_keyboard_E_edits_and_Backspace_deletes_with_Shift_unasked()
    {
        await using var town = await Town.StartAsync();
        await using var bruno = await town.OpenAsync(browser, "bruno");
        await town.Bot!.PostAsync(town.ChannelId("quiz"), new() { ["content"] = "From the bot" });
        await bruno.WritesAsync("First");
        await bruno.WritesAsync("Second");
        await bruno.Page.Locator(".scroller").FocusAsync();
        await bruno.PressAsync("ArrowUp");
        await bruno.PressAsync("e");
        await Assertions.Expect(Editor(bruno)).ToHaveValueAsync("Second");
        await bruno.PressAsync("Escape");

        await bruno.Page.Locator(".scroller").FocusAsync();
        await bruno.PressAsync("ArrowUp");
        await bruno.PressAsync("Backspace");
        await bruno.Dialog.GetByRole(AriaRole.Button, new() { Name = "Cancel" }).ClickAsync();
        await Assertions.Expect(bruno.Messages.Last).ToBeFocusedAsync();
        await bruno.PressAsync("Shift+Backspace");
        await bruno.DoesNotReadAsync("Second");
        await Assertions.Expect(bruno.Box).ToBeFocusedAsync();

        // A moderator cannot edit what the bot wrote, but delete it.
        await bruno.Page.Locator(".scroller").FocusAsync();
        await bruno.PressAsync("ArrowUp");
        await bruno.PressAsync("ArrowUp");
        await bruno.PressAsync("e");
        await Assertions.Expect(Editor(bruno)).ToHaveCountAsync(0);
        await bruno.PressAsync("Backspace");
        await bruno.PressAsync("Enter");
        await bruno.DoesNotReadAsync("From the bot");
        bruno.HadNoProblems();
    }

    [Fact]
    public async Task Who_may_not_delete_is_not_offered_it_and_Shift_shows_the_way_without_a_question()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice");
        await using var bruno = await town.OpenAsync(browser, "bruno");
        await town.Bot!.PostAsync(town.ChannelId("quiz"), new() { ["content"] = "From the bot" });
        foreach (var (window, offered) in new[] { (alice, 0), (bruno, 1) })
        {
            var message = await window.ReadsAsync("From the bot");
            await message.HoverAsync();
            await message.GetByRole(AriaRole.Button, new() { Name = "More about this message" }).ClickAsync();
            await Assertions.Expect(window.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Copy message id" })).ToBeVisibleAsync();
            await Assertions.Expect(window.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Edit message" })).ToHaveCountAsync(0);
            await Assertions.Expect(window.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Delete message" })).ToHaveCountAsync(offered);
            if (offered > 0) await window.PictureAsync("message-menu-delete-dark");
            await window.PressAsync("Escape");
        }

        var theirs = await bruno.ReadsAsync("From the bot");
        await theirs.HoverAsync();
        var quick = theirs.GetByRole(AriaRole.Button, new() { Name = "Delete at once" });
        await Assertions.Expect(quick).ToBeHiddenAsync();
        await bruno.Page.Keyboard.DownAsync("Shift");
        await Assertions.Expect(quick).ToBeVisibleAsync();
        await bruno.PictureAsync("message-actions-shift-dark");
        await quick.ClickAsync();
        await bruno.Page.Keyboard.UpAsync("Shift");
        await bruno.DoesNotReadAsync("From the bot");
        await alice.DoesNotReadAsync("From the bot");
    }

    [Theory]
    [MemberData(nameof(Variants.Themes), MemberType = typeof(Variants))]
    public async Task On_a_phone_the_menu_of_a_message_edits_and_deletes_also_from_right_to_left(bool light)
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice", look: new() { Width = 360, Height = 740, Touch = true, Light = light });
        await alice.WritesAsync("نلتقي في التاسعة عند الميناء");
        await alice.ReadsAsync("نلتقي");
        var message = alice.Messages.Last;
        await OpenMenuAsync("Edit message");
        await Assertions.Expect(Editor(alice)).ToBeFocusedAsync();
        await Assertions.Expect(Editor(alice)).ToHaveCSSAsync("direction", "rtl");
        await alice.PictureAsync($"editing-360-{(light ? "light" : "dark")}");
        Assert.Equal(0, await alice.SidewaysAsync());
        await Editor(alice).FillAsync("نلتقي في العاشرة");
        await message.GetByRole(AriaRole.Button, new() { Name = "save" }).ClickAsync();
        await Assertions.Expect(message.Locator(".edited")).ToBeVisibleAsync();
        await OpenMenuAsync("Delete message");
        await alice.PictureAsync($"delete-asked-360-{(light ? "light" : "dark")}");
        Assert.Empty(await Contrast.TooWeakAsync(alice.Page));
        await alice.Dialog.GetByRole(AriaRole.Button, new() { Name = "Delete" }).ClickAsync();
        await alice.DoesNotReadAsync("نلتقي");
        alice.HadNoProblems();

        async Task OpenMenuAsync(string entry)
        {
            await message.GetByRole(AriaRole.Button, new() { Name = "More about this message" }).ClickAsync();
            await alice.Page.GetByRole(AriaRole.Menuitem, new() { Name = entry }).ClickAsync();
        }
    }

    [Fact]
    public async Task A_notice_can_be_deleted_but_not_edited()
    {
        await using var town = await Town.StartAsync();
        town.AllowBot(Permissions.PinMessages);
        var (bot, quiz) = (town.Bot!, town.ChannelId("quiz"));
        var id = (string)(await bot.CallAsync(HttpMethod.Post, $"channels/{quiz}/messages", new JsonObject { ["content"] = "Agreed" }))!["id"]!;
        await bot.CallAsync(HttpMethod.Put, $"channels/{quiz}/messages/pins/{id}");
        await using var bruno = await town.OpenAsync(browser, "bruno");
        var notice = await bruno.ReadsAsync("to this channel");
        await notice.HoverAsync();
        await bruno.PictureAsync("notice-actions-dark");
        await notice.GetByRole(AriaRole.Button, new() { Name = "More about this message" }).ClickAsync();
        await bruno.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Delete message" }).ClickAsync(new() { Modifiers = [KeyboardModifier.Shift] });
        await bruno.DoesNotReadAsync("to this channel");
        await bruno.ReadsAsync("Agreed");
        bruno.HadNoProblems();
    }

    private static ILocator Editor(PageWindow window) => window.Page.GetByRole(AriaRole.Combobox, new() { Name = "Edit message" });
}
