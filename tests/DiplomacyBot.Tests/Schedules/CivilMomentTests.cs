using Cronos;
using DiplomacyBot.Schedules;
using NodaTime;

namespace DiplomacyBot.Tests.Schedules;

public sealed class CivilMomentTests
{
    [Theory]
    [InlineData("Europe/Berlin", 2027, 3, 28, 2, 30, "2027-03-28T01:00:00Z", true)]
    [InlineData("Europe/Berlin", 2026, 10, 25, 2, 30, "2026-10-25T00:30:00Z", false)]
    [InlineData("Asia/Karachi", 2026, 12, 2, 9, 0, "2026-12-02T04:00:00Z", false)]
    [InlineData("America/New_York", 2027, 3, 14, 2, 0, "2027-03-14T07:00:00Z", true)]
    public void A_skipped_time_is_the_first_moment_after_and_a_repeated_one_the_earlier(string zone, int year, int month, int day, int hour, int minute, string expected, bool isSkipped)
    {
        var moment = CivilMoment.At(new LocalDateTime(year, month, day, hour, minute), DateTimeZoneProviders.Tzdb[zone]);
        Assert.Equal(expected, moment.Instant.ToString());
        Assert.Equal(isSkipped, moment.IsSkipped);
    }

    [Theory]
    [InlineData("Europe/Berlin")]
    [InlineData("America/New_York")]
    [InlineData("Asia/Karachi")]
    [InlineData("Australia/Lord_Howe")]
    public void Daily_runs_agree_with_another_library_for_two_years(string zoneId)
    {
        var zone = DateTimeZoneProviders.Tzdb[zoneId];
        var cron = CronExpression.Parse("30 2 * * *");
        var from = new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);
        var expected = cron.GetOccurrences(from, from.AddYears(2), TimeZoneInfo.FindSystemTimeZoneById(zoneId)).Select(run => run.UtcDateTime).ToList();
        var civil = Instant.FromDateTimeOffset(expected[0]).InZone(zone).LocalDateTime;
        var actual = new List<DateTime>();
        for (var next = (LocalDateTime?)civil; actual.Count < expected.Count; next = CivilMoment.Next(next!.Value, Recurrence.Daily))
        {
            actual.Add(CivilMoment.At(next!.Value, zone).Moment.UtcDateTime);
        }
        Assert.Equal(expected, actual);
    }
}
