using System.Net;
using DiplomacyBot.Discord.Gateway;
using DiplomacyBot.Discord.Rest;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Discord.Tests.Fakes;

/// <summary>The whole client as a host would register it, with its clock, its chance, its API and its gateway in the test's hands.</summary>
internal sealed class TestClient : IAsyncDisposable
{
    public const string Token = "aaa.bbb.secret";
    private readonly ServiceProvider services;
    private readonly CancellationTokenSource stop = new();
    private Task? running;

    public TestClient(Action<DiscordOptions>? configure = null, Action<IServiceCollection>? register = null, double chance = 0.5)
    {
        var collection = new ServiceCollection()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Log))
            .AddSingleton(new WireClock(Clock))
            .AddSingleton<Random>(new FixedRandom(chance))
            .AddSingleton<IGatewayTransportFactory>(Gateway)
            .Configure<DiscordOptions>(options =>
            {
                options.Token = Token;
                configure?.Invoke(options);
            });
        register?.Invoke(collection);
        collection.AddDiscordClient();
        collection.AddHttpClient(RestSender.ClientName).ConfigurePrimaryHttpMessageHandler(() => Api);
        collection.AddHttpClient(FileDownload.ClientName).ConfigurePrimaryHttpMessageHandler(() => Api);
        services = collection.BuildServiceProvider();
        Actions = services.GetRequiredService<IDiscordActions>();
        Feed = services.GetRequiredService<IDiscordFeed>();
    }

    public WireTestClock Clock { get; } = new();

    public FakeApi Api { get; } = new();

    public ScriptedGateway Gateway { get; } = new();

    public RecordingReceiver Receiver { get; } = new();

    public ListLogger Log { get; } = new();

    public IDiscordActions Actions { get; }

    public IDiscordFeed Feed { get; }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>An interaction that has just arrived.</summary>
    public InteractionHandle Interaction(ulong id = 900) => new(new Snowflake(id), new Snowflake(11), "itoken", Clock.GetTimestamp());

    public TestClient AllowIdentify(int remaining = 1000, int total = 1000, long resetAfter = 3_600_000)
    {
        Api.On(
            "GET /gateway/bot",
            HttpStatusCode.OK,
            $$$"""{"url":"wss://gateway.test","shards":1,"session_start_limit":{"total":{{{total}}},"remaining":{{{remaining}}},"reset_after":{{{resetAfter}}},"max_concurrency":1}}""");
        return this;
    }

    /// <summary>Starts the feed.</summary>
    public Task Run() => running = Feed.RunAsync(Receiver, stop.Token);

    /// <summary>Starts the feed and plays the gateway up to READY.</summary>
    public async Task<ScriptedLine> RunReadyAsync()
    {
        AllowIdentify();
        _ = Run();
        var line = await Gateway.NextAsync();
        line.Hello();
        Assert.Equal(2, await line.OpSentAsync());
        line.Ready();
        await Receiver.NextAsync<DiscordEvent.Ready>();
        return line;
    }

    /// <summary>Asks the feed to stop.</summary>
    public Task StopAsync() => stop.CancelAsync();

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        if (running is not null)
        {
            // Goodbyes to a silent other side wait for the clock, which stands still.
            while (!running.IsCompleted)
            {
                Clock.Advance(TimeSpan.FromSeconds(1));
                await Task.Yield();
            }
        }

        await services.DisposeAsync();
        stop.Dispose();
    }
}
