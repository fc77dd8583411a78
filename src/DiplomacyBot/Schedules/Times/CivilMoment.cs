using NodaTime;
using NodaTime.TimeZones;

namespace DiplomacyBot.Schedules;

/// <summary>A civil time in a zone, and the moment it stands for.</summary>
/// <param name="Civil">What the clocks there show; where they skip that time, what was asked for.</param>
/// <param name="Zone">The zone.</param>
/// <param name="Instant">The moment: the first valid one after a skipped time, the earlier one where clocks show a time twice.</param>
/// <param name="IsSkipped">True where the clocks go forward over the civil time.</param>
internal sealed record CivilMoment(LocalDateTime Civil, DateTimeZone Zone, Instant Instant, bool IsSkipped)
{
    private static readonly ZoneLocalMappingResolver EarlierOrFirstAfterGap =
        Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);

    public DateTimeOffset Moment => Instant.ToDateTimeOffset();

    public static CivilMoment At(LocalDateTime civil, DateTimeZone zone)
    {
        var mapping = zone.MapLocal(civil);
        return new CivilMoment(civil, zone, EarlierOrFirstAfterGap(mapping).ToInstant(), mapping.Count == 0);
    }

    public static CivilMoment At(Instant instant, DateTimeZone zone) => new(instant.InZone(zone).LocalDateTime, zone, instant, false);

    /// <summary>The following run of a recurrence in civil time: 09:00 stays 09:00 when the clocks change. Null where there is none.</summary>
    public static LocalDateTime? Next(LocalDateTime civil, Recurrence recurrence) => recurrence switch
    {
        Recurrence.Daily => civil.PlusDays(1),
        Recurrence.Weekly => civil.PlusWeeks(1),
        _ => null,
    };
}
