using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Guilds;
using DiplomacyBot.Library;
using DiplomacyBot.Privacy;
using DiplomacyBot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;

namespace DiplomacyBot.Schedules;

/// <summary>Stores what a moderator planned, after everything that could be wrong with it has been looked at.</summary>
internal sealed class SchedulePlanner(
    WriteGate gate,
    IDbContextFactory<BotDb> contexts,
    WhenReader whenReader,
    GuildDirectory guilds,
    IDiscordActions discord,
    IOptionsMonitor<ScheduleOptions> options,
    TimeProvider clock)
{
    // Each is a row read at every list; nobody plans more by hand.
    private const int MostActive = 200;

    public async Task<PlanResult> PlanAsync(PlanRequest request, CancellationToken cancellationToken)
    {
        if (!discord.Capabilities.PostsOnce)
        {
            return new PlanResult.Refused(ScheduleWording.CannotPostOnce);
        }
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var settings = await db.GuildSettings.AsNoTracking().SingleOrDefaultAsync(s => s.GuildId == request.GuildId, cancellationToken);
        var article = await db.Articles.AsNoTracking()
            .Where(a => a.GuildId == request.GuildId && a.Id == request.ArticleId && a.State != ArticleState.Retired)
            .Join(db.ArticleRevisions, a => a.CurrentRevisionId, r => r.Id, (a, r) => new { a.Id, r.Title }).SingleOrDefaultAsync(cancellationToken);
        if (article is null)
        {
            return new PlanResult.Refused(ScheduleWording.NoSuchArticle);
        }
        if ((request.ChannelId ?? settings?.BriefingsChannelId) is not { } channel)
        {
            return new PlanResult.NeedsChannel();
        }
        if (ChannelProblem(request.GuildId, channel) is { } problem)
        {
            return new PlanResult.Refused(problem);
        }
        if (await db.Schedules.CountAsync(s => s.GuildId == request.GuildId && s.State == ScheduleState.Active, cancellationToken) >= MostActive)
        {
            return new PlanResult.Refused(ScheduleWording.TooMany(MostActive));
        }
        return whenReader.Read(request.When, settings?.Zone) switch
        {
            TypedTime.Moments { All: [var only] } => await StoreAsync(request, channel, only, article.Title, cancellationToken),
            TypedTime.Moments several => new PlanResult.SeveralTimes(several.All),
            TypedTime.NeedsZone => new PlanResult.NeedsZone(),
            TypedTime.Past past => new PlanResult.Refused(ScheduleWording.Past(past.Moment, Now)),
            TypedTime.Impossible impossible => new PlanResult.Refused(ScheduleWording.Impossible(impossible.Problem)),
            TypedTime.TooFar far => new PlanResult.Refused(ScheduleWording.TooFar(far.Moment, Now)),
            _ => new PlanResult.Refused(ScheduleWording.NotUnderstood(request.When)),
        };
    }

    /// <summary>The next runs of a schedule, at most so many.</summary>
    public static IReadOnlyList<CivilMoment> NextRuns(Schedule schedule, int count)
    {
        var zone = DateTimeZoneProviders.Tzdb[schedule.Zone];
        var runs = new List<CivilMoment>();
        for (var civil = schedule.NextCivil; civil is not null && runs.Count < count; civil = CivilMoment.Next(civil.Value, schedule.Recurrence))
        {
            runs.Add(CivilMoment.At(civil.Value, zone));
        }
        return runs;
    }

    private Instant Now => Instant.FromDateTimeOffset(clock.GetUtcNow());

    private async Task<PlanResult> StoreAsync(PlanRequest request, Snowflake channel, CivilMoment moment, string title, CancellationToken cancellationToken)
    {
        var schedule = await gate.WriteAsync(async (db, cancel) =>
        {
            var now = clock.GetUtcNow();
            var row = new Schedule
            {
                GuildId = request.GuildId,
                ArticleId = request.ArticleId,
                ChannelId = channel,
                CivilStart = moment.Civil,
                Zone = moment.Zone.Id,
                Recurrence = request.Recurrence,
                Grace = options.CurrentValue.Grace,
                State = ScheduleState.Active,
                CreatedBy = request.ActorId,
                CreatedAt = now,
                NextCivil = moment.Civil,
                NextDue = moment.Moment,
            };
            db.Schedules.Add(row);
            await db.SaveChangesAsync(cancel);
            db.AuditEntries.Add(new AuditEntry { GuildId = request.GuildId, ActorId = request.ActorId, At = now, Action = "schedule.add", Subject = $"schedule {row.Id}", Detail = $"article {request.ArticleId}" });
            return row;
        }, cancellationToken);
        return new PlanResult.Planned(schedule, title, NextRuns(schedule, 5));
    }

    private Markdown? ChannelProblem(Snowflake guild, Snowflake channel)
    {
        if (guilds.Find(guild) is not { } known)
        {
            // Before the guild has been sent, nothing is known against the channel; posting will tell.
            return null;
        }
        return known.Channels.FirstOrDefault(found => found.Id == channel) switch
        {
            null => ScheduleWording.ChannelGone,
            { IsHidden: true } => ScheduleWording.ChannelNotVisible(channel),
            { TakesPosts: false } => ScheduleWording.ChannelTakesNoPosts(channel),
            _ => null,
        };
    }
}
