namespace DiplomacyBot.Text.Tests.Quotes;

/// <summary>Where what somebody said begins behind the verb.</summary>
public sealed class ContentOpeningTests
{
    [Theory]
    [InlineData("Luis Vega said around nine bridges in the town are old.", "around nine bridges in the town are old")]
    [InlineData("Luis Vega said about 10 million boats in the town are old.", "about 10 million boats in the town are old")]
    [InlineData("Luis Vega said over 10 boats in the town are old.", "over 10 boats in the town are old")]
    [InlineData("Luis Vega said between 10 and 20 boats in the town are old.", "between 10 and 20 boats in the town are old")]
    [InlineData("Luis Vega said in nine towns the boats are old.", "the boats are old")]
    [InlineData("Leaders of the town have urged for him to have the time he needs to open the bridge.", "for him to have the time he needs to open the bridge")]
    [InlineData("Peru urged for the mayor to open the bridge.", "for the mayor to open the bridge")]
    [InlineData("The mayor pledged for the first time to open the bridge.", "to open the bridge")]
    [InlineData("Rey says to this day he does not know why officials closed the bridge.", "to this day he does not know why officials closed the bridge")]
    [InlineData("According to the data, published on Friday, the mayor and the guard are late in six of the towns.", "the mayor and the guard are late in six of the towns")]
    [InlineData("Luis Vega said further boats would be put on hold in the town.", "further boats would be put on hold in the town")]
    [InlineData("Rey said in a report that the bank of the river has started to fall.", "that the bank of the river has started to fall")]
    [InlineData("Ana Prieto echoed Rey in saying the bridge of the town was late.", "the bridge of the town was late")]
    [InlineData("Lugo Times declared the other day that the bridge of the town is old.", "that the bridge of the town is old")]
    public void A_measure_and_whoever_is_to_act_belong_to_it(string text, string words) => Assert.Equal(words, Assert.Single(ArticleReader.Read(text).Quotes, quote => quote.IsStatement).Content[0].Of(text));

    [Theory]
    [InlineData("Lugo’s council wrote a letter to the mayor on Thursday that said it is odd and old that the town goes on to close the bridge.")]
    [InlineData("“Lions of the River” began as a song of the town.")]
    [InlineData("Carlos Rey of the guard called me back to talk of the bridge.")]
    [InlineData("The bridge cannot be opened in a day, as Carlos Rey suggests.")]
    [InlineData("Rey tweeted on Sunday in response to a report that the bank of the river has started to fall.")]
    [InlineData("Carlos Rey reported from Lugo. Contributing to the story: The Associated Press")]
    [InlineData("It is a story of the town she says she hears all the time.")]
    [InlineData("Aid packages were announced in late 2011 for the boatmen by the council.")]
    public void What_a_letter_does_is_not_what_was_written(string text) => Assert.Empty(Said.In(text));
}
