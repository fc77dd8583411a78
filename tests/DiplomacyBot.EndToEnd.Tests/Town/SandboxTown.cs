using System.Globalization;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Hosting;
using DiplomacyBot.Sandbox.Hosting;
using DiplomacyBot.Schedules;
using DiplomacyBot.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace DiplomacyBot.EndToEnd.Tests.Town;

/// <summary>The sandbox and the real bot in this process, over real sockets and on one civil clock that only the test moves.</summary>
/// <remarks>A class's tests share a town one after the other. Each brings people of its own, so that none meets another's quiz runs.</remarks>
public sealed class SandboxTown : IAsyncLifetime
{
    /// <summary>Tuesday 1 December 2026, 11:00 in Karachi, whose clocks the practice guild lives by.</summary>
    internal static readonly DateTimeOffset Opening = new(2026, 12, 1, 6, 0, 0, TimeSpan.Zero);

    private const int WireLinesTold = 200;
    private static readonly TimeSpan InFlightPatience = TimeSpan.FromSeconds(20);

    private readonly Workshop workshop = new();
    private readonly StringWriter log = new();
    private readonly List<Person> people = [];
    private SandboxServer? sandbox;
    private BotHost? bot;
    private HttpClient? http;
    private int newcomers;

    /// <summary>What the order of events follows from; printed with the story of a failed test, and taken from the environment to have it again.</summary>
    internal static int EventSeed { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("DIPLOMACYBOT_EVENT_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : SandboxOptions.NewSeed();

    internal TownClock Clock { get; } = new(Opening);

    internal Transcript Transcript { get; } = new();

    internal SandboxServer Sandbox => sandbox ?? throw new InvalidOperationException("The town has not been opened.");

    internal TownWire Wire => new(Sandbox);

    internal IServiceProvider Services => Bot.Services;

    internal string ContentPath => workshop.ContentPath;

    private BotHost Bot => bot ?? throw new InvalidOperationException("The bot is not running.");

    private HttpClient Http => http ?? throw new InvalidOperationException("The town has not been opened.");

    public async ValueTask InitializeAsync()
    {
        sandbox = await SandboxServer.StartAsync(
            new SandboxOptions { Url = new Uri("http://127.0.0.1:0"), Quiet = true, EventSeed = EventSeed }, Clock, TestContext.Current.CancellationToken);
        // Streams stay open for as long as a window does.
        http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = sandbox.BaseAddress, Timeout = Timeout.InfiniteTimeSpan };
        await StartBotAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var person in people)
        {
            await person.DisposeAsync();
        }
        await StopBotAsync();
        http?.Dispose();
        if (sandbox is not null)
        {
            await sandbox.DisposeAsync();
        }
        workshop.Dispose();
    }

    /// <summary>Somebody of the practice guild opens a window: alice, bruno the moderator, chidi the organizer, dana the administrator.</summary>
    internal async Task<Person> JoinAsync(string name, CancellationToken cancellationToken)
    {
        var person = await Person.JoinAsync(Http, name, Transcript, cancellationToken);
        people.Add(person);
        return person;
    }

    /// <summary>A new member of the practice guild, with these roles, opens a window.</summary>
    internal Task<Person> NewcomerAsync(CancellationToken cancellationToken, params string[] roles)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"newcomer{Interlocked.Increment(ref newcomers)}");
        Sandbox.World.AddMember(name, roles);
        return JoinAsync(name, cancellationToken);
    }

    /// <summary>Moves the civil clock once nothing is in flight, sees everything done that is due then, and waits until that is over too.</summary>
    internal async Task MoveAsync(TimeSpan time, CancellationToken cancellationToken)
    {
        await SettleAsync(cancellationToken);
        Clock.Advance(time);
        Transcript.Add($"-- {Clock.GetUtcNow():u}");
        await SettleAsync(cancellationToken);
    }

    internal Task MoveToAsync(DateTimeOffset moment, CancellationToken cancellationToken) => MoveAsync(moment - Clock.GetUtcNow(), cancellationToken);

    internal async Task RestartBotAsync()
    {
        Transcript.Add("-- the bot is restarted");
        await StopBotAsync();
        await StartBotAsync();
    }

    internal Task<BotDb> OpenDatabaseAsync(CancellationToken cancellationToken) =>
        Services.GetRequiredService<IDbContextFactory<BotDb>>().CreateDbContextAsync(cancellationToken);

    /// <summary>The first file of a message.</summary>
    internal Task<byte[]> DownloadAsync(Shown message, CancellationToken cancellationToken) =>
        Http.GetByteArrayAsync(new Uri((string)message.Json["attachments"]![0]!["url"]!), cancellationToken);

    /// <summary>What was said and done, and what the bot logged: for a test that failed.</summary>
    internal string Story()
    {
        lock (log)
        {
            return $"The order of events: DIPLOMACYBOT_EVENT_SEED={EventSeed}{Environment.NewLine}{Transcript}{Environment.NewLine}On the wire:{Environment.NewLine}{string.Join(Environment.NewLine, Sandbox.Core.Transcript.Lines.TakeLast(WireLinesTold))}{Environment.NewLine}The bot's log:{Environment.NewLine}{log}";
        }
    }

    /// <summary>Waits until the bot has nothing left to do at this moment.</summary>
    internal async Task SettleAsync(CancellationToken cancellationToken)
    {
        var dispatcher = Services.GetRequiredService<InteractionDispatcher>();
        // First the wire: an event may still be held back, or a request be under way that the bot no longer waits for.
        if (await Settling.WaitAsync(Sandbox.Core, InFlightPatience, cancellationToken) is { } busy)
        {
            throw new InvalidOperationException($"Still in flight: {busy}.");
        }
        await dispatcher.WhenIdleAsync(cancellationToken);
        await Services.GetRequiredService<DeliveryRunner>().RunOnceAsync(cancellationToken);
        await dispatcher.WhenIdleAsync(cancellationToken);
    }

    private async Task StartBotAsync()
    {
        var writer = TextWriter.Synchronized(log);
        bot = new BotHost(new BotSetup
        {
            ReadsEnvironment = false,
            CivilClock = Clock,
            Output = writer,
            Log = writer,
            Settings = new Dictionary<string, string?>
            {
                ["Sandbox:Url"] = Sandbox.BaseAddress.ToString(),
                ["Storage:ConnectionString"] = new SqliteConnectionStringBuilder { DataSource = workshop.DatabasePath }.ToString(),
                ["Content:Path"] = workshop.ContentPath,
            },
        });
        await bot.StartAsync(TestContext.Current.CancellationToken);
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.Register(stopped.SetResult);
        if (await Task.WhenAny(bot.Ready, stopped.Task).WaitAsync(TestContext.Current.CancellationToken) != bot.Ready)
        {
            throw new InvalidOperationException($"The bot stopped instead of becoming ready. {Story()}");
        }
    }

    private async Task StopBotAsync()
    {
        if (bot is { } running)
        {
            bot = null;
            await running.StopAsync();
            await running.DisposeAsync();
            SqliteConnection.ClearAllPools();
        }
    }
}
