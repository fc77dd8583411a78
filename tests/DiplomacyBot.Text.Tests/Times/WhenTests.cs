using System.Globalization;
using DiplomacyBot.Text.Times;

namespace DiplomacyBot.Text.Tests.Times;

public sealed class WhenTests
{
    // A Wednesday, at 14:30.
    private static readonly DateTime Now = new(2026, 11, 25, 14, 30, 0, DateTimeKind.Unspecified);

    [Theory]
    [InlineData("2026-12-01 09:00", "2026-12-01 09:00")]
    [InlineData("2026-12-01T09:00", "2026-12-01 09:00")]
    [InlineData("2026-12-01", "2026-12-01 09:00")]
    [InlineData("tomorrow 9am", "2026-11-26 09:00")]
    [InlineData("Tomorrow, 9 AM", "2026-11-26 09:00")]
    [InlineData("tomorrow at 9 a.m.", "2026-11-26 09:00")]
    [InlineData("9am tomorrow", "2026-11-26 09:00")]
    [InlineData("tomorrow", "2026-11-26 09:00")]
    [InlineData("tomorrow noon", "2026-11-26 12:00")]
    [InlineData("day after tomorrow 18:00", "2026-11-27 18:00")]
    [InlineData("next monday 18:30", "2026-11-30 18:30")]
    [InlineData("monday", "2026-11-30 09:00")]
    [InlineData("on Monday at 18.30", "2026-11-30 18:30")]
    [InlineData("next wednesday", "2026-12-02 09:00")]
    [InlineData("friday 9:30pm", "2026-11-27 21:30")]
    [InlineData("today 17:00", "2026-11-25 17:00")]
    [InlineData("tonight 8", "2026-11-25 20:00")]
    [InlineData("wednesday 14:00", "2026-12-02 14:00")]
    [InlineData("1 dec 9am", "2026-12-01 09:00")]
    [InlineData("1st December 9am", "2026-12-01 09:00")]
    [InlineData("Dec 1 2026 09:00", "2026-12-01 09:00")]
    [InlineData("Tuesday, December 1, 2026 at 9:00 am", "2026-12-01 09:00")]
    [InlineData("1 nov", "2027-11-01 09:00")]
    [InlineData("29 feb 9am", "2028-02-29 09:00")]
    [InlineData("13/12/2026 9am", "2026-12-13 09:00")]
    [InlineData("noon", "2026-11-26 12:00")]
    [InlineData("18:30", "2026-11-25 18:30")]
    [InlineData("at 9am", "2026-11-26 09:00")]
    [InlineData("in 3 days at 9am", "2026-11-28 09:00")]
    [InlineData("in 3 days", "2026-11-28 14:30")]
    [InlineData("in a month", "2026-12-25 14:30")]
    [InlineData("two weeks from now", "2026-12-09 14:30")]
    public void A_wall_clock_time_is_read(string typed, string expected)
    {
        var reading = Assert.IsType<WhenReading.AtLocal>(When.Parse(typed, Now));
        Assert.Equal(expected, reading.Local.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));
        Assert.Equal(DateTimeKind.Unspecified, reading.Local.Kind);
    }

    [Theory]
    [InlineData("in 20 minutes", 20)]
    [InlineData("in 2 hours", 120)]
    [InlineData("in an hour", 60)]
    [InlineData("in half an hour", 30)]
    [InlineData("in twenty-five minutes", 25)]
    [InlineData("20 min", 20)]
    [InlineData("2h", 120)]
    [InlineData("in a couple of hours", 120)]
    public void A_delay_is_read(string typed, int minutes) =>
        Assert.Equal(TimeSpan.FromMinutes(minutes), Assert.IsType<WhenReading.FromNow>(When.Parse(typed, Now)).Delay);

    [Theory]
    [InlineData("2026-12-01T09:00:00+05:00", "2026-12-01T04:00:00Z")]
    [InlineData("2026-12-01T09:00Z", "2026-12-01T09:00:00Z")]
    [InlineData("2026-12-01 09:00 +05:00", "2026-12-01T04:00:00Z")]
    public void A_moment_with_an_offset_is_read(string typed, string expected) =>
        Assert.Equal(
            DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture),
            Assert.IsType<WhenReading.AtInstant>(When.Parse(typed, Now)).Instant.ToUniversalTime());

    [Theory]
    [InlineData("next friday 9pm", "2026-12-04 21:00", "2026-11-27 21:00")]
    [InlineData("wednesday 18:00", "2026-11-25 18:00", "2026-12-02 18:00")]
    [InlineData("05/12/2026", "2026-12-05 09:00")]
    [InlineData("tomorrow at 9", "2026-11-26 09:00", "2026-11-26 21:00")]
    [InlineData("at 9", "2026-11-25 21:00", "2026-11-26 09:00")]
    public void What_may_mean_several_moments_gives_them_all_likeliest_first(string typed, params string[] expected)
    {
        var reading = When.Parse(typed, Now);
        var moments = reading is WhenReading.Ambiguous several ? several.Readings : [Assert.IsType<WhenReading.AtLocal>(reading)];
        Assert.Equal(expected, moments.Select(m => m.Local.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("2026-11-25 09:00", WhenProblem.Over)]
    [InlineData("today 9am", WhenProblem.Over)]
    [InlineData("31 april 9am", WhenProblem.NoSuchDay)]
    [InlineData("31/31/2027", WhenProblem.NoSuchDay)]
    public void A_time_that_is_over_or_never_comes_is_refused(string typed, WhenProblem problem) =>
        Assert.Equal(problem, Assert.IsType<WhenReading.Impossible>(When.Parse(typed, Now)).Problem);

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("tomorrow 25:00")]
    [InlineData("tomorrow 9:75")]
    [InlineData("monday tuesday")]
    [InlineData("in 9999999 days")]
    [InlineData("tomorrow 9am please")]
    [InlineData("13pm")]
    [InlineData("\ud800")]
    public void What_is_no_time_is_not_guessed(string typed) => Assert.IsType<WhenReading.NotUnderstood>(When.Parse(typed, Now));

    [Fact]
    public void The_last_days_of_the_calendar_are_no_trap()
    {
        var end = new DateTime(9999, 12, 31, 23, 0, 0, DateTimeKind.Unspecified);
        foreach (var typed in new[] { "tomorrow", "friday", "next friday 9pm", "in 2 days", "in a year", "9am", "1 jan" })
        {
            Assert.IsNotType<WhenReading.AtLocal>(When.Parse(typed, end));
        }
    }
}
