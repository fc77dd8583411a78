using DiplomacyBot.Discord;
using DiplomacyBot.Hosting;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Schedules;

/// <summary>Looks every second for what is due and sees it posted. Everything it knows stands in the database, so a restart goes on where it was.</summary>
internal sealed partial class DeliveryRunner : BackgroundService
{
    // A start takes seconds. A connection that stays away longer must not hold up a briefing: it then goes out in Discord's default language.
    private static readonly TimeSpan LongestWaitForGuilds = TimeSpan.FromSeconds(30);

    private readonly DueRuns dueRuns;
    private readonly DeliveryLedger ledger;
    private readonly PostStep post;
    private readonly ModeratorNotice notice;
    private readonly ClockGuard clockGuard;
    private readonly IDiscordActions discord;
    private readonly ReadySignal ready;
    private readonly WireClock wire;
    private readonly ILogger<DeliveryRunner> logger;
    private readonly SemaphoreSlim oneTick = new(1, 1);

    // Not made in ExecuteAsync: .NET 10 runs that on another thread, and a test's first advance would be missed.
    private readonly PeriodicTimer timer;

    public DeliveryRunner(
        DueRuns dueRuns,
        DeliveryLedger ledger,
        PostStep post,
        ModeratorNotice notice,
        ClockGuard clockGuard,
        IDiscordActions discord,
        ReadySignal ready,
        WireClock wire,
        IOptions<ScheduleOptions> options,
        TimeProvider clock,
        ILogger<DeliveryRunner> logger)
    {
        (this.dueRuns, this.ledger, this.post, this.notice) = (dueRuns, ledger, post, notice);
        (this.clockGuard, this.discord, this.logger) = (clockGuard, discord, logger);
        (this.ready, this.wire) = (ready, wire);
        timer = new PeriodicTimer(options.Value.Tick, clock);
    }

    /// <summary>Works on everything that is due or open now and returns when nothing more can be done at this moment.</summary>
    public async Task RunOnceAsync(CancellationToken cancellationToken)
    {
        await oneTick.WaitAsync(cancellationToken);
        try
        {
            await dueRuns.OpenAsync(cancellationToken);
            var open = await ledger.ReadOpenAsync(cancellationToken);
            if (open.Count > 0 && clockGuard.IsOff && !await IsRightAgainAsync(open[0], cancellationToken))
            {
                return;
            }
            // Side by side per channel, so that one channel's rate limit holds up no other; within a channel in order of their time.
            await Task.WhenAll(open.GroupBy(d => d.ChannelId).Select(channel => RunChannelAsync(channel, cancellationToken)));
            await notice.TellAsync(cancellationToken);
        }
        finally
        {
            oneTick.Release();
        }
    }

    public override void Dispose()
    {
        timer.Dispose();
        oneTick.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!discord.Capabilities.PostsOnce)
        {
            LogRefused();
            return;
        }
        await WaitForGuildsAsync(stoppingToken);
        do
        {
            try
            {
                await RunOnceAsync(stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                LogTickFailed(exception);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    // Until Discord has sent the guilds their languages are not known, and a post cannot be worded again.
    private async Task WaitForGuildsAsync(CancellationToken cancellationToken)
    {
        try
        {
            await ready.Task.WaitAsync(LongestWaitForGuilds, wire.Time, cancellationToken);
        }
        catch (TimeoutException)
        {
            LogGuildsNotKnown();
        }
    }

    // Any reply carries Discord's time; reading the newest message changes nothing.
    private async Task<bool> IsRightAgainAsync(Delivery any, CancellationToken cancellationToken)
    {
        if (clockGuard.IsStale)
        {
            try
            {
                await discord.LookBackAsync(any.ChannelId, Snowflake.FirstAt(any.DueAt), 1, cancellationToken);
            }
            catch (Exception exception) when (exception is DiscordApiException or HttpRequestException or TimeoutException or IOException)
            {
                LogProbeFailed(exception);
            }
            if (clockGuard.IsOff)
            {
                LogClockOff(clockGuard.Difference.TotalSeconds);
            }
        }
        return !clockGuard.IsOff;
    }

    private async Task RunChannelAsync(IEnumerable<Delivery> deliveries, CancellationToken cancellationToken)
    {
        foreach (var delivery in deliveries)
        {
            try
            {
                await post.RunAsync(delivery, cancellationToken);
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                LogDeliveryFailed(exception, delivery.Id);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "Discord has not sent the guilds yet; briefings that are due go out all the same.")]
    private partial void LogGuildsNotKnown();

    [LoggerMessage(LogLevel.Error, "Working on due briefings failed; trying again at the next tick.")]
    private partial void LogTickFailed(Exception exception);

    [LoggerMessage(LogLevel.Error, "Delivery {Delivery} failed; trying again at the next tick.")]
    private partial void LogDeliveryFailed(Exception exception, long delivery);

    [LoggerMessage(LogLevel.Error, "Schedules do not run: this Discord client cannot promise to post once.")]
    private partial void LogRefused();

    [LoggerMessage(LogLevel.Warning, "This computer's clock is {Seconds:F0} seconds behind Discord's (ahead where negative): nothing scheduled goes out until it is set right.")]
    private partial void LogClockOff(double seconds);

    [LoggerMessage(LogLevel.Warning, "Discord could not be asked for its time; trying again.")]
    private partial void LogProbeFailed(Exception exception);
}
