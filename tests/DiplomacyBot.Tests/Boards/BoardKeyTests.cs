using DiplomacyBot.Boards;
using FsCheck.Xunit;
using NodaTime;

namespace DiplomacyBot.Tests.Boards;

public sealed class BoardKeyTests
{
    [Theory]
    [InlineData("2026-11-23T00:00:00Z", "UTC", "week 2026-W48", "month 2026-11")]
    [InlineData("2026-11-22T23:59:59.999Z", "UTC", "week 2026-W47", "month 2026-11")]
    [InlineData("2026-11-22T19:00:00Z", "Asia/Karachi", "week 2026-W48", "month 2026-11")]
    [InlineData("2026-12-01T04:59:59Z", "America/New_York", "week 2026-W49", "month 2026-11")]
    [InlineData("2027-01-01T12:00:00Z", "UTC", "week 2026-W53", "month 2027-01")]
    [InlineData("2024-12-30T12:00:00Z", "UTC", "week 2025-W01", "month 2024-12")]
    public void Weeks_are_iso_weeks_and_both_begin_at_the_guilds_midnight(string moment, string zone, string week, string month)
    {
        var at = DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(
            ["all", week, month, "quiz 7 all", $"quiz 7 {week}", $"quiz 7 {month}"],
            BoardKey.AllFor(at, DateTimeZoneProviders.Tzdb[zone], 7));
    }

    [Property]
    public bool The_days_shown_are_exactly_the_days_of_the_board(int minutes, bool isWeek)
    {
        var zone = DateTimeZoneProviders.Tzdb["Europe/Lisbon"];
        var (period, at) = (isWeek ? BoardPeriod.Week : BoardPeriod.Month, DateTimeOffset.UnixEpoch.AddMinutes(Math.Abs((long)minutes)));
        var days = BoardKey.DaysOf(period, at, zone)!;
        var key = BoardKey.Of(period, at, zone, null);
        return days.All(day => Key(day) == key) && Key(days.Start.PlusDays(-1)) != key && Key(days.End.PlusDays(1)) != key;

        string Key(LocalDate day) => BoardKey.Of(period, day.AtStartOfDayInZone(zone).ToDateTimeOffset(), zone, null);
    }
}
