using System.Globalization;
using DiplomacyBot.Discord.Interactions;
using NodaTime;
using NodaTime.Text;

namespace DiplomacyBot.Schedules;

/// <summary>How moments are worded for moderators.</summary>
internal static class MomentWording
{
    private static readonly LocalDateTimePattern ThisYear = LocalDateTimePattern.CreateWithInvariantCulture("ddd d MMM HH:mm");
    private static readonly LocalDateTimePattern OtherYear = LocalDateTimePattern.CreateWithInvariantCulture("ddd d MMM uuuu HH:mm");

    /// <summary>"Wed 2 Dec 09:00 Karachi time": plain text for suggestions and labels.</summary>
    public static string Plain(CivilMoment moment, Instant now)
    {
        // A skipped time is never on any clock: what is shown is when it really happens.
        var shown = moment.Instant.InZone(moment.Zone).LocalDateTime;
        var pattern = shown.Year == now.InZone(moment.Zone).Year ? ThisYear : OtherYear;
        return $"{pattern.Format(shown)} {ZoneName(moment.Zone.Id)}";
    }

    /// <summary>The same with the reader's own clock: "Wed 2 Dec 09:00 Karachi time (&lt;t:…:F&gt; on your clock)".</summary>
    public static Markdown Full(CivilMoment moment, Instant now) =>
        Markdown.Of($"**{Plain(moment, now)}** ({Markdown.Time(moment.Moment, 'F')} on your clock)");

    /// <summary>"Karachi time", "UTC".</summary>
    public static string ZoneName(string zoneId) =>
        zoneId is "UTC" or "Etc/UTC" ? "UTC" : string.Create(CultureInfo.InvariantCulture, $"{zoneId[(zoneId.LastIndexOf('/') + 1)..].Replace('_', ' ')} time");
}
