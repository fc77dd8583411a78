using DiplomacyBot.Browser.Tests.Browsing;
using DiplomacyBot.Browser.Tests.Pages;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Playwright;
using Contrast = DiplomacyBot.Browser.Tests.Looks.Contrast;

namespace DiplomacyBot.Browser.Tests.Components;

public sealed class ComponentTests(BrowserFixture browser)
{
    [Fact]
    public async Task Buttons_answer_and_change_their_message()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice");
        await alice.RunsAsync("/card");
        var card = await alice.ReadsAsync("The Oslo talks");
        await Assertions.Expect(card.Locator(".embed-row .embed-field")).ToHaveCountAsync(3);
        await Assertions.Expect(card.GetByRole(AriaRole.Button, new() { Name = "Closed" })).ToBeDisabledAsync();
        await Assertions.Expect(card.GetByRole(AriaRole.Link, new() { Name = "Source" })).ToHaveAttributeAsync("rel", "noopener noreferrer");
        await alice.PictureAsync("card-dark");
        await alice.ClicksAsync("Summary");
        await alice.ReadsAsync("Pressed summary");
        await alice.ClicksAsync("Change");
        var changed = await alice.ReadsAsync("The card has changed");
        await Assertions.Expect(changed.GetByRole(AriaRole.Button, new() { Name = "Summary" })).ToHaveCountAsync(0);
        alice.HadNoProblems();
    }

    [Fact]
    public async Task A_select_of_one_of_several_and_of_people_sends_what_was_picked()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice");
        await alice.RunsAsync("/card");
        await alice.ReadsAsync("The Oslo talks");
        await alice.ChoosesAsync("Pick an article", "A border in the sea");
        await alice.ReadsAsync("Pressed pick sea");
        await Assertions.Expect(alice.Page.Locator(".select-box .chosen")).ToHaveTextAsync(["A border in the sea"]);
        await alice.ChoosesAsync("Pick regions", "Africa", "Europe");
        await alice.ReadsAsync("Pressed many africa, europe");
        await alice.Page.Locator(".select-box").Filter(new() { HasText = "Pick a person" }).FocusAsync();
        await alice.PressAsync("ArrowDown");
        await alice.TypeAsync("chidi");
        await Assertions.Expect(alice.Page.Locator(".select-popup .option")).ToHaveCountAsync(1);
        await alice.PressAsync("Enter");
        await alice.ReadsAsync("Pressed person");
        alice.HadNoProblems();
    }

    [Fact]
    public async Task Every_kind_of_select_offers_what_it_is_for()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice");
        await alice.RunsAsync("/pickers");
        // Only by its own text: what answers it quotes it.
        var message = alice.Messages.Filter(new() { Has = alice.Page.Locator(".content", new() { HasText = "Every select" }) });
        await Assertions.Expect(message.Locator(".select-box").First).ToContainTextAsync("Treaty");
        await alice.ChoosesAsync("Pick somebody", "Bruno");
        await alice.ReadsAsync("Pressed user");
        await message.Locator(".select-box").Filter(new() { HasText = "Pick a role" }).ClickAsync();
        await Assertions.Expect(alice.Page.Locator(".select-popup .option-label")).ToHaveTextAsync(["Moderators", "Organizers", "Admins", "DiplomacyBot"]);
        await alice.PictureAsync("select-open-dark");
        await alice.Page.Locator(".select-popup .option").Filter(new() { HasText = "Organizers" }).ClickAsync();
        await alice.ReadsAsync("Pressed role");
        await alice.ChoosesAsync("Pick a user or role", "Chidi", "Moderators");
        await alice.ReadsAsync("Pressed either");
        // Only the kind of channel that is asked for.
        await message.Locator(".select-box").Filter(new() { HasText = "Pick a channel" }).ClickAsync();
        await Assertions.Expect(alice.Page.Locator(".select-popup .option-label")).ToHaveTextAsync(["#briefings"]);
        await alice.PressAsync("Enter");
        await alice.ReadsAsync("Pressed channel");
        await alice.PictureAsync("selects-dark");
        alice.HadNoProblems();
    }

    [Fact]
    public async Task A_form_of_choices_is_filled_by_keyboard_and_mouse()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice", look: WindowLook.Phone with { Width = 360 });
        await alice.RunsAsync("/survey");
        await Assertions.Expect(alice.Dialog).ToBeVisibleAsync();
        await alice.SubmitsAsync();
        await Assertions.Expect(alice.Dialog.GetByText("Make a selection.")).ToHaveCountAsync(2);
        await Assertions.Expect(alice.Dialog.GetByText("Choose one.", new() { Exact = true })).ToBeVisibleAsync();
        await alice.Dialog.GetByRole(AriaRole.Combobox, new() { Name = "Topic" }).FocusAsync();
        await alice.PressAsync("ArrowDown");
        await alice.PressAsync("ArrowDown");
        await alice.PressAsync("Enter");
        await alice.Dialog.Locator(".select-box").Filter(new() { HasText = "Pick a channel" }).ClickAsync();
        await alice.Page.Locator(".select-popup .option").Filter(new() { HasText = "#quiz" }).ClickAsync();
        await alice.Dialog.GetByLabel("Monday").CheckAsync();
        await alice.Dialog.GetByLabel("Friday").CheckAsync();
        await alice.Dialog.GetByLabel("I have read the rules").CheckAsync();
        await Assertions.Expect(alice.Dialog.Locator(".invalid")).ToHaveCountAsync(0);
        Assert.Equal(0, await alice.SidewaysAsync());
        await alice.PictureAsync("survey-360");
        Assert.Empty(await Contrast.TooWeakAsync(alice.Page));
        await alice.SubmitsAsync();
        var answer = await alice.ReadsAsync("The form said topic=[peace]");
        await Assertions.Expect(answer).ToContainTextAsync("days=[mon,fri] rules=true");
        alice.HadNoProblems();
    }

    [Fact]
    public async Task A_button_nobody_answers_within_three_seconds_says_that_the_interaction_failed()
    {
        var wire = new FakeTimeProvider();
        await using var town = await Town.StartAsync(wire: wire);
        await using var alice = await town.OpenAsync(browser, "alice");
        await alice.RunsAsync("/card");
        var card = await alice.ReadsAsync("The Oslo talks");
        await alice.SendsAsync(() => alice.ClicksAsync("Never"));
        wire.Advance(TimeSpan.FromMilliseconds(2900));
        await Assertions.Expect(card.GetByRole(AriaRole.Button, new() { Name = "Never" })).ToHaveAttributeAsync("aria-busy", "true");
        wire.Advance(TimeSpan.FromMilliseconds(200));
        await Assertions.Expect(card.GetByRole(AriaRole.Alert)).ToHaveTextAsync("This interaction failed");
        await alice.PictureAsync("interaction-failed-dark");
        await alice.ClicksAsync("Summary");
        await alice.ReadsAsync("Pressed summary");
        await Assertions.Expect(card.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_form_is_checked_filled_and_submitted_with_a_file()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice", look: new() { Light = true });
        await alice.RunsAsync("/form");
        await Assertions.Expect(alice.Dialog.GetByLabel("Title")).ToBeFocusedAsync();
        await alice.TypeAsync("Os");
        await alice.SubmitsAsync();
        await Assertions.Expect(alice.Dialog.GetByText("Must be at least 3 characters. It has 2.")).ToBeVisibleAsync();
        await Assertions.Expect(alice.Dialog.GetByText("Choose one.")).ToBeVisibleAsync();
        await alice.PictureAsync("form-errors-light");
        await alice.FillsFieldAsync("Title", "Oslo");
        await alice.FillsFieldAsync("Text", "First line\nsecond line");
        await alice.Dialog.GetByLabel("Long").CheckAsync();
        await alice.Dialog.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "oslo.txt", MimeType = "text/plain", Buffer = "Text"u8.ToArray() });
        await alice.PictureAsync("form-light");
        await alice.SubmitsAsync();
        await Assertions.Expect(alice.Dialog).ToHaveCountAsync(0);
        var answer = await alice.ReadsAsync("The form said title=Oslo text=First line");
        await Assertions.Expect(answer).ToContainTextAsync("length=long file=[oslo.txt]");
        alice.HadNoProblems();
    }

    [Fact]
    public async Task A_form_keeps_the_focus_inside_and_Escape_closes_it_and_sends_nothing()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice");
        await alice.RunsAsync("/card");
        await alice.ReadsAsync("The Oslo talks");
        await alice.ClicksAsync("Open form");
        await Assertions.Expect(alice.Dialog.GetByLabel("Title")).ToBeFocusedAsync();
        for (var press = 0; press < 12; press++)
        {
            await alice.PressAsync("Tab");
            Assert.True(await alice.Page.EvaluateAsync<bool>("() => document.querySelector('dialog').contains(document.activeElement)"));
        }
        await alice.PressAsync("Escape");
        await Assertions.Expect(alice.Dialog).ToHaveCountAsync(0);
        await alice.DoesNotReadAsync("The form said");
    }

    [Fact]
    public async Task A_form_opens_only_in_the_window_that_asked_for_it()
    {
        await using var town = await Town.StartAsync();
        await using var one = await town.OpenAsync(browser, "alice");
        await using var other = await town.OpenAsync(browser, "alice");
        await one.RunsAsync("/form");
        await Assertions.Expect(one.Dialog).ToBeVisibleAsync();
        await one.PressAsync("Escape");
        await one.WritesAsync("done");
        await other.ReadsAsync("done");
        await Assertions.Expect(other.Dialog).ToHaveCountAsync(0);
    }
}
