using System.Globalization;
using DiplomacyBot.Discord;
using DiplomacyBot.Privacy;
using DiplomacyBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace DiplomacyBot.Schedules;

/// <summary>Reads and ends schedules of a guild.</summary>
internal sealed class ScheduleStore(WriteGate gate, IDbContextFactory<BotDb> contexts, TimeProvider clock)
{
    public sealed record Listed(Schedule Schedule, string Title);

    public sealed record PastRun(Delivery Delivery, string Title);

    public async Task<IReadOnlyList<Listed>> ReadActiveAsync(Snowflake guild, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await Titled(db, db.Schedules.AsNoTracking().Where(s => s.GuildId == guild && s.State == ScheduleState.Active)).ToListAsync(cancellationToken);
        return [.. rows.OrderBy(row => row.Schedule.NextDue).ThenBy(row => row.Schedule.Id)];
    }

    public async Task<Listed?> FindAsync(Snowflake guild, long schedule, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await Titled(db, db.Schedules.AsNoTracking().Where(s => s.GuildId == guild && s.Id == schedule)).SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>Finds active schedules by "#12", or by words of the article's title.</summary>
    public async Task<IReadOnlyList<Listed>> SearchAsync(Snowflake guild, string typed, CancellationToken cancellationToken)
    {
        var active = await ReadActiveAsync(guild, cancellationToken);
        var text = typed.Trim();
        return long.TryParse(text.TrimStart('#'), NumberStyles.None, CultureInfo.InvariantCulture, out var id) && active.Where(row => row.Schedule.Id == id).ToList() is [var exact]
            ? [exact]
            : [.. active.Where(row => row.Title.Contains(text, StringComparison.OrdinalIgnoreCase))];
    }

    public async Task<IReadOnlyList<PastRun>> ReadPastRunsAsync(Snowflake guild, int skip, int take, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await (
            from delivery in db.Deliveries.AsNoTracking()
            where delivery.GuildId == guild
            join schedule in db.Schedules on delivery.ScheduleId equals schedule.Id
            join article in db.Articles on schedule.ArticleId equals article.Id
            join revision in db.ArticleRevisions on article.CurrentRevisionId equals revision.Id
            orderby delivery.DueAt descending, delivery.Id descending
            select new { delivery, revision.Title }).Skip(skip).Take(take).ToListAsync(cancellationToken);
        return [.. rows.Select(row => new PastRun(row.delivery, row.Title))];
    }

    public async Task<PastRun?> FindRunAsync(Snowflake guild, long delivery, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var row = await (
            from run in db.Deliveries.AsNoTracking()
            where run.GuildId == guild && run.Id == delivery
            join schedule in db.Schedules on run.ScheduleId equals schedule.Id
            join article in db.Articles on schedule.ArticleId equals article.Id
            join revision in db.ArticleRevisions on article.CurrentRevisionId equals revision.Id
            select new { run, revision.Title }).SingleOrDefaultAsync(cancellationToken);
        return row is null ? null : new PastRun(row.run, row.Title);
    }

    /// <summary>Ends a schedule. A run that was opened and never attempted ends with it; one that may be under way goes on to its outcome.</summary>
    /// <returns>False where it had ended before.</returns>
    public Task<bool> CancelAsync(Snowflake guild, Snowflake actor, long schedule, CancellationToken cancellationToken) =>
        gate.WriteAsync(async (db, cancel) =>
        {
            var now = clock.GetUtcNow();
            var row = await db.Schedules.SingleOrDefaultAsync(s => s.Id == schedule && s.GuildId == guild, cancel);
            var waiting = await db.Deliveries.Where(d => d.ScheduleId == schedule && d.GuildId == guild && d.FirstAttemptAt == null && (d.State == DeliveryState.Due || d.State == DeliveryState.Held)).ToListAsync(cancel);
            if (row is null || (row.State != ScheduleState.Active && waiting.Count == 0))
            {
                return false;
            }
            (row.State, row.NextCivil, row.NextDue) = (ScheduleState.Cancelled, null, null);
            foreach (var delivery in waiting)
            {
                delivery.State = DeliveryState.Cancelled;
                db.DeliveryEvents.Add(new DeliveryEvent { GuildId = guild, DeliveryId = delivery.Id, At = now, State = DeliveryState.Cancelled, Detail = new DeliveryNote(DeliveryNoteKind.Cancelled).ToString() });
            }
            db.AuditEntries.Add(new AuditEntry { GuildId = guild, ActorId = actor, At = now, Action = "schedule.cancel", Subject = $"schedule {schedule}", Detail = "" });
            return true;
        }, cancellationToken);

    /// <summary>Opens a run now, beside the planned ones. Twice within a second is once.</summary>
    /// <returns>The run; null where the schedule is gone or cancelled.</returns>
    public Task<Delivery?> RunNowAsync(Snowflake guild, Snowflake actor, long schedule, CancellationToken cancellationToken) =>
        gate.WriteAsync<Delivery?>(async (db, cancel) =>
        {
            var now = clock.GetUtcNow();
            var row = await db.Schedules.SingleOrDefaultAsync(s => s.Id == schedule && s.GuildId == guild && s.State != ScheduleState.Cancelled, cancel);
            if (row is null)
            {
                return null;
            }
            var local = CivilMoment.At(Instant.FromUnixTimeSeconds(now.ToUnixTimeSeconds()), DateTimeZoneProviders.Tzdb[row.Zone]);
            if (await db.Deliveries.AsNoTracking().SingleOrDefaultAsync(d => d.ScheduleId == schedule && d.CivilTime == local.Civil, cancel) is { } already)
            {
                return already;
            }
            var delivery = DueRuns.NewDelivery(row, local.Civil, now, DeliveryState.Due);
            db.Deliveries.Add(delivery);
            await db.SaveChangesAsync(cancel);
            db.DeliveryEvents.Add(new DeliveryEvent { GuildId = guild, DeliveryId = delivery.Id, At = now, State = DeliveryState.Due, Detail = new DeliveryNote(DeliveryNoteKind.AskedNow).ToString() });
            db.AuditEntries.Add(new AuditEntry { GuildId = guild, ActorId = actor, At = now, Action = "schedule.run", Subject = $"schedule {schedule}", Detail = "" });
            return delivery;
        }, cancellationToken);

    private static IQueryable<Listed> Titled(BotDb db, IQueryable<Schedule> schedules) =>
        from schedule in schedules
        join article in db.Articles on schedule.ArticleId equals article.Id
        join revision in db.ArticleRevisions on article.CurrentRevisionId equals revision.Id
        select new Listed(schedule, revision.Title);
}
