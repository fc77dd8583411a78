using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Schedules;

/// <summary>Posts a delivery once. Every attempt is written down before it is made, and its outcome after; between the two, the nonce and then
/// the look-back find out what happened.</summary>
internal sealed partial class PostStep(DeliveryLedger ledger, PostComposer composer, LookBack lookBack, IDiscordActions discord, WireClock wire, TimeProvider clock, ILogger<PostStep> logger)
{
    /// <summary>Takes the delivery as far as it can go now.</summary>
    /// <returns>The delivery afterwards; what is still open comes again with a later tick.</returns>
    public async Task<Delivery> RunAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (delivery.State == DeliveryState.Held && now < delivery.LastAttemptAt + DeliveryTiming.HeldIsRetried)
        {
            return delivery;
        }
        if (delivery.FirstAttemptAt is not { } first)
        {
            return await AttemptAsync(delivery, isNewRound: true, cancellationToken);
        }
        if (now < first + DeliveryTiming.NonceIsRemembered)
        {
            return now < delivery.LastAttemptAt + DeliveryTiming.PauseAfter(delivery.Attempts) && delivery.ErrorText is not null
                ? delivery
                : await AttemptAsync(delivery, isNewRound: false, cancellationToken);
        }
        return now < delivery.LastAttemptAt + DeliveryTiming.AttemptHasSettled
            ? delivery
            : await LookAndDecideAsync(delivery, first, cancellationToken);
    }

    private async Task<Delivery> LookAndDecideAsync(Delivery delivery, DateTimeOffset first, CancellationToken cancellationToken)
    {
        var found = await lookBack.FindAsync(delivery, first - DeliveryTiming.LookBackMargin, cancellationToken);
        switch (found)
        {
            case LookBackResult.Found(var message):
                return await ledger.PostedAsync(delivery.Id, message, DeliveryNoteKind.Found, cancellationToken) ?? delivery;
            case LookBackResult.NotThere:
                return await AttemptAsync(delivery, isNewRound: true, cancellationToken);
            case LookBackResult.Unreadable(var reason):
                return await ledger.StoppedAsync(delivery.Id, DeliveryState.Unknown, null, reason, nothingWasPosted: false, cancellationToken) ?? delivery;
            default:
                LogLookBackLater(delivery.Id);
                return delivery;
        }
    }

    private async Task<Delivery> AttemptAsync(Delivery delivery, bool isNewRound, CancellationToken cancellationToken)
    {
        if (await composer.ComposeAsync(delivery, cancellationToken) is not { } post)
        {
            return await ledger.StoppedAsync(delivery.Id, DeliveryState.Skipped, null, DeliveryNoteKind.ArticleGone, nothingWasPosted: true, cancellationToken) ?? delivery;
        }
        if (await ledger.BeginAttemptAsync(delivery.Id, post.RevisionId, isNewRound, cancellationToken) is not { } begun)
        {
            return delivery;
        }
        try
        {
            // On the wire clock, since it bounds a request: the civil clock may be moved by hours while this one is under way.
            using var deadline = new CancellationTokenSource(DeliveryTiming.AttemptMayTake, wire.Time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
            var message = await discord.PostAsync(begun.ChannelId, ReplyRenderer.Render(post.Content), begun.Nonce, either.Token);
            return await ledger.PostedAsync(begun.Id, message.Id, DeliveryNoteKind.Posted, CancellationToken.None) ?? begun;
        }
        catch (DiscordApiException refusal)
        {
            return await RefusedAsync(begun, refusal, cancellationToken);
        }
        catch (Exception exception) when (exception is HttpRequestException or TimeoutException or IOException || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            LogUncertain(exception, begun.Id, begun.Attempts);
            return await NoteUncertainAsync(begun, DeliveryNoteKind.NoAnswer, null, cancellationToken);
        }
    }

    private async Task<Delivery> RefusedAsync(Delivery delivery, DiscordApiException refusal, CancellationToken cancellationToken)
    {
        LogRefused(delivery.Id, (int)refusal.Status, refusal.Code);
        // An earlier attempt of this round had no answer: it may stand there although this one was refused.
        var nothingWasPosted = delivery.Attempts == 1;
        return Refusal.KindOf(refusal) switch
        {
            RefusalKind.PostedAndDeleted => await ledger.PostedAsync(delivery.Id, null, DeliveryNoteKind.DeletedSince, cancellationToken) ?? delivery,
            RefusalKind.MayHeal => await ledger.StoppedAsync(delivery.Id, DeliveryState.Held, refusal.Code, Refusal.Explain(refusal), nothingWasPosted, cancellationToken) ?? delivery,
            RefusalKind.Permanent => await ledger.StoppedAsync(delivery.Id, DeliveryState.Failed, refusal.Code, Refusal.Explain(refusal), nothingWasPosted, cancellationToken) ?? delivery,
            _ => await NoteUncertainAsync(delivery, DeliveryNoteKind.DiscordTrouble, refusal.Code, cancellationToken),
        };
    }

    private async Task<Delivery> NoteUncertainAsync(Delivery delivery, DeliveryNote note, int? code, CancellationToken cancellationToken) =>
        await ledger.StoppedAsync(delivery.Id, DeliveryState.Sending, code, note, nothingWasPosted: false, cancellationToken) ?? delivery;

    [LoggerMessage(LogLevel.Warning, "Delivery {Delivery}: attempt {Attempt} had no answer; its outcome will be looked up.")]
    private partial void LogUncertain(Exception exception, long delivery, int attempt);

    [LoggerMessage(LogLevel.Warning, "Delivery {Delivery}: Discord refused with status {Status}, code {Code}.")]
    private partial void LogRefused(long delivery, int status, int code);

    [LoggerMessage(LogLevel.Information, "Delivery {Delivery}: the channel could not be read now; trying again.")]
    private partial void LogLookBackLater(long delivery);
}
