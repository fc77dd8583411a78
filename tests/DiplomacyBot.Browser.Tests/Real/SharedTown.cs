using System.Globalization;
using DiplomacyBot.Browser.Tests.Browsing;

namespace DiplomacyBot.Browser.Tests.Real;

/// <summary>One sandbox with the bot itself for all tests that ask it questions and change nothing it keeps. Each talks in a channel of its own.</summary>
public sealed class SharedTown : IAsyncLifetime
{
    private RealTown? town;
    private int channels;

    private RealTown Town => town ?? throw new InvalidOperationException("The town has not been started.");

    public async ValueTask InitializeAsync() => town = await RealTown.StartAsync();

    /// <summary>A channel nobody else of these tests talks in; gives its name.</summary>
    public string NewChannel()
    {
        var name = $"reading-{Interlocked.Increment(ref channels).ToString(CultureInfo.InvariantCulture)}";
        Town.AddChannel(name);
        return name;
    }

    public Task<PageWindow> OpenAsync(BrowserFixture browser, string who, string channel, WindowLook? look = null) => Town.OpenAsync(browser, who, channel, look);

    /// <summary>Fails when the bot sent something that Discord would refuse or does not know, in any of these tests so far.</summary>
    public void RefusedNothing() => Town.RefusedNothing();

    public ValueTask DisposeAsync() => town?.DisposeAsync() ?? ValueTask.CompletedTask;
}
