using DiplomacyBot.Schedules;
using Microsoft.Extensions.Time.Testing;
using NodaTime;

namespace DiplomacyBot.Tests.Schedules;

public sealed class WhenReaderTests
{
    // Tuesday, 09:00 in Karachi.
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 12, 1, 4, 0, 0, TimeSpan.Zero));

    [Theory]
    [InlineData("tomorrow 9am", "Wed 2 Dec 09:00 Karachi time")]
    [InlineData("2026-12-01 21:30", "Tue 1 Dec 21:30 Karachi time")]
    [InlineData("next monday 18:30", "Mon 7 Dec 18:30 Karachi time")]
    [InlineData("in 20 minutes", "Tue 1 Dec 09:20 Karachi time")]
    [InlineData("2026-12-02T09:00:00Z", "Wed 2 Dec 14:00 Karachi time")]
    [InlineData("2027-01-02 09:00", "Sat 2 Jan 2027 09:00 Karachi time")]
    public void Reads_it_on_the_guilds_clock(string typed, string expected)
    {
        var moments = Assert.IsType<TypedTime.Moments>(new WhenReader(clock).Read(typed, "Asia/Karachi"));
        Assert.Equal(expected, MomentWording.Plain(Assert.Single(moments.All), Instant.FromDateTimeOffset(clock.GetUtcNow())));
    }

    [Theory]
    [InlineData("in 20 minutes")]
    [InlineData("2026-12-02T09:00:00+05:00")]
    public void A_while_or_an_offset_needs_no_zone(string typed) => Assert.IsType<TypedTime.Moments>(new WhenReader(clock).Read(typed, null));

    [Fact]
    public void A_clock_time_without_a_zone_asks_for_one() => Assert.IsType<TypedTime.NeedsZone>(new WhenReader(clock).Read("tomorrow 9am", null));

    [Theory]
    [InlineData("someday")]
    [InlineData("")]
    [InlineData("@everyone")]
    public void What_says_no_time_is_not_guessed(string typed) => Assert.IsType<TypedTime.NotUnderstood>(new WhenReader(clock).Read(typed, "Asia/Karachi"));

    [Theory]
    [InlineData("2026-11-30 09:00")]
    [InlineData("2026-12-01T03:59:00Z")]
    public void What_is_over_is_said_to_be(string typed) =>
        Assert.True(new WhenReader(clock).Read(typed, "Asia/Karachi") is TypedTime.Past or TypedTime.Impossible);

    [Fact]
    public void Three_years_ahead_is_a_slip() => Assert.IsType<TypedTime.TooFar>(new WhenReader(clock).Read("2029-12-02 09:00", "Asia/Karachi"));

    [Theory]
    [InlineData("tomorrow 9am")]
    [InlineData("in 20 minutes")]
    [InlineData("2026-12-02T09:00:30Z")]
    public void What_a_suggestion_sends_back_means_the_same_moment(string typed)
    {
        var reader = new WhenReader(clock);
        var first = Assert.Single(Assert.IsType<TypedTime.Moments>(reader.Read(typed, "Asia/Karachi")).All);
        clock.Advance(TimeSpan.FromSeconds(40));
        var again = Assert.Single(Assert.IsType<TypedTime.Moments>(reader.Read(WhenReader.Canonical(first), "Asia/Karachi")).All);
        Assert.Equal(first.Instant, again.Instant);
    }
}
