namespace DiplomacyBot.Text.Tests.Quotes;

/// <summary>Where the words that name who speaks begin and end, and what names nobody.</summary>
public sealed class SourceEdgeTests
{
    [Theory]
    [InlineData("However, Peru, Chile, Spain and Norway have vowed inquiries into the bridge.", "Peru, Chile, Spain and Norway")]
    [InlineData("Tolls rose to 85, Ana Prieto, president of the Lugo region announced on Thursday.", "Ana Prieto")]
    [InlineData("Ana Prieto, the president of the Lugo region of Spain, which includes Vigo, expressed anger, pointedly noting that the bridge was old.", "Ana Prieto")]
    [InlineData("U.N. Secretary-General Ana Prieto said the bridge was unsafe.", "Ana Prieto")]
    public void The_whole_name_of_who_speaks(string text, string speaker) => Assert.Equal(speaker, Last(text).Speaker?.Name);

    [Fact]
    public void A_compound_office_is_whole() =>
        Assert.Equal("U.N. Secretary-General", Last("U.N. Secretary-General Ana Prieto said the bridge was unsafe.").Speaker?.Office);

    [Fact]
    public void Who_is_asked_is_not_through_whom_it_is_known() =>
        Assert.Null(Last("A group of nine boatmen have asked Facebook to close its page about the bridge.").ViaSpan);

    [Theory]
    [InlineData("Fellow boatmen were alerted by letter, and told to pray for her.")]
    [InlineData("SANTA SHOCKER Mum claims ‘grinch’ stole her boy’s boat BOAT HORROR Boy jokes that he is a king of the old town")]
    [InlineData("AP:Associated Press Nigeria’s boatmen claimed to have closed the bridge in August")]
    [InlineData("Photos: Lugo opens bridge The guards closed the road. Hide Caption 1 of 2 Photos: Lugo opens bridge BBC Lugo said the bridge was safe. Hide Caption 2 of 2")]
    [InlineData("It was the same old bridge Ana Prieto had threatened to use on Monday, but the boat took another way.")]
    [InlineData("Newsletter Sign Up Continue reading the main story Today’s Headlines: “Morning Lugo” Get news and views from Lugo delivered to your inbox.")]
    public void Nobody_is_named(string text) => Assert.All(ArticleReader.Read(text).Quotes.Where(quote => quote.IsStatement), quote => Assert.Null(quote.Speaker));

    [Theory]
    [InlineData("5G wireless networks promise links ten times faster than the old ones and are expected to help boatmen.")]
    [InlineData("Fleet Battle II for consoles and computers, coming Nov. 17, promises more boats and bridges.")]
    public void A_thing_that_promises_has_said_nothing(string text) => Assert.Empty(Said.In(text));

    [Fact]
    public void Who_is_spoken_of_in_a_paragraph_of_quotation_is_not_who_goes_on() => Assert.All(
        ArticleReader.Read("Ana Prieto opened the bridge.\n\n'Old Luis Vega just stated that the 'bridge is his at all times.'\n\n'Will someone please tell him that it is mine!' he said.").Quotes.Where(quote => quote.Verb == "say"),
        quote => Assert.Null(quote.Speaker));

    private static Quote Last(string text) => ArticleReader.Read(text).Quotes.Last(quote => quote.IsStatement);
}
