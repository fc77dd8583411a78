using System.Net;
using DiplomacyBot.Sandbox.Faults;
using DiplomacyBot.Sandbox.Gateway;
using DiplomacyBot.Sandbox.People;
using DiplomacyBot.Sandbox.Rest;
using DiplomacyBot.Sandbox.Towns;
using DiplomacyBot.Sandbox.Worlds;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace DiplomacyBot.Sandbox.Hosting;

/// <summary>A running sandbox: started by the program, and in-process by tests.</summary>
internal sealed class SandboxServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly SandboxCore core;
    private readonly WorldFile? file;
    private readonly CancellationTokenSource stopping;

    private SandboxServer(WebApplication app, SandboxCore core, WorldFile? file, CancellationTokenSource stopping)
    {
        this.app = app;
        this.core = core;
        this.file = file;
        this.stopping = stopping;
        WireControl = new WireControl(core.World, core.Gateway);
    }

    /// <summary>Where it answers, without a path.</summary>
    public Uri BaseAddress => new(core.World.PublicBase);

    public Uri ApiUrl => new(core.World.PublicBase + RestPipeline.Root);

    public Uri GatewayUrl => new(core.GatewayUrl);

    public string Token => core.World.App.Token;

    public ulong ApplicationId => core.World.App.Id;

    /// <summary>Read and changed under its gate only.</summary>
    public World World => core.World;

    public WireFaults Faults => core.Faults;

    public WireControl WireControl { get; }

    public RequestLog Requests => core.Requests;

    public SandboxCore Core => core;

    /// <param name="options">How.</param>
    /// <param name="civilClock">The clock of ids, messages and token ages.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <exception cref="IOException">The port is taken, or the world file is.</exception>
    /// <exception cref="InvalidDataException">The world file is not one.</exception>
    public static async Task<SandboxServer> StartAsync(SandboxOptions options, TimeProvider civilClock, CancellationToken cancellationToken)
    {
        var world = new World(civilClock, new FileShelf(options.WorldPath is null ? null : WorldFile.FilesFolder(options.WorldPath)), options.NonceWindow);
        var app = Build(options);
        var loggers = app.Services.GetRequiredService<ILoggerFactory>();
        var core = new SandboxCore(options, world, loggers);
        var stopping = new CancellationTokenSource();
        WorldFile? file = null;
        try
        {
            var opened = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            Map(app, core, opened.Task, stopping.Token);
            await app.StartAsync(cancellationToken);
            // Only now is the port known, and file addresses in the world begin with it.
            world.PublicBase = AddressOf(app, options.Url);
            Action<World> seed = options.TownPath is { } town ? made => TownFile.Fill(made, town) : Seed.Fill;
            if (options.WorldPath is { } path)
            {
                file = new WorldFile(path, options.WireClock, loggers.CreateLogger<WorldFile>());
                file.Attach(world, seed);
            }
            else
            {
                seed(world);
            }

            world.App = world.App with { Flags = options.ApplicationFlags, UserInstallOnly = options.UserInstallOnly };
            core.Connect();
            opened.SetResult();
            return new SandboxServer(app, core, file, stopping);
        }
        catch
        {
            await stopping.CancelAsync();
            file?.Dispose();
            core.Dispose();
            await app.DisposeAsync();
            stopping.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        lock (core.World.Gate)
            core.Live.EndAll();
        await stopping.CancelAsync();
        await app.StopAsync();
        // Nothing happens by itself any more when the file is closed.
        core.Dispose();
        file?.Dispose();
        await app.DisposeAsync();
        stopping.Dispose();
    }

    private static WebApplication Build(SandboxOptions options)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = [], ApplicationName = typeof(SandboxServer).Assembly.GetName().Name });
        builder.Logging.ClearProviders();
        builder.Logging.SetMinimumLevel(LogLevel.Information);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        // While this logs anything at all, an activity is made for every request.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        if (!options.Quiet)
            builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        if (options.LogPath is { } path)
            builder.Logging.AddProvider(new FileLoggerProvider(path, TimeProvider.System));
        builder.Services.AddRouting();
        // Signals are the program's business; in a test they are the test runner's.
        builder.Services.AddSingleton<IHostLifetime, NoSignals>();
        ServerTuning.Apply(builder);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Limits.MaxConcurrentConnections = 2_000;
            if (IPAddress.TryParse(options.Url.Host.Trim('[', ']'), out var address))
                kestrel.Listen(address, options.Url.Port);
            else if (options.Url.IsLoopback && options.Url.Port != 0)
                kestrel.ListenLocalhost(options.Url.Port);
            else if (options.Url.IsLoopback)
                kestrel.Listen(IPAddress.Loopback, 0);
            else
                kestrel.ListenAnyIP(options.Url.Port);
        });
        return builder.Build();
    }

    private static void Map(WebApplication app, SandboxCore core, Task opened, CancellationToken stopping)
    {
        app.Use(next => async context =>
        {
            if (!opened.IsCompleted)
                await opened.WaitAsync(context.RequestAborted);
            await (Traffic.Counts(context.Request) ? core.Traffic.CountAsync(context, next, core) : next(context));
        });
        app.UseMiddleware<LastResort>();
        app.UseMiddleware<LoopbackOnly>(core.Options);
        app.UseWhen(static context => context.Request.Path.StartsWithSegments(GatewayEndpoint.Path), static gateway => gateway.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.Zero }));
        app.UseRouting();
        var pipeline = new RestPipeline(core, app.Services.GetRequiredService<ILogger<RestPipeline>>());
        pipeline.Map(app, RestRoutes.Table);
        GatewayEndpoint.Map(app, core, stopping);
        PeopleEndpoints.Map(app, core, stopping);
        ControlEndpoints.Map(app, core, new WireControl(core.World, core.Gateway));
        FileEndpoint.Map(app, core);
        PageFiles.Map(app);
    }

    private static string AddressOf(WebApplication app, Uri asked)
    {
        var bound = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        return new UriBuilder(Uri.UriSchemeHttp, asked.Host, bound.Port).Uri.GetLeftPart(UriPartial.Authority);
    }

    /// <summary>Starts and stops when told, listens to no signal.</summary>
    private sealed class NoSignals : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
