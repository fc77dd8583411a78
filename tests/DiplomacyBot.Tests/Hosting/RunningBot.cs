using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Hosting;
using DiplomacyBot.Tests.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace DiplomacyBot.Tests.Hosting;

/// <summary>The bot as Program composes it, with Discord in memory and a database of its own.</summary>
internal sealed class RunningBot : IAsyncDisposable
{
    private readonly TestFolder folder = new();
    private readonly CancellationTokenSource stop = new();
    private readonly BotHost host;
    private Task<int>? running;
    private Task? ready;

    public RunningBot(params (string Name, string Value)[] settings)
    {
        var all = new Dictionary<string, string?>
        {
            ["Discord:Token"] = "test-token",
            ["Discord:ApiUrl"] = "http://127.0.0.1:1/api/v10",
            ["Storage:ConnectionString"] = $"Data Source={folder.File("bot.db")}",
            ["Content:Path"] = Directory.CreateDirectory(folder.File("content")).FullName,
        };
        foreach (var (name, value) in settings)
            all[name] = value;
        host = new BotHost(new BotSetup
        {
            ReadsEnvironment = false,
            Settings = all,
            WireClock = new WireClock(WireTime),
            Output = TextWriter.Synchronized(Output),
            Log = TextWriter.Synchronized(Log),
            Replace = services => services.AddSingleton<IDiscordFeed>(Discord).AddSingleton<IDiscordActions>(Discord).AddSingleton<IAccessPolicy, Everybody>(),
        });
    }

    public FakeDiscord Discord { get; } = new();

    public FakeTimeProvider WireTime { get; } = new();

    public SharedText Output { get; } = new();

    public SharedText Log { get; } = new();

    public string DatabasePath => folder.File("bot.db");

    public T Get<T>() where T : notnull => host.Services.GetRequiredService<T>();

    /// <summary>Ends when the bot is ready; fails, with the log, where it ends before.</summary>
    public Task Ready => ready ??= ReadyOrEndedAsync();

    public Task<int> Run() => running ??= host.RunAsync(stop.Token);

    /// <summary>Starts it and has Discord say that the session is there, with these guilds.</summary>
    public async Task<IDiscordReceiver> ConnectAsync(CancellationToken cancellationToken, params ulong[] guilds)
    {
        _ = Run();
        var receiver = await Discord.Connected.WaitAsync(cancellationToken);
        receiver.Receive(new DiscordEvent.Ready(new User(new(99), "envoy", null, true), new(99), [.. guilds.Select(id => new Snowflake(id))]));
        return receiver;
    }

    public Task<int> StopAsync()
    {
        stop.Cancel();
        return Run();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await host.DisposeAsync();
        stop.Dispose();
        SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    private async Task ReadyOrEndedAsync()
    {
        var run = Run();
        if (await Task.WhenAny(host.Ready, run) == run)
            throw new InvalidOperationException($"The bot ended with code {await run} before it was ready. Its log: {Log}");
    }

    private sealed class Everybody : IAccessPolicy
    {
        public ValueTask<bool> AllowsAsync(Interaction interaction, Tier tier, CancellationToken cancellationToken) => ValueTask.FromResult(true);
    }
}
