using System.Globalization;
using NodaTime;

namespace DiplomacyBot.Boards;

/// <summary>How the boards of a guild are kept: under which rules, in which zone, and whether they are complete. One row of Meta per guild.</summary>
internal sealed record BoardState(int Version, DateTimeZone Zone, bool IsComplete)
{
    private const string Complete = "complete";
    private const string Rebuilding = "rebuilding";

    public string Encode() => string.Create(CultureInfo.InvariantCulture, $"{Version} {Zone.Id} {(IsComplete ? Complete : Rebuilding)}");

    /// <summary>Reads what was stored. What this release cannot read counts as incomplete, so that it is rebuilt.</summary>
    public static BoardState Decode(string text)
    {
        var parts = text.Split(' ');
        return parts is [var version, var zone, var state]
            && int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is { } known
            ? new(number, known, state == Complete)
            : new(0, DateTimeZone.Utc, false);
    }

    /// <summary>The zone of a setting; UTC while none is set.</summary>
    public static DateTimeZone ZoneOf(string? setting) =>
        (setting is null ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(setting)) ?? DateTimeZone.Utc;
}
