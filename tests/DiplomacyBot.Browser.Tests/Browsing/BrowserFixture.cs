using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(DiplomacyBot.Browser.Tests.Browsing.BrowserFixture))]

namespace DiplomacyBot.Browser.Tests.Browsing;

/// <summary>One Chromium for all tests of this assembly. Where there is none, tests that ask for a window are skipped with the reason.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    // In milliseconds.
    private const float Patience = 15_000;

    // The headless shell first: the same engine without a browser's windows around it, which opens a page for a third of the processor time.
    private static readonly string[] Places =
    [
        "/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    private static readonly string[] Arguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;
    private string reason = "No browser was started.";

    /// <summary>Where the pictures of the main states go.</summary>
    public static string Pictures { get; } = Path.Combine(AppContext.BaseDirectory, "TestResults", "pictures");

    public async ValueTask InitializeAsync()
    {
        var path = Places.Prepend(Environment.GetEnvironmentVariable("CHROMIUM_PATH")).FirstOrDefault(File.Exists);
        if (path is null)
        {
            reason = "No Chromium on this machine. Install Debian's package chromium-headless-shell or chromium, or set CHROMIUM_PATH.";
            return;
        }

        // As patient with what a test expects to see as with what it presses: a busy machine is no failure.
        Assertions.SetDefaultExpectTimeout(Patience);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = Arguments });
    }

    /// <summary>Opens a window of its own: own storage, own address, one person.</summary>
    public async Task<PageWindow> OpenAsync(Uri page, string who, string channel = "start-here", WindowLook? look = null)
    {
        if (browser is null) Assert.Skip(reason);
        look ??= new WindowLook();
        var context = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = look.Width, Height = look.Height },
            ColorScheme = look.Light ? ColorScheme.Light : ColorScheme.Dark,
            Locale = "en-GB",
            TimezoneId = "Asia/Karachi",
            ReducedMotion = ReducedMotion.Reduce,
            HasTouch = look.Touch,
        });
        context.SetDefaultTimeout(Patience);
        var window = new PageWindow(context, await context.NewPageAsync(), page);
        await window.GoAsync(who, channel);
        return window;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
    }
}
