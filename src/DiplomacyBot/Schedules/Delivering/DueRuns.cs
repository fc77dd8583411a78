using DiplomacyBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace DiplomacyBot.Schedules;

/// <summary>Turns schedules whose time has come into deliveries: one row per run, whatever dies when.</summary>
internal sealed class DueRuns(WriteGate gate, IDbContextFactory<BotDb> contexts, TimeProvider clock)
{
    // A daily schedule that was due for more than a year has been forgotten, not missed; the rest comes with the next tick.
    private const int RunsAtOnce = 400;

    /// <summary>Opens the deliveries of all schedules that are due now.</summary>
    /// <returns>How many schedules were due.</returns>
    public async Task<int> OpenAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        List<long> due;
        await using (var db = await contexts.CreateDbContextAsync(cancellationToken))
        {
            due = await db.Schedules.Where(s => s.State == ScheduleState.Active && s.NextDue <= now).OrderBy(s => s.NextDue).Select(s => s.Id).ToListAsync(cancellationToken);
        }
        foreach (var schedule in due)
        {
            await gate.WriteAsync((db, cancel) => OpenAsync(db, schedule, now, cancel), cancellationToken);
        }
        return due.Count;
    }

    /// <summary>A delivery of a schedule, not yet stored.</summary>
    public static Delivery NewDelivery(Schedule schedule, LocalDateTime civil, DateTimeOffset dueAt, DeliveryState state) => new()
    {
        GuildId = schedule.GuildId,
        ScheduleId = schedule.Id,
        CivilTime = civil,
        DueAt = dueAt,
        State = state,
        ChannelId = schedule.ChannelId,
        Nonce = DeliveryMark.NonceOf(schedule.GuildId, schedule.Id, civil, schedule.CreatedAt),
        Mark = DeliveryMark.MarkOf(schedule.GuildId, schedule.Id, civil, schedule.CreatedAt),
    };

    private static async Task OpenAsync(BotDb db, long id, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var schedule = await db.Schedules.SingleAsync(s => s.Id == id, cancellationToken);
        if (schedule.State != ScheduleState.Active || schedule.NextCivil is null || schedule.NextDue > now)
        {
            return;
        }
        var zone = DateTimeZoneProviders.Tzdb[schedule.Zone];
        var runs = new List<CivilMoment>();
        for (var civil = schedule.NextCivil; civil is not null && runs.Count < RunsAtOnce; civil = CivilMoment.Next(civil.Value, schedule.Recurrence))
        {
            var run = CivilMoment.At(civil.Value, zone);
            if (run.Moment > now)
            {
                break;
            }
            runs.Add(run);
        }
        for (var index = 0; index < runs.Count; index++)
        {
            var isLatest = index == runs.Count - 1;
            var isInTime = now - runs[^1].Moment <= schedule.Grace;
            await AddAsync(db, schedule, runs[index], isLatest, isInTime, now, cancellationToken);
        }
        var next = runs.Count == 0 ? schedule.NextCivil : CivilMoment.Next(runs[^1].Civil, schedule.Recurrence);
        schedule.NextCivil = next;
        schedule.NextDue = next is { } time ? CivilMoment.At(time, zone).Moment : null;
        schedule.State = next is null ? ScheduleState.Finished : ScheduleState.Active;
    }

    private static async Task AddAsync(BotDb db, Schedule schedule, CivilMoment run, bool isLatest, bool isInTime, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await db.Deliveries.AnyAsync(d => d.ScheduleId == schedule.Id && d.CivilTime == run.Civil, cancellationToken))
        {
            return;
        }
        var (state, note) = (isLatest, isInTime) switch
        {
            (true, true) => (DeliveryState.Due, DeliveryNoteKind.Due),
            (false, true) => (DeliveryState.Merged, DeliveryNoteKind.Merged),
            _ => (DeliveryState.Missed, DeliveryNoteKind.AwayTooLong),
        };
        var delivery = NewDelivery(schedule, run.Civil, run.Moment, state);
        db.Deliveries.Add(delivery);
        await db.SaveChangesAsync(cancellationToken);
        db.DeliveryEvents.Add(new DeliveryEvent { GuildId = schedule.GuildId, DeliveryId = delivery.Id, At = now, State = state, Detail = new DeliveryNote(note).ToString() });
    }
}
