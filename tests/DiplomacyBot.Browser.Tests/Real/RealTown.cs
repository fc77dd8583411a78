using DiplomacyBot.Browser.Tests.Browsing;
using DiplomacyBot.Hosting;
using DiplomacyBot.Sandbox.Hosting;
using DiplomacyBot.Sandbox.People.Practice;
using DiplomacyBot.Sandbox.Worlds;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace DiplomacyBot.Browser.Tests.Real;

/// <summary>A sandbox and the bot itself, as a newcomer starts them, for one test. Their civil clock stands still.</summary>
internal sealed class RealTown : IAsyncDisposable
{
    /// <summary>Tuesday 1 December 2026, 11:00 in Karachi, whose clocks the practice guild lives by.</summary>
    private static readonly DateTimeOffset Opening = new(2026, 12, 1, 6, 0, 0, TimeSpan.Zero);

    /// <summary>Tomorrow nine o'clock in Karachi.</summary>
    public static readonly DateTimeOffset TomorrowAtNine = new(2026, 12, 2, 4, 0, 0, TimeSpan.Zero);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("diplomacybot-page-");
    private readonly StringWriter log = new();
    private readonly SandboxServer sandbox;
    private readonly BotHost bot;

    private RealTown(SandboxServer sandbox, TimeProvider clock)
    {
        this.sandbox = sandbox;
        var writer = TextWriter.Synchronized(log);
        bot = new BotHost(new BotSetup
        {
            ReadsEnvironment = false,
            CivilClock = clock,
            Output = writer,
            Log = writer,
            Settings = new Dictionary<string, string?>
            {
                ["Sandbox:Url"] = sandbox.BaseAddress.ToString(),
                ["Storage:ConnectionString"] = new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder.FullName, "bot.db") }.ToString(),
                ["Content:Path"] = Path.Combine(RepositoryFiles.Root, "content"),
            },
        });
    }

    /// <param name="practice">What practice members do; null = what they do for everybody. With a plan the sandbox's rate limits are on.</param>
    public static async Task<RealTown> StartAsync(PracticePlan? practice = null)
    {
        var cancel = TestContext.Current.CancellationToken;
        var clock = new FakeTimeProvider(Opening);
        var options = new SandboxOptions { Url = new Uri("http://127.0.0.1:0"), Quiet = true, RateLimits = practice is not null, Practice = practice ?? PracticePlan.Default };
        var town = new RealTown(await SandboxServer.StartAsync(options, clock, cancel), clock);
        try
        {
            await town.StartBotAsync(cancel);
            return town;
        }
        catch
        {
            await town.DisposeAsync();
            throw;
        }
    }

    public Task<PageWindow> OpenAsync(BrowserFixture browser, string who, string channel = "quiz", WindowLook? look = null) =>
        browser.OpenAsync(sandbox.BaseAddress, who, channel, look);

    /// <summary>Opens a text channel that everybody sees.</summary>
    public void AddChannel(string name)
    {
        var world = sandbox.World;
        lock (world.Gate)
        {
            world.AddChannel(new Channel { Id = world.NextId(), GuildId = world.Setup.GuildId, Type = ChannelType.Text, Name = name, Position = world.Channels.Count });
        }
    }

    /// <summary>Fails when the bot sent something that Discord would refuse or does not know.</summary>
    public void RefusedNothing()
    {
        var refused = sandbox.Requests.Records.Where(record => record.Status >= 400);
        Assert.True(sandbox.Requests.Refused == 0, string.Join(Environment.NewLine, refused));
        Assert.Equal(0, sandbox.Requests.Unserved);
        Assert.Empty(sandbox.Requests.Complaints);
    }

    public async ValueTask DisposeAsync()
    {
        await bot.StopAsync();
        await bot.DisposeAsync();
        await sandbox.DisposeAsync();
        TestContext.Current.TestOutputHelper?.WriteLine($"The bot's log:{Environment.NewLine}{log}");
        // A pool keeps files open, and Windows deletes no open file.
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private async Task StartBotAsync(CancellationToken cancellationToken)
    {
        await bot.StartAsync(cancellationToken);
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = bot.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.Register(stopped.SetResult);
        if (await Task.WhenAny(bot.Ready, stopped.Task).WaitAsync(cancellationToken) != bot.Ready)
        {
            throw new InvalidOperationException($"The bot stopped instead of becoming ready. Its log: {log}");
        }
    }
}
