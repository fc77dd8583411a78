using System.Globalization;
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
    /// <param name="wire">The clock of the three seconds; null = the computer's. One that stands still holds no event back and counts no rate.</param>
    /// <param name="file">A town file; null = the practice guild.</param>
    public static async Task<Town> StartAsync(bool withBot = true, TimeProvider? clock = null, TimeProvider? wire = null, string? file = null)
    {
        var cancel = TestContext.Current.CancellationToken;
        var options = new SandboxOptions { Url = new Uri("http://127.0.0.1:0"), Quiet = true, TownPath = file };
        if (wire is not null) options = options with { WireClock = wire, EventSeed = null, RateLimits = false };
        var town = new Town(await SandboxServer.StartAsync(options, clock ?? TimeProvider.System, cancel));
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

    public string ChannelId(string name)
    {
        lock (sandbox.World.Gate)
        {
            return sandbox.World.Channels.Values.Single(channel => channel.Name == name).Id.ToString(CultureInfo.InvariantCulture);
        }
    }

    public string UserId(string name)
    {
        lock (sandbox.World.Gate)
        {
            return sandbox.World.Users.Values.Single(user => user.Username == name).Id.ToString(CultureInfo.InvariantCulture);
        }
    }

    public string RoleId(string name)
    {
        lock (sandbox.World.Gate)
        {
            return sandbox.World.Guilds.Values.SelectMany(guild => guild.Roles).Single(role => role.Name == name).Id.ToString(CultureInfo.InvariantCulture);
        }
    }

    public string GuildId(string name)
    {
        lock (sandbox.World.Gate)
        {
            return sandbox.World.Guilds.Values.Single(guild => guild.Name == name).Id.ToString(CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Gives somebody a name of their own in the server.</summary>
    public void Rename(string who, string nick)
    {
        lock (sandbox.World.Gate)
        {
            var guild = sandbox.World.Guilds[sandbox.World.Setup.GuildId];
            var member = guild.Members.Values.Single(one => one.User.Username == who);
            member.Nick = nick;
            sandbox.World.Raise(new WorldEvent.MemberChanged(guild, member));
        }
    }

    /// <summary>Sets the words that AutoMod blocks.</summary>
    public void BlockWords(params string[] words)
    {
        lock (sandbox.World.Gate)
        {
            sandbox.World.Guilds[sandbox.World.Setup.GuildId].BlockedWords.AddRange(words);
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
