using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace DiplomacyBot.Browser.Tests.Browsing;

/// <summary>One window of the page and what a person does in it. Every wait is for something visible, never for time.</summary>
public sealed class PageWindow(IBrowserContext context, IPage page, Uri address) : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> problems = new();

    public IPage Page => page;

    /// <summary>The message box: plain text, until a command is named.</summary>
    public ILocator Box => page.GetByRole(AriaRole.Combobox, new() { NameRegex = new("^Message #") });

    /// <summary>The list above the box.</summary>
    public ILocator Suggestions => page.Locator(".suggestions").GetByRole(AriaRole.Option);

    public ILocator Messages => page.Locator("article.message");

    public ILocator Dialog => page.GetByRole(AriaRole.Dialog);

    /// <summary>Loads the page as somebody, in a channel, and waits until it is usable.</summary>
    public async Task GoAsync(string who, string channel)
    {
        page.PageError += (_, error) => problems.Enqueue(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error") problems.Enqueue(message.Text);
        };
        await page.GotoAsync(new Uri(address, $"/?as={who}#{channel}").ToString());
        await ReadyAsync();
    }

    public async Task ReloadAsync()
    {
        await page.ReloadAsync();
        await ReadyAsync();
    }

    public Task ReadyAsync() => Assertions.Expect(page.Locator(".channel-start, article.message").First).ToBeAttachedAsync();

    public async Task OpenChannelAsync(string name)
    {
        await page.Locator(".channel", new() { HasText = name }).ClickAsync();
        await Assertions.Expect(page.Locator(".channel-header h2")).ToHaveTextAsync(name);
    }

    /// <summary>Types as a keyboard does, wherever the focus is.</summary>
    public Task TypeAsync(string text) => page.Keyboard.TypeAsync(text);

    public Task PressAsync(string key) => page.Keyboard.PressAsync(key);

    /// <summary>Pastes a whole line such as <c>/quiz</c> or <c>/ask article:Oslo</c> into the empty box and sends it.</summary>
    public async Task RunsAsync(string line)
    {
        await FillsAsync(line);
        await page.GetByRole(AriaRole.Button, new() { Name = "Send", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".command-form")).ToHaveCountAsync(0);
    }

    /// <summary>Does something that is sent to the bot, and waits until it is.</summary>
    public Task SendsAsync(Func<Task> act) => page.RunAndWaitForResponseAsync(act, new System.Text.RegularExpressions.Regex("/interactions/(command|component)$"));

    /// <summary>Fills the box with a line, which must be a command of this person.</summary>
    public async Task FillsAsync(string line)
    {
        await Box.FillAsync(line + " ");
        await Assertions.Expect(page.Locator(".command-form")).ToBeVisibleAsync();
    }

    public async Task WritesAsync(string text)
    {
        await Box.FillAsync(text);
        await Box.PressAsync("Enter");
        await Assertions.Expect(Box).ToHaveValueAsync("");
    }

    /// <summary>The newest message with this text, once it is there.</summary>
    public async Task<ILocator> ReadsAsync(string text)
    {
        var message = Messages.Filter(new() { HasText = text }).Last;
        await Assertions.Expect(message).ToBeVisibleAsync();
        return message;
    }

    public Task DoesNotReadAsync(string text) => Assertions.Expect(Messages.Filter(new() { HasText = text })).ToHaveCountAsync(0);

    /// <summary>Presses the newest button with this label.</summary>
    public Task ClicksAsync(string label) =>
        page.Locator("article.message").GetByRole(AriaRole.Button, new() { Name = label, Exact = true }).Last.ClickAsync();

    /// <summary>Opens the newest select with this placeholder and picks options by their labels.</summary>
    public async Task ChoosesAsync(string placeholder, params string[] labels)
    {
        await page.Locator(".select-box").Filter(new() { HasText = placeholder }).Last.ClickAsync();
        foreach (var label in labels) await page.Locator(".select-popup .option").Filter(new() { HasText = label }).First.ClickAsync();
        if (await page.Locator(".select-popup").CountAsync() > 0) await PressAsync("Tab");
    }

    /// <summary>Fills a text of the open form.</summary>
    public Task FillsFieldAsync(string label, string text) => Dialog.GetByLabel(label).FillAsync(text);

    public Task SubmitsAsync() => Dialog.GetByRole(AriaRole.Button, new() { Name = "Submit" }).ClickAsync();

    /// <summary>Becomes another person in this window.</summary>
    public async Task SwitchesToAsync(string who, string name)
    {
        await page.Locator("[aria-haspopup=menu][aria-label*='Switch person']:visible").First.ClickAsync();
        await page.GetByRole(AriaRole.Menuitem).Filter(new() { HasText = name }).First.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex($"as={who}\\b"));
        await Assertions.Expect(page.Locator(".me")).ToContainTextAsync(name);
        await ReadyAsync();
    }

    /// <summary>How far the page can be moved sideways, in CSS pixels: 0 when everything fits.</summary>
    public Task<int> SidewaysAsync() => page.EvaluateAsync<int>(
        """
        () => Math.max(0, ...[document.documentElement, document.body, ...document.querySelectorAll(".scroller, .modal-fields, .channels, .suggestion-list")]
          .map(one => one.scrollWidth - one.clientWidth))
        """);

    /// <summary>Keeps a picture of this state among the test results.</summary>
    public Task PictureAsync(string name) => page.ScreenshotAsync(new() { Path = Path.Combine(BrowserFixture.Pictures, name + ".png") });

    /// <summary>Fails when the page had an error or was stopped by its own content policy.</summary>
    public void HadNoProblems() => Assert.Empty(problems);

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
