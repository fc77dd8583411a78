using DiplomacyBot.Text.Times;

namespace DiplomacyBot.Text.Tests.Times;

public sealed class PublicationDateTests
{
    [Theory]
    [InlineData("2022-08-16")]
    [InlineData(" 16 August 2022 ")]
    [InlineData("August 16, 2022")]
    [InlineData("Tuesday, 16th of August 2022")]
    [InlineData("Aug. 16, 2022")]
    [InlineData("16/08/2022")]
    [InlineData("08/16/2022")]
    [InlineData("2022-08-16T10:30:00Z")]
    [InlineData("16 Aug 2022 10:30")]
    public void A_day_is_read(string typed) =>
        Assert.Equal(new DateOnly(2022, 8, 16), Assert.IsType<PublicationDateReading.Found>(PublicationDate.Parse(typed)).Date);

    [Fact]
    public void Day_and_month_that_may_be_exchanged_are_both_given() =>
        Assert.Equal(
            [new DateOnly(2022, 8, 5), new DateOnly(2022, 5, 8)],
            Assert.IsType<PublicationDateReading.Ambiguous>(PublicationDate.Parse("05/08/2022")).Dates);

    [Theory]
    [InlineData("", PublicationDateProblem.Unreadable)]
    [InlineData("yesterday", PublicationDateProblem.Unreadable)]
    [InlineData("in 20 minutes", PublicationDateProblem.Unreadable)]
    [InlineData("16 August", PublicationDateProblem.YearMissing)]
    [InlineData("31 February 2022", PublicationDateProblem.NoSuchDayInMonth)]
    [InlineData("30/13/2022", PublicationDateProblem.NoSuchDay)]
    public void Anything_else_says_what_is_wrong(string typed, PublicationDateProblem problem) =>
        Assert.Equal(problem, Assert.IsType<PublicationDateReading.NotUnderstood>(PublicationDate.Parse(typed)).Problem);
}
