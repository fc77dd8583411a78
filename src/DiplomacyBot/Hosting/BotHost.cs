using DiplomacyBot.Discord;
using DiplomacyBot.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Hosting;

/// <summary>The whole bot in one process: what Program runs, and what tests compose with their own clocks and neighbours.</summary>
internal sealed class BotHost : IAsyncDisposable
{
    // A hosting service gives a process 10 seconds and more between asking and killing.
    private static readonly TimeSpan StopTime = TimeSpan.FromSeconds(8);

    private readonly BotSetup setup;
    private readonly IHost host;

    public BotHost(BotSetup setup)
    {
        this.setup = setup;
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
        BotConfiguration.AddTo(builder.Configuration, setup);
        builder.Logging.AddConfiguration(builder.Configuration.GetSection("Logging"));
        AddLogging(builder.Logging);
        builder.Services
            .Configure<HostOptions>(options =>
            {
                options.ShutdownTimeout = StopTime;
                // Content is read while the gateway connects; whoever needs the shelf waits for it.
                options.ServicesStartConcurrently = true;
            })
            .Replace(ServiceDescriptor.Singleton<IHostLifetime, PassiveLifetime>())
            .AddSingleton(setup).AddSingleton(setup.CivilClock).AddSingleton(setup.WireClock)
            .AddTransient(_ => new Random())
            .AddSettings().AddStorage().AddDiscordClient().AddLocalDiscord()
            .AddFeatures()
            .AddDiscordSession();
        setup.Replace(builder.Services);
        host = builder.Build();
    }

    public IServiceProvider Services => host.Services;

    /// <summary>Ends once the bot is connected, its commands are registered and its guilds are seen.</summary>
    public Task Ready => Services.GetRequiredService<ReadySignal>().Task;

    /// <summary>Settings, then database and sandbox side by side, then everything else. Only after that does the bot identify.</summary>
    /// <exception cref="OptionsValidationException">A setting has a value that is not allowed.</exception>
    /// <exception cref="StartRefusedException">Database or sandbox cannot be used.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        Services.GetRequiredService<IStartupValidator>().Validate();
        await Task.WhenAll(
            Task.Run(() => Services.GetRequiredService<DatabaseStarter>().StartAsync(cancellationToken), cancellationToken),
            Services.GetRequiredService<LocalDiscord>().AttachAsync(cancellationToken));
        await host.StartAsync(cancellationToken);
    }

    /// <summary>Says goodbye to Discord and lets what is in flight end.</summary>
    public Task StopAsync() => host.StopAsync(CancellationToken.None);

    /// <summary>Starts, runs until asked to stop or until something fatal happens, stops.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(CancellationToken stop)
    {
        try
        {
            await StartAsync(stop);
            var lifetime = Services.GetRequiredService<IHostApplicationLifetime>();
            var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            using (stop.Register(() => stopped.TrySetResult()))
            using (lifetime.ApplicationStopping.Register(() => stopped.TrySetResult()))
                await stopped.Task;
            // A background service that fails stops the host; the host itself logs it.
            if (!stop.IsCancellationRequested)
                Services.GetRequiredService<ExitStatus>().Set(ExitCodes.Unforeseen);
            await StopAsync();
            return Services.GetRequiredService<ExitStatus>().Code;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return ExitCodes.Ok;
        }
        catch (Exception exception) when (StartFailure.Explain(exception) is { } failure)
        {
            await setup.Log.WriteLineAsync(failure.Message);
            return failure.ExitCode;
        }
        catch (Exception exception)
        {
            await setup.Log.WriteLineAsync($"The bot cannot start, for a reason nobody foresaw.{Environment.NewLine}{exception}");
            return ExitCodes.Unforeseen;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (host is IAsyncDisposable disposable)
            await disposable.DisposeAsync();
        else
            host.Dispose();
    }

    private void AddLogging(ILoggingBuilder logging) => logging
        .AddProvider(new LogLineProvider(setup))
        .SetMinimumLevel(LogLevel.Information)
        // Their lines carry addresses and SQL, and both can carry what people wrote.
        .AddFilter("Microsoft", LogLevel.Warning).AddFilter("System", LogLevel.Warning);
}
