using System.Collections.Concurrent;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Guilds;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Hosting;

/// <summary>Runs the connection to Discord and hands on what comes in: guild changes to the directory, interactions to the dispatcher.</summary>
internal sealed partial class DiscordSession(
    IDiscordFeed feed,
    GuildDirectory guilds,
    GuildArrivals arrivals,
    InteractionDispatcher dispatcher,
    CommandPublisher commands,
    ReadyReport report,
    WireClock clock,
    ExitStatus exit,
    IHostApplicationLifetime lifetime,
    ILogger<DiscordSession> logger) : BackgroundService, IDiscordReceiver
{
    // Discord sends the guilds within a second or two; one that has an outage comes much later and must not hold up the rest.
    private static readonly TimeSpan LongestWaitForGuilds = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<Snowflake, TaskCompletionSource> expected = new();
    private readonly CancellationTokenSource stopping = new();
    private int wasReady;

    public void Receive(DiscordEvent discordEvent)
    {
        guilds.Apply(discordEvent);
        switch (discordEvent)
        {
            case DiscordEvent.InteractionReceived received:
                dispatcher.Dispatch(received.Interaction);
                break;
            case DiscordEvent.GuildAvailable available:
                var seen = arrivals.Add(available.Guild);
                _ = seen.ContinueWith(_ => Arrived(available.Guild.Id), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
                break;
            case DiscordEvent.GuildLeft left:
                arrivals.Remove(left.GuildId);
                LogGuildLeft(left.GuildId);
                break;
            case DiscordEvent.Ready ready when Interlocked.Exchange(ref wasReady, 1) == 0:
                _ = FirstReadyAsync(ready, stopping.Token);
                break;
            case DiscordEvent.Ready or DiscordEvent.Resumed:
                LogBack();
                break;
            case DiscordEvent.Disconnected when wasReady == 1 && !stopping.IsCancellationRequested:
                LogLost();
                break;
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await stopping.CancelAsync();
        // The feed first, so that nothing new comes in while what is in flight gets its answer.
        await base.StopAsync(cancellationToken);
        await dispatcher.WhenIdleAsync(cancellationToken);
    }

    public override void Dispose()
    {
        stopping.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await feed.RunAsync(this, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            return;
        }
        catch (DiscordFatalException exception)
        {
            LogFatal(exception.Cause, exception.Cure, exception.ExitCode);
            exit.Set(exception.ExitCode);
        }
        catch (Exception exception)
        {
            LogFeedFailed(exception);
            exit.Set(ExitCodes.Unforeseen);
        }

        if (!stoppingToken.IsCancellationRequested)
            lifetime.StopApplication();
    }

    private async Task FirstReadyAsync(DiscordEvent.Ready ready, CancellationToken cancellationToken)
    {
        try
        {
            var publishing = commands.PublishAsync(cancellationToken);
            var arriving = Task.WhenAll(ready.GuildIds.Select(id => Expect(id).Task));
            await Task.WhenAny(arriving, Task.Delay(LongestWaitForGuilds, clock.Time, cancellationToken));
            await publishing;
            cancellationToken.ThrowIfCancellationRequested();
            report.Print(ready.Self, guilds.All.Count);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            LogStoppedEarly();
        }
        catch (Exception exception)
        {
            // Without its commands the bot could answer nothing.
            LogFeedFailed(exception);
            exit.Set(ExitCodes.Unforeseen);
            lifetime.StopApplication();
        }
    }

    private TaskCompletionSource Expect(Snowflake guildId) =>
        expected.GetOrAdd(guildId, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));

    private void Arrived(Snowflake guildId) => Expect(guildId).TrySetResult();

    [LoggerMessage(LogLevel.Information, "Left guild {GuildId}; what was stored for it stays until it is erased.")]
    private partial void LogGuildLeft(Snowflake guildId);

    [LoggerMessage(LogLevel.Information, "Connected to Discord again.")]
    private partial void LogBack();

    [LoggerMessage(LogLevel.Warning, "The connection to Discord is lost; trying again.")]
    private partial void LogLost();

    [LoggerMessage(LogLevel.Critical, "{Cause} {Cure} (exit code {ExitCode})")]
    private partial void LogFatal(string cause, string cure, int exitCode);

    [LoggerMessage(LogLevel.Critical, "The connection to Discord ended for a reason nobody foresaw.")]
    private partial void LogFeedFailed(Exception exception);

    [LoggerMessage(LogLevel.Debug, "Stopped before the bot was ready.")]
    private partial void LogStoppedEarly();
}
