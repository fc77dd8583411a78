using System.Globalization;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Localization;
using NodaTime;
using NodaTime.Extensions;

namespace DiplomacyBot.Schedules;

/// <summary>How moments are worded for moderators.</summary>
internal static class MomentWording
{
    private static readonly Texts Words = Texts.Of("schedules");

    /// <summary>"Wed 2 Dec 09:00 Karachi time": plain text for suggestions and labels. Never read again: values carry <see cref="WhenReader.Canonical"/>.</summary>
    public static string Plain(CivilMoment moment, Instant now)
    {
        // A skipped time is never on any clock: what is shown is when it really happens.
        var shown = moment.Instant.InZone(moment.Zone).LocalDateTime;
        var weekday = Language.Current.Weekday(shown.DayOfWeek.ToDayOfWeek());
        var month = Language.Current.Month(shown.Month);
        var time = string.Create(CultureInfo.InvariantCulture, $"{shown.Hour:00}:{shown.Minute:00}");
        var zone = ZoneName(moment.Zone.Id);
        return shown.Year == now.InZone(moment.Zone).Year
            ? Words.Label("moment", ("weekday", weekday), ("day", shown.Day), ("month", month), ("time", time), ("zone", zone))
            : Words.Label("moment-with-year", ("weekday", weekday), ("day", shown.Day), ("month", month), ("year", Year(shown.Year)), ("time", time), ("zone", zone));
    }

    /// <summary>The same with the reader's own clock: "Wed 2 Dec 09:00 Karachi time (&lt;t:…:F&gt; on your clock)".</summary>
    public static Markdown Full(CivilMoment moment, Instant now) =>
        Words.Say("on-your-clock", ("moment", Plain(moment, now)), ("time", Markdown.Time(moment.Moment, 'F')));

    /// <summary>The same with how long it is until then.</summary>
    public static Markdown WithSpan(CivilMoment moment, Instant now) =>
        Words.Say("moment-and-span", ("moment", Plain(moment, now)), ("span", Markdown.Time(moment.Moment, 'R')));

    /// <summary>"Karachi time", "UTC".</summary>
    public static string ZoneName(string zoneId) =>
        zoneId is "UTC" or "Etc/UTC" ? "UTC" : Words.Label("zone", ("city", zoneId[(zoneId.LastIndexOf('/') + 1)..].Replace('_', ' ')));

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
