using System.Text.Json.Nodes;
using DiplomacyBot.Browser.Tests.Browsing;
using DiplomacyBot.Browser.Tests.Pages;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Playwright;

namespace DiplomacyBot.Browser.Tests.Commands;

public sealed class KeyboardTests(BrowserFixture browser)
{
    [Fact]
    public async Task A_command_with_a_live_value_and_a_choice_is_completed_by_keyboard_alone()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice");
        await alice.TypeAsync("/as");
        await Assertions.Expect(alice.Suggestions.First).ToContainTextAsync("/ask");
        await alice.PictureAsync("commands-dark");
        await alice.PressAsync("Enter");
        await Assertions.Expect(alice.Suggestions).ToHaveCountAsync(3);
        await alice.TypeAsync("oslo");
        await Assertions.Expect(alice.Suggestions).ToHaveCountAsync(1);
        await alice.PressAsync("Tab");
        await Assertions.Expect(alice.Suggestions.First).ToContainTextAsync("length");
        await alice.PressAsync("Tab");
        await Assertions.Expect(alice.Suggestions).ToHaveCountAsync(2);
        await alice.PressAsync("ArrowDown");
        await alice.PictureAsync("command-options-dark");
        await alice.PressAsync("Enter");
        await alice.PressAsync("Enter");

        var answer = await alice.ReadsAsync("You asked article=article 1 length=l");
        await Assertions.Expect(answer.Locator(".context-line")).ToContainTextAsync("/ask");
        await Assertions.Expect(alice.Box).ToBeFocusedAsync();
        alice.HadNoProblems();
    }

    [Fact]
    public async Task A_whole_line_becomes_options_and_its_free_text_is_sent_as_typed()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice");
        await alice.FillsAsync("/ask article:Something: new length:Short");
        await Assertions.Expect(alice.Page.Locator(".pill")).ToHaveCountAsync(2);
        await alice.PressAsync("Enter");
        await alice.ReadsAsync("You asked article=Something: new length=s");
    }

    [Fact]
    public async Task A_missing_option_is_named_and_focused_and_nothing_is_sent()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice");
        await alice.FillsAsync("/ask");
        await alice.PressAsync("Escape");
        await alice.PressAsync("Enter");
        await Assertions.Expect(alice.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("article: This option is required. Specify a value.");
        await Assertions.Expect(alice.Page.Locator("[data-option=article] input")).ToBeFocusedAsync();
        await Assertions.Expect(alice.Page.Locator("[data-option=article] input")).ToHaveAttributeAsync("aria-invalid", "true");
        await alice.DoesNotReadAsync("You asked");
    }

    [Fact]
    public async Task A_subcommand_takes_a_file_and_checks_a_number()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice");
        await alice.FillsAsync("/library add copies:9");
        await alice.Page.Locator("[data-option=file] input[type=file]").SetInputFilesAsync(new FilePayload { Name = "notes.md", MimeType = "text/markdown", Buffer = "# Notes"u8.ToArray() });
        await alice.PressAsync("Enter");
        await Assertions.Expect(alice.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("copies: Input a number that is at most 5.");
        await alice.PressAsync("Control+A");
        await alice.TypeAsync("2");
        await alice.PressAsync("Enter");
        await alice.ReadsAsync("You asked file=notes.md copies=2");
        alice.HadNoProblems();
    }

    [Fact]
    public async Task People_channels_and_yes_or_no_are_picked_from_lists_and_a_late_answer_replaces_thinking()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice");
        await alice.FillsAsync("/slow");
        await alice.TypeAsync("t");
        await alice.PressAsync("Enter");
        await alice.TypeAsync("who:bru");
        await Assertions.Expect(alice.Suggestions).ToHaveCountAsync(1);
        await alice.PressAsync("Enter");
        await alice.TypeAsync("where:start");
        await alice.PressAsync("Enter");
        await alice.PressAsync("Enter");
        await alice.ReadsAsync("is thinking…");
        await alice.PictureAsync("thinking-dark");
        town.StopThinking();
        await alice.ReadsAsync("Thought about sure=true who=");
        await alice.DoesNotReadAsync("is thinking…");
    }

    [Fact]
    public async Task A_late_list_never_replaces_the_list_for_newer_text()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice");
        var release = new TaskCompletionSource();
        var held = new TaskCompletionSource();
        await alice.Page.RouteAsync("**/interactions/autocomplete", async route =>
        {
            if (route.Request.PostData?.Contains("\"value\":\"who\"", StringComparison.Ordinal) != true)
            {
                await route.ContinueAsync();
                return;
            }
            held.TrySetResult();
            await release.Task;
            await route.FulfillAsync(new() { ContentType = "application/json", Body = """{"choices":[{"name":"Too late","value":"late"}]}""" });
        });
        await alice.FillsAsync("/ask");
        await alice.TypeAsync("who");
        await held.Task;
        await alice.PressAsync("Control+A");
        await alice.TypeAsync("border");
        await Assertions.Expect(alice.Suggestions).ToHaveTextAsync(["A border in the sea"]);
        // The late answer would stand only until the next one: whoever watches sees it all the same.
        await alice.Page.EvaluateAsync(
            """
            () => new MutationObserver(() => { window.seenLate ||= document.querySelector(".suggestions").textContent.includes("Too late"); })
              .observe(document.querySelector(".suggestions"), { childList: true, subtree: true })
            """);
        release.SetResult();
        await alice.TypeAsync(" in");
        await Assertions.Expect(alice.Suggestions).ToHaveTextAsync(["A border in the sea"]);
        Assert.False(await alice.Page.EvaluateAsync<bool>("() => window.seenLate === true"));
    }

    [Fact]
    public async Task A_command_nobody_answers_within_three_seconds_says_so_in_red()
    {
        var wire = new FakeTimeProvider();
        await using var town = await Town.StartAsync(wire: wire);
        await using var alice = await town.OpenAsync(browser, "alice");
        await alice.SendsAsync(() => alice.RunsAsync("/silent"));
        wire.Advance(TimeSpan.FromMilliseconds(2900));
        await alice.ReadsAsync("Sending command…");
        wire.Advance(TimeSpan.FromMilliseconds(200));
        var failed = await alice.ReadsAsync("The application did not respond");
        await alice.PictureAsync("command-failed-dark");
        await failed.GetByRole(AriaRole.Button, new() { Name = "Dismiss message" }).ClickAsync();
        await alice.DoesNotReadAsync("The application did not respond");
    }

    [Fact]
    public async Task What_is_not_sent_yet_waits_in_its_channel()
    {
        await using var town = await Town.StartAsync();
        await using var bruno = await town.OpenAsync(browser, "bruno");
        await bruno.TypeAsync("About the quiz");
        await bruno.OpenChannelAsync("moderators");
        await Assertions.Expect(bruno.Box).ToHaveValueAsync("");
        await bruno.FillsAsync("/ask article:Oslo");
        await bruno.OpenChannelAsync("quiz");
        await Assertions.Expect(bruno.Box).ToHaveValueAsync("About the quiz");
        await bruno.PressAsync("Enter");
        await bruno.ReadsAsync("About the quiz");
        await bruno.OpenChannelAsync("moderators");
        await Assertions.Expect(bruno.Page.Locator(".command-name")).ToHaveTextAsync("/ask");
        await Assertions.Expect(bruno.Page.Locator("[data-option=article] input")).ToHaveValueAsync("Oslo");
        await bruno.OpenChannelAsync("quiz");
        await Assertions.Expect(bruno.Box).ToHaveValueAsync("");
        // Nobody finds what somebody else was writing.
        await bruno.SwitchesToAsync("dana", "Dana");
        await bruno.OpenChannelAsync("moderators");
        await Assertions.Expect(bruno.Box).ToHaveValueAsync("");
        bruno.HadNoProblems();
    }

    [Fact]
    public async Task A_message_command_is_reached_by_keyboard_from_the_message()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice");
        await alice.WritesAsync("Remember the treaty");
        var message = await alice.ReadsAsync("Remember the treaty");
        await message.GetByRole(AriaRole.Button, new() { Name = "More about this message" }).FocusAsync();
        await alice.PressAsync("Enter");
        // Below it there is only what deletes the message.
        await alice.PressAsync("End");
        await alice.PressAsync("ArrowUp");
        await Assertions.Expect(alice.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Make a note" })).ToBeFocusedAsync();
        await alice.PictureAsync("message-menu-dark");
        await alice.PressAsync("Enter");
        await alice.ReadsAsync("Noted: Remember the treaty");
    }

    [Fact]
    public async Task A_command_on_a_member_is_reached_by_keyboard_from_the_member_list()
    {
        await using var town = await Town.StartAsync();
        var app = (string)(await town.Bot!.CallAsync(HttpMethod.Get, "applications/@me"))!["id"]!;
        await town.Bot!.CallAsync(HttpMethod.Post, $"applications/{app}/commands", new JsonObject { ["name"] = "Greet", ["type"] = 2 });
        await using var alice = await town.OpenAsync(browser, "alice");
        var bruno = alice.Page.Locator(".member", new() { HasText = "Bruno" });
        await bruno.FocusAsync();
        await alice.PressAsync("Enter");
        await Assertions.Expect(alice.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Greet" })).ToBeFocusedAsync();
        await alice.PressAsync("Escape");
        await Assertions.Expect(bruno).ToBeFocusedAsync();
        alice.HadNoProblems();
    }

    [Fact]
    public async Task Arrows_go_from_message_to_message_Tab_into_one_and_Escape_back_to_the_box()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice");
        foreach (var word in (string[])["one", "two", "three"]) await alice.WritesAsync(word);
        var three = await alice.ReadsAsync("three");
        await alice.Page.Locator(".scroller").FocusAsync();
        await alice.PressAsync("ArrowUp");
        await Assertions.Expect(three).ToBeFocusedAsync();
        await alice.PressAsync("Home");
        await Assertions.Expect(await alice.ReadsAsync("one")).ToBeFocusedAsync();
        await alice.PressAsync("ArrowDown");
        await Assertions.Expect(await alice.ReadsAsync("two")).ToBeFocusedAsync();
        foreach (var name in (string[])["Edit", "More about this message"])
        {
            await alice.PressAsync("Tab");
            await Assertions.Expect((await alice.ReadsAsync("two")).GetByRole(AriaRole.Button, new() { Name = name })).ToBeFocusedAsync();
        }

        await alice.PressAsync("Escape");
        await Assertions.Expect(alice.Box).ToBeFocusedAsync();
        alice.HadNoProblems();
    }

    [Fact]
    public async Task What_is_read_out_is_not_lost_when_more_comes_right_after_it()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice");
        await town.Bot!.PostAsync(town.ChannelId("quiz"), new() { ["content"] = $"**First** of <@{town.UserId("bruno")}>" });
        await town.Bot!.PostAsync(town.ChannelId("quiz"), new() { ["content"] = "Second ||hidden||" });
        await Assertions.Expect(alice.Page.Locator(".announcer p")).ToHaveTextAsync(["DiplomacyBot: First of @Bruno", "DiplomacyBot: Second (spoiler)"]);
        for (var i = 0; i < 4; i++) await alice.WritesAsync($"more {i}");
        await Assertions.Expect(alice.Page.Locator(".announcer p").Last).ToHaveTextAsync("Alice: more 3");
        await Assertions.Expect(alice.Page.Locator(".announcer p")).ToHaveCountAsync(5);
        alice.HadNoProblems();
    }

    [Fact]
    public async Task Alt_and_an_arrow_go_to_the_next_channel_and_with_Shift_to_the_next_unread_one()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice", "briefings");
        var title = alice.Page.Locator(".channel-header h2");
        await alice.PressAsync("Alt+ArrowDown");
        await Assertions.Expect(title).ToHaveTextAsync("quiz");
        await alice.PressAsync("Alt+ArrowDown");
        await Assertions.Expect(title).ToHaveTextAsync("start-here");
        await alice.PressAsync("Alt+ArrowUp");
        await Assertions.Expect(title).ToHaveTextAsync("quiz");
        await town.Bot!.PostAsync(town.ChannelId("start-here"), new() { ["content"] = "News" });
        await Assertions.Expect(alice.Page.GetByRole(AriaRole.Link, new() { Name = "start-here, unread messages" })).ToBeVisibleAsync();
        await alice.PressAsync("Alt+Shift+ArrowUp");
        await Assertions.Expect(title).ToHaveTextAsync("start-here");
        await alice.PressAsync("Alt+Shift+ArrowUp");
        await Assertions.Expect(title).ToHaveTextAsync("start-here");
        alice.HadNoProblems();
    }

    [Fact]
    public async Task Names_are_offered_while_they_are_typed_and_sent_as_who_they_mean()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice");
        await alice.TypeAsync("Ask @br");
        await Assertions.Expect(alice.Suggestions).ToHaveCountAsync(1);
        await alice.PictureAsync("names-dark");
        await alice.PressAsync("Enter");
        await Assertions.Expect(alice.Box).ToHaveValueAsync("Ask @bruno ");
        await alice.TypeAsync("in #");
        await Assertions.Expect(alice.Suggestions).ToHaveTextAsync(["#start-here", "#briefings", "#quiz"]);
        await alice.PressAsync("ArrowDown");
        await alice.PressAsync("Tab");
        await alice.TypeAsync("or mail a@bruno.example");
        await Assertions.Expect(alice.Suggestions).ToHaveCountAsync(0);
        await alice.PressAsync("Enter");
        var message = await alice.ReadsAsync("Ask");
        await Assertions.Expect(message.Locator(".content p")).ToHaveTextAsync("Ask @Bruno in #briefings or mail a@bruno.example");
        await Assertions.Expect(message.Locator(".mention")).ToHaveTextAsync(["@Bruno", "#briefings"]);
        // Escape closes the list and leaves what was typed.
        await alice.TypeAsync("@");
        await Assertions.Expect(alice.Suggestions.First).ToBeVisibleAsync();
        await alice.PressAsync("Escape");
        await Assertions.Expect(alice.Suggestions).ToHaveCountAsync(0);
        await Assertions.Expect(alice.Box).ToHaveValueAsync("@");
        alice.HadNoProblems();
    }

    [Fact]
    public async Task A_line_that_names_no_command_is_not_posted_for_all_to_read()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice");
        await alice.TypeAsync("/secrte for me");
        await alice.PressAsync("Enter");
        await Assertions.Expect(alice.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("/secrte is no command you can use here.");
        await alice.DoesNotReadAsync("/secrte");
    }

    [Fact]
    public async Task Shift_and_Enter_make_a_new_line_and_Enter_sends()
    {
        await using var town = await Town.StartAsync(withBot: false);
        await using var alice = await town.OpenAsync(browser, "alice");
        await alice.TypeAsync("first");
        await alice.PressAsync("Shift+Enter");
        await alice.TypeAsync("second for @bruno");
        await alice.PressAsync("Enter");
        var message = await alice.ReadsAsync("first");
        await Assertions.Expect(message.Locator(".content p")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^first\nsecond for @.*[Bb]runo"), new() { UseInnerText = true });
    }
}
