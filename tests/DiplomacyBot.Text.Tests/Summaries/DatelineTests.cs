namespace DiplomacyBot.Text.Tests.Summaries;

public sealed class DatelineTests
{
    [Theory]
    [InlineData("GENEVA (Agency) - The council met again on Friday.", "The council met again on Friday.")]
    [InlineData("Port of Spain, Trinidad, 14 March (Wire News) – The council met again.", "The council met again.")]
    [InlineData("(WIRE) -- The council met again on Friday.", "The council met again on Friday.")]
    [InlineData("Lima (Wire)The council met again on Friday.", "The council met again on Friday.")]
    [InlineData("LOS ANGELES — The council met again on Friday.", "The council met again on Friday.")]
    [InlineData("LIMA, Peru — The council met again on Friday.", "The council met again on Friday.")]
    [InlineData("PARIS - The council met again on Friday.", "The council met again on Friday.")]
    [InlineData("LIMA May 27 The council met again on Friday.", "The council met again on Friday.")]
    [InlineData("LIMA, Sept 20 The council met again on Friday.", "The council met again on Friday.")]
    [InlineData("LIMA, Dec 16: The council met again on Friday.", "The council met again on Friday.")]
    [InlineData("Port Salis, 16 September 2020 (Wire) The council met again on Friday.", "The council met again on Friday.")]
    [InlineData("Lima, May 27 (Wire News) The council met again on Friday.", "The council met again on Friday.")]
    [InlineData("LOS ANGELES Oct 16 The council met again on Friday.", "The council met again on Friday.")]
    [InlineData("(Wire)“We met again,” the council said.", "“We met again,” the council said.")]
    public void What_stands_before_the_first_sentence_is_not_shown_with_it(string text, string shown)
    {
        var reading = ArticleReader.Read(text);
        var sentence = Assert.Single(reading.Sentences);
        Assert.Equal(text, sentence.Span.Of(text));
        Assert.Equal(shown, reading.TextOf(sentence));
    }

    [Theory]
    [InlineData("Acme Mines (AM) said on Friday that it would close a mine.")]
    [InlineData("The council (of five members) met again on Friday.")]
    [InlineData("NATO – Oslo’s ally – met again on Friday.")]
    [InlineData("UNESCO – the council’s sister body – met again on Friday.")]
    [InlineData("UN - The council met again on Friday.")]
    [InlineData("Lima (Peru), where the council met, is a large city.")]
    [InlineData("The World Bank (WB)")]
    [InlineData("UN May 27 Committee members met again on Friday.")]
    [InlineData("On 5 May (Friday) Lima and Quito met again.")]
    [InlineData("UN, Dec 16: The council met again.")]
    [InlineData("UNESCO May be late with the report of the council.")]
    public void Other_brackets_stay(string text)
    {
        var reading = ArticleReader.Read(text);
        Assert.All(reading.Sentences, sentence => Assert.Equal(sentence.Span, sentence.Shown));
    }
}
