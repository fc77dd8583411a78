using DiplomacyBot.Browser.Tests.Browsing;
using DiplomacyBot.Browser.Tests.Pages;
using Microsoft.Playwright;

namespace DiplomacyBot.Browser.Tests.Commands;

public sealed class FileTests(BrowserFixture browser)
{
    [Fact]
    public async Task A_file_is_sent_with_a_message_and_shown_as_a_card_with_its_size()
    {
        await using var town = await Town.StartAsync(withBot: false);
        await using var alice = await town.OpenAsync(browser, "alice");
        await using var bruno = await town.OpenAsync(browser, "bruno");
        await alice.Page.Locator(".composer-box > input[type=file]").SetInputFilesAsync(new FilePayload { Name = "results.csv", MimeType = "text/csv", Buffer = new byte[2048] });
        await Assertions.Expect(alice.Page.Locator(".tray-file")).ToContainTextAsync("results.csv");
        await alice.PictureAsync("file-waiting-dark");
        await alice.WritesAsync("The results");
        var message = await bruno.ReadsAsync("The results");
        await Assertions.Expect(message.Locator(".file-card")).ToContainTextAsync("2.0 KB");
        await Assertions.Expect(alice.Page.Locator(".tray-file")).ToHaveCountAsync(0);
        alice.HadNoProblems();
    }

    [Fact]
    public async Task A_dropped_file_goes_to_the_option_that_takes_one()
    {
        await using var town = await Town.StartAsync();
        await using var alice = await town.OpenAsync(browser, "alice");
        await alice.FillsAsync("/library add");
        await alice.Page.EvaluateAsync(
            """
            () => {
              const data = new DataTransfer();
              data.items.add(new File(["# Notes"], "dropped.md", { type: "text/markdown" }));
              document.querySelector(".composer").dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
            }
            """);
        await Assertions.Expect(alice.Page.Locator("[data-option=file]")).ToContainTextAsync("dropped.md");
        await alice.PressAsync("Enter");
        await alice.ReadsAsync("You asked file=dropped.md");
    }

    [Fact]
    public async Task A_picture_is_shown_and_has_its_description()
    {
        await using var town = await Town.StartAsync(withBot: false);
        await using var alice = await town.OpenAsync(browser, "alice");
        var dot = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        await alice.Page.Locator(".composer-box > input[type=file]").SetInputFilesAsync(new FilePayload { Name = "dot.png", MimeType = "image/png", Buffer = dot });
        await alice.WritesAsync("A dot");
        var picture = (await alice.ReadsAsync("A dot")).GetByRole(AriaRole.Img, new() { Name = "dot.png" });
        await Assertions.Expect(picture).ToHaveJSPropertyAsync("complete", true);
        await Assertions.Expect(picture).ToHaveJSPropertyAsync("naturalWidth", 1);
        alice.HadNoProblems();
    }
}
