using DiplomacyBot.Timelines.Pictures;

namespace DiplomacyBot.Tests.Timelines.Pictures;

public sealed class DayCountTests
{
    [Theory]
    [InlineData(1, 1, 1, 0)]
    [InlineData(2022, 8, 15, 738_381)]
    [InlineData(0, 12, 31, -1)]
    [InlineData(0, 2, 29, -307)]
    [InlineData(-399, 1, 1, -146_097)]
    [InlineData(-400, 12, 31, -146_098)]
    public void Days_are_counted_through_the_year_of_no_birth(int year, int month, int day, long expected)
    {
        Assert.Equal(expected, DayCount.Of(year, month, day));
        Assert.Equal((year, month, day), DayCount.Parts(expected));
        Assert.Equal(expected, DayCount.OfKey((year * 10_000) + (month * 100) + day));
    }

    [Fact]
    public void A_day_its_month_does_not_have_is_the_last_of_the_month() =>
        Assert.Equal(DayCount.Of(2023, 2, 28), DayCount.OfKey(20230231));

    [Theory]
    [InlineData(2022, 8, 15, TickUnit.Days, "15 Aug 2022")]
    [InlineData(2022, 8, 15, TickUnit.Months, "Aug 2022")]
    [InlineData(2022, 8, 15, TickUnit.Years, "2022")]
    [InlineData(-43, 3, 15, TickUnit.Years, "44 BC")]
    public void Days_are_worded_as_exactly_as_asked(int year, int month, int day, object unit, string expected) =>
        Assert.Equal(expected, DayCount.InWords(DayCount.Of(year, month, day), (TickUnit)unit));
}
