using DiplomacyBot.Browser.Tests.Bots;
using DiplomacyBot.Browser.Tests.Browsing;
using DiplomacyBot.Sandbox.Hosting;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Browser.Tests.Pages;

/// <summary>A sandbox of its own for one test, with the scripted bot in it.</summary>
internal sealed class Town : IAsyncDisposable
{
    private readonly SandboxServer sandbox;
    private readonly TaskCompletionSource thought = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Town(SandboxServer sandbox) => this.sandbox = sandbox;

    public Uri Url => sandbox.BaseAddress;

    public ScriptedBot? Bot { get; private set; }

    /// <param name="withBot">Whether the scripted bot is there.</param>
    /// <param name="clock">The civil clock; null = the computer's.</param>
    public static async Task<Town> StartAsync(bool withBot = true, TimeProvider? clock = null)
    {
        var cancel = TestContext.Current.CancellationToken;
        var town = new Town(await SandboxServer.StartAsync(new SandboxOptions { Url = new Uri("http://127.0.0.1:0"), Quiet = true }, clock ?? TimeProvider.System, cancel));
        if (!withBot) return town;
        town.Bot = await ScriptedBot.ConnectAsync(town.Url, BotScript.Commands, cancel);
        BotScript.Play(town.Bot, town.thought.Task);
        return town;
    }

    /// <summary>Gives the bot's role a permission it does not begin with.</summary>
    public void AllowBot(Permissions more)
    {
        lock (sandbox.World.Gate)
        {
            sandbox.World.Guilds[sandbox.World.Setup.GuildId].Roles.Single(role => role.BotId == sandbox.World.App.Id).Permissions |= more;
        }
    }

    /// <summary>Lets the bot finish what it is thinking about.</summary>
    public void StopThinking() => thought.TrySetResult();

    public Task<PageWindow> OpenAsync(BrowserFixture browser, string who, string channel = "quiz", WindowLook? look = null) =>
        browser.OpenAsync(Url, who, channel, look);

    public async ValueTask DisposeAsync()
    {
        thought.TrySetResult();
        if (Bot is not null) await Bot.DisposeAsync();
        await sandbox.DisposeAsync();
    }
}
