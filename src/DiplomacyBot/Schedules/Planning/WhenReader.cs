using DiplomacyBot.Text.Times;
using NodaTime;
using NodaTime.Text;

namespace DiplomacyBot.Schedules;

/// <summary>Reads the time a moderator types: the words by the reading engine, the zone here.</summary>
internal sealed class WhenReader(TimeProvider clock)
{
    private static readonly Duration Furthest = Duration.FromDays(2 * 366);
    private static readonly LocalDateTimePattern CanonicalLocal = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd HH':'mm");

    /// <summary>Reads it against the present moment.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="zoneId">The guild's zone; null where it has none yet.</param>
    public TypedTime Read(string typed, string? zoneId)
    {
        var zone = zoneId is null ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(zoneId);
        var now = Instant.FromDateTimeOffset(clock.GetUtcNow());
        var localNow = now.InZone(zone ?? DateTimeZone.Utc).ToDateTimeUnspecified();
        return When.Parse(typed, localNow) switch
        {
            // Whole seconds: a schedule is no stop-watch, and "13:07:12.4830" helps nobody.
            WhenReading.FromNow later => Checked([CivilMoment.At(WholeSecond(now + Duration.FromTimeSpan(later.Delay)), zone ?? DateTimeZone.Utc)], now),
            WhenReading.AtInstant at => Checked([CivilMoment.At(Instant.FromDateTimeOffset(at.Instant), zone ?? DateTimeZone.Utc)], now),
            WhenReading.NotUnderstood => new TypedTime.NotUnderstood(),
            WhenReading.Impossible impossible => zone is null ? new TypedTime.NeedsZone() : new TypedTime.Impossible(impossible.Problem),
            _ when zone is null => new TypedTime.NeedsZone(),
            WhenReading.AtLocal local => Checked([At(local, zone)], now),
            WhenReading.Ambiguous several => Checked([.. several.Readings.Select(local => At(local, zone))], now),
            var other => throw new InvalidOperationException($"A typed time was read as {other.GetType().Name}, which nobody handles."),
        };
    }

    /// <summary>The same moment in a form that has one meaning, for choices that are sent back; read in the guild's zone, or with its offset in UTC.</summary>
    public static string Canonical(CivilMoment moment) => moment.Zone == DateTimeZone.Utc || moment.Civil.Second != 0
        ? InstantPattern.General.Format(moment.Instant)
        : CanonicalLocal.Format(moment.Civil);

    private static CivilMoment At(WhenReading.AtLocal local, DateTimeZone zone) => CivilMoment.At(LocalDateTime.FromDateTime(local.Local), zone);

    private static Instant WholeSecond(Instant instant) => Instant.FromUnixTimeSeconds(instant.ToUnixTimeSeconds());

    private static TypedTime Checked(IReadOnlyList<CivilMoment> moments, Instant now)
    {
        var ahead = moments.Where(moment => moment.Instant >= WholeSecond(now)).ToList();
        return ahead switch
        {
            [] => new TypedTime.Past(moments[0]),
            [var only] when only.Instant - now > Furthest => new TypedTime.TooFar(only),
            _ => new TypedTime.Moments(ahead),
        };
    }
}
