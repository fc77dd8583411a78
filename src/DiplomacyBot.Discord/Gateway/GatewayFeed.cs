using DiplomacyBot.Discord.Rest;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Discord.Gateway;

/// <summary>The handing-in door over the gateway: connects, and connects again through every fault that may heal.</summary>
internal sealed class GatewayFeed(
    IGatewayTransportFactory transports,
    IdentifyGate identifies,
    ApplicationIdentity identity,
    IOptions<DiscordOptions> options,
    WireClock clock,
    Jitter jitter,
    GatewayLog log) : IDiscordFeed
{
    // A session that lived so long shows that connecting works: the next loss is a new story.
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(30);

    // Discord keeps a lost session for some minutes; trying to resume it for longer only delays a fresh start.
    private static readonly TimeSpan SessionKept = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan MostWait = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan MostWaitBeforeIdentify = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    private readonly TimeProvider time = clock.Time;

    public async Task RunAsync(IDiscordReceiver receiver, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        if (DiscordToken.Validate(options.Value.Token, options.Value.ApiUrl) is { } wrong)
            throw new DiscordFatalException(10, "The bot token cannot be right.", wrong);
        try
        {
            await StayConnectedAsync(receiver, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return; // Being asked to stop is no failure.
        }
    }

    private async Task StayConnectedAsync(IDiscordReceiver receiver, CancellationToken cancellationToken)
    {
        var recent = new RecentInteractions();
        var context = new GatewayContext(
            time, jitter, options.Value.Token, log, happened => Pass(receiver, recent, happened), identifies.Identifying);
        GatewaySession? session = null;
        Uri? original = null;
        long? lostAt = null;
        var failures = 0;
        while (true)
        {
            if (lostAt is { } lost && time.GetElapsedTime(lost) > SessionKept)
                session = null;
            if (session is null || original is null)
            {
                try
                {
                    original = await identifies.EnterAsync(cancellationToken).ConfigureAwait(false);
                }
                catch (Exception exception) when (exception is DiscordApiException or HttpRequestException or TimeoutException)
                {
                    var pause = jitter.BackOff(failures++, FirstWait, MostWait);
                    log.ApiFailed(exception.Message, pause.TotalMilliseconds);
                    await Task.Delay(pause, time, cancellationToken).ConfigureAwait(false);
                    continue;
                }
            }

            GatewayOutcome outcome;
            // Given up before the wait, so that the other side does not see an open socket for that long.
            var connection = new GatewayConnection(transports.Create(), context, session);
            await using (connection.ConfigureAwait(false))
            {
                outcome = await connection.RunAsync(session?.Address ?? original, cancellationToken).ConfigureAwait(false);
                session = connection.Session;
            }

            if (outcome.Up is not null)
                Pass(receiver, recent, new DiscordEvent.Disconnected());
            if (outcome.End == GatewayEnd.Stopped)
                return;
            if (outcome.End == GatewayEnd.Fatal)
                throw CloseCodes.Fatal(outcome.CloseCode ?? 0);
            if (CloseCodes.IsOurMistake(outcome.CloseCode))
                log.OurMistake(outcome.CloseCode!.Value);

            if (outcome.Up is not null)
                lostAt = time.GetTimestamp();
            failures = outcome.Up >= Settled ? 0 : failures;
            var wait = jitter.BackOff(failures++, FirstWait, session is null ? MostWaitBeforeIdentify : MostWait);
            if (outcome.End == GatewayEnd.ResumeAfterPause && wait < Pause)
                wait = jitter.Around(Pause);
            log.Ended(outcome.End, outcome.CloseCode, wait.TotalMilliseconds);
            await Task.Delay(wait, time, cancellationToken).ConfigureAwait(false);
        }
    }

    private void Pass(IDiscordReceiver receiver, RecentInteractions recent, DiscordEvent happened)
    {
        switch (happened)
        {
            case DiscordEvent.Ready ready:
                identity.Known = ready.ApplicationId;
                log.Ready(ready.Self.Id, ready.GuildIds.Count);
                break;
            case DiscordEvent.Resumed:
                log.Resumed();
                break;
            case DiscordEvent.InteractionReceived received when !recent.IsNew(received.Interaction.Id):
                return;
        }

        try
        {
            receiver.Receive(happened);
        }
        catch (Exception exception)
        {
            // A receiver's mistake must not cost the connection.
            log.ReceiverFailed(exception, happened.GetType().Name);
        }
    }
}
