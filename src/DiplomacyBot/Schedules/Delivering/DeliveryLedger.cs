using DiplomacyBot.Discord;
using DiplomacyBot.Library;
using DiplomacyBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Schedules;

/// <summary>Writes down every step of a delivery before it is taken and after it is known: what a restart goes on from.</summary>
internal sealed class DeliveryLedger(WriteGate gate, IDbContextFactory<BotDb> contexts, TimeProvider clock)
{
    private static readonly DeliveryState[] Open = [DeliveryState.Due, DeliveryState.Sending, DeliveryState.Held];
    private static readonly DeliveryState[] Repeatable = [DeliveryState.Unknown, DeliveryState.Missed, DeliveryState.Failed, DeliveryState.Skipped, DeliveryState.Merged];

    /// <summary>Everything that is to be worked on, oldest first.</summary>
    public async Task<IReadOnlyList<Delivery>> ReadOpenAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Deliveries.AsNoTracking().Where(d => Open.Contains(d.State)).OrderBy(d => d.DueAt).ThenBy(d => d.Id).ToListAsync(cancellationToken);
    }

    public async Task<Delivery?> FindAsync(Snowflake guild, long delivery, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Deliveries.AsNoTracking().SingleOrDefaultAsync(d => d.Id == delivery && d.GuildId == guild, cancellationToken);
    }

    public async Task<IReadOnlyList<DeliveryEvent>> ReadEventsAsync(Snowflake guild, long delivery, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.DeliveryEvents.AsNoTracking().Where(e => e.GuildId == guild && e.DeliveryId == delivery).OrderBy(e => e.Id).ToListAsync(cancellationToken);
    }

    /// <summary>Notes that a post is about to be sent; nothing is sent before this is committed. Null where the delivery is no longer open.</summary>
    /// <param name="delivery">The delivery.</param>
    /// <param name="revision">The words that will be posted; kept from the first attempt on.</param>
    /// <param name="isNewRound">True where it is certain that no earlier attempt is there or under way.</param>
    /// <param name="cancellationToken">Stops before anything is noted.</param>
    public Task<Delivery?> BeginAttemptAsync(long delivery, long revision, bool isNewRound, CancellationToken cancellationToken) =>
        ChangeAsync(delivery, d =>
        {
            var now = clock.GetUtcNow();
            d.State = DeliveryState.Sending;
            d.FirstAttemptAt = isNewRound ? now : d.FirstAttemptAt ?? now;
            d.LastAttemptAt = now;
            d.Attempts = isNewRound ? 1 : d.Attempts + 1;
            d.ArticleRevisionId ??= revision;
            return isNewRound ? DeliveryNoteKind.Sending : null;
        }, cancellationToken);

    public Task<Delivery?> PostedAsync(long delivery, Snowflake? message, DeliveryNote note, CancellationToken cancellationToken) =>
        ChangeAsync(delivery, d =>
        {
            (d.State, d.MessageId, d.ErrorCode, d.ErrorText) = (DeliveryState.Posted, message, null, null);
            return note;
        }, cancellationToken);

    /// <summary>Notes a refusal or a doubt. The first attempt is forgotten only where it is certain that nothing was posted.</summary>
    public Task<Delivery?> StoppedAsync(long delivery, DeliveryState state, int? code, DeliveryNote note, bool nothingWasPosted, CancellationToken cancellationToken) =>
        ChangeAsync(delivery, d =>
        {
            var stored = note.ToString();
            var isNews = d.State != state || d.ErrorText != stored;
            (d.State, d.ErrorCode, d.ErrorText) = (state, code, stored);
            if (nothingWasPosted)
            {
                d.FirstAttemptAt = null;
            }
            return isNews ? note : null;
        }, cancellationToken, mayBeUnknown: true);

    public Task<Delivery?> ToldAsync(long delivery, CancellationToken cancellationToken) =>
        ChangeAsync(delivery, d =>
        {
            d.ModeratorsToldAt = clock.GetUtcNow();
            return null;
        }, cancellationToken, mayBeUnknown: true, mayBeEnded: true);

    /// <summary>A moderator answers what the bot could not find out, or has a run posted that was not.</summary>
    /// <param name="guild">The moderator's guild.</param>
    /// <param name="delivery">The delivery.</param>
    /// <param name="isThere">True: it is there. False: post it.</param>
    /// <param name="cancellationToken">Stops before anything is noted.</param>
    /// <returns>False where there is nothing to answer, or somebody answered before.</returns>
    public Task<bool> SettleAsync(Snowflake guild, long delivery, bool isThere, CancellationToken cancellationToken) =>
        gate.WriteAsync(async (db, cancel) =>
        {
            var row = await db.Deliveries.SingleOrDefaultAsync(d => d.Id == delivery && d.GuildId == guild, cancel);
            if (row is null || !(isThere ? row.State == DeliveryState.Unknown : Repeatable.Contains(row.State)))
            {
                return false;
            }
            row.State = isThere ? DeliveryState.Posted : DeliveryState.Due;
            (row.ErrorCode, row.ErrorText, row.FirstAttemptAt, row.ModeratorsToldAt) = (null, null, null, null);
            Note(db, row, isThere ? DeliveryNoteKind.Seen : DeliveryNoteKind.Asked);
            return true;
        }, cancellationToken);

    private Task<Delivery?> ChangeAsync(long id, Func<Delivery, DeliveryNote?> change, CancellationToken cancellationToken, bool mayBeUnknown = false, bool mayBeEnded = false) =>
        gate.WriteAsync(async (db, cancel) =>
        {
            var delivery = await db.Deliveries.SingleAsync(d => d.Id == id, cancel);
            // A moderator may have cancelled it meanwhile: what has ended stays as it is.
            if (!mayBeEnded && !Open.Contains(delivery.State) && !(mayBeUnknown && delivery.State == DeliveryState.Unknown))
            {
                return null;
            }
            if (change(delivery) is { } note)
            {
                Note(db, delivery, note);
            }
            if (delivery.State == DeliveryState.Posted)
            {
                await PublishArticleAsync(db, delivery, cancel);
            }
            return delivery;
        }, cancellationToken);

    // What everybody has seen in a channel is no draft any more.
    private async Task PublishArticleAsync(BotDb db, Delivery delivery, CancellationToken cancellationToken)
    {
        var article = await db.Schedules.Where(s => s.Id == delivery.ScheduleId).Join(db.Articles, s => s.ArticleId, a => a.Id, (_, a) => a).SingleAsync(cancellationToken);
        if (article.State == ArticleState.Draft)
        {
            article.State = ArticleState.Published;
            article.VisibleSince = clock.GetUtcNow();
        }
    }

    private void Note(BotDb db, Delivery delivery, DeliveryNote note) =>
        db.DeliveryEvents.Add(new DeliveryEvent { GuildId = delivery.GuildId, DeliveryId = delivery.Id, At = clock.GetUtcNow(), State = delivery.State, Detail = note.ToString() });
}
