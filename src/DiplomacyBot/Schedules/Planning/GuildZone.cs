using DiplomacyBot.Discord;
using DiplomacyBot.Setup;
using NodaTime;

namespace DiplomacyBot.Schedules;

/// <summary>Sets a guild's zone where it has none: the first clock time a moderator plans asks for it.</summary>
internal sealed class GuildZone(SettingsStore settings)
{
    /// <returns>False where the zone is unknown.</returns>
    public async Task<bool> SetIfMissingAsync(Snowflake guild, Snowflake actor, string zone, CancellationToken cancellationToken)
    {
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is null)
        {
            return false;
        }
        await settings.ChangeAsync(guild, actor, "zone", s => s.Zone ??= zone, cancellationToken);
        return true;
    }
}
