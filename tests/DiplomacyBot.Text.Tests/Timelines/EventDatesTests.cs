namespace DiplomacyBot.Text.Tests.Timelines;

public sealed class EventDatesTests
{
    // A Tuesday.
    private static readonly DateOnly Published = new(2018, 5, 8);

    [Theory]
    [InlineData("The council met on 5 March 2011.", "met", "2011-03-05", true)]
    [InlineData("The council announced that it would close the office in 2020.", "announced", "2018-05-08", false)]
    [InlineData("The council announced that it would close the office in 2020.", "close", "2020", true)]
    [InlineData("In 2006 the council moved, and the mayor resigned.", "resigned", "2006", true)]
    [InlineData("The mayor resigned yesterday. He told reporters that he was tired.", "told", "2018-05-07", false)]
    [InlineData("The council opened the bridge on 5 March 2011. The opening was loud.", "opening", "2011-03-05", false)]
    [InlineData("The mayor resigned yesterday. The bridge has two lanes.", "has", "2018-05-08", false)]
    [InlineData("A project begun in 2006 was stopped.", "stopped", "2018-05-08", false)]
    [InlineData("A project begun in 2006 was stopped.", "begun", "2006", true)]
    [InlineData("The bridge is scheduled for opening in 2020.", "scheduled", "2018-05-08", false)]
    [InlineData("At last year's congress the mayor resigned.", "resigned", "2018-05-08", false)]
    [InlineData("The council met.", "met", "2018-05-08", false)]
    [InlineData("The World Congress 2005 ended.", "ended", "2018-05-08", false)]
    public void A_word_has_the_date_of_what_it_tells(string text, string word, string date, bool stated)
    {
        var found = EventDates.Read(text, Published).First(e => e.Span.Of(text) == word);
        Assert.Equal((date, stated), (found.Date.ToTimex(), found.Stated));
    }
}
