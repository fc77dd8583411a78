using NodaTime;
using NodaTime.TimeZones;

namespace DiplomacyBot.Setup;

/// <summary>The time zones people can choose: the whole IANA list, found by city, country or their present clock.</summary>
internal static class Zones
{
    /// <summary>As many as a select holds, one for each clock that many people live by, from west to east.</summary>
    public static IReadOnlyList<string> Common { get; } =
    [
        "America/Los_Angeles", "America/Chicago", "America/New_York", "America/Sao_Paulo", "UTC", "Europe/London", "Africa/Lagos", "Europe/Berlin",
        "Africa/Cairo", "Africa/Nairobi", "Europe/Istanbul", "Asia/Riyadh", "Asia/Tehran", "Asia/Dubai", "Asia/Kabul", "Asia/Karachi",
        "Asia/Kolkata", "Asia/Kathmandu", "Asia/Dhaka", "Asia/Jakarta", "Asia/Shanghai", "Asia/Manila", "Asia/Tokyo", "Australia/Sydney", "Pacific/Auckland",
    ];

    /// <summary>Up to 25 zones that fit what is typed: "karachi", "pakistan", "Asia/K".</summary>
    public static IReadOnlyList<string> Search(string typed)
    {
        var wanted = typed.Trim().Replace(' ', '_');
        if (wanted.Length == 0)
        {
            return Common;
        }
        var locations = TzdbDateTimeZoneSource.Default.ZoneLocations ?? [];
        var byCountry = locations.Where(place => place.CountryName.Contains(typed.Trim(), StringComparison.OrdinalIgnoreCase)).Select(place => place.ZoneId);
        return
        [
            .. DateTimeZoneProviders.Tzdb.Ids
                .Where(id => id.Contains(wanted, StringComparison.OrdinalIgnoreCase))
                .OrderByDescending(id => CityOf(id).StartsWith(wanted, StringComparison.OrdinalIgnoreCase)).ThenBy(id => id, StringComparer.Ordinal)
                .Concat(byCountry).Distinct(StringComparer.Ordinal).Take(25),
        ];
    }

    /// <summary>The zone that was meant, by its id in any case or by its city alone; null where there is none or several.</summary>
    public static string? Find(string typed)
    {
        var wanted = typed.Trim().Replace(' ', '_');
        var exact = DateTimeZoneProviders.Tzdb.Ids.FirstOrDefault(id => id.Equals(wanted, StringComparison.OrdinalIgnoreCase));
        return exact ?? (DateTimeZoneProviders.Tzdb.Ids.Where(id => CityOf(id).Equals(wanted, StringComparison.OrdinalIgnoreCase)).ToList() is [var only] ? only : null);
    }

    private static string CityOf(string id) => id[(id.LastIndexOf('/') + 1)..];
}
