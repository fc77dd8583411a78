namespace DiplomacyBot.Text.Tests.Quotes;

/// <summary>Where the words that name who speaks begin and end, and what names nobody.</summary>
public sealed class SourceEdgeTests
{
    [Theory]
    [InlineData("However, Peru, Chile, Spain and Norway have vowed inquiries into the bridge.", "Peru, Chile, Spain and Norway")]
    [InlineData("Tolls rose to 85, Ana Prieto, president of the Lugo region announced on Thursday.", "Ana Prieto")]
    [InlineData("Ana Prieto, the president of the Lugo region of Spain, which includes Vigo, expressed anger, pointedly noting that the bridge was old.", "Ana Prieto")]
    [InlineData("U.N. Secretary-General Ana Prieto said the bridge was unsafe.", "Ana Prieto")]
    [InlineData("Carlos Rey, the producer of old films including Ana Soto’s “The River” and Luis Vega’s “Bridge Over Lugo,” denied closing the bridge.", "Carlos Rey")]
    [InlineData("The best phone is the BigPhone X. Apple knows it.\n\nApple has said that the bridge is safe.", "Apple")]
    [InlineData("Getty - Contributor Jessica Prieto smiles in Lugo\n\nJessica said the bridge was safe.", "Jessica")]
    [InlineData("The two Koreas threatened to close the bridge.", "The two Koreas")]
    [InlineData("Madrid dismissed the claims before the papers were released, saying the bridge was safe.", "Madrid")]
    public void The_whole_name_of_who_speaks(string text, string speaker) => Assert.Equal(speaker, Last(text).Speaker?.Name);

    [Theory]
    [InlineData("U.N. Secretary-General Ana Prieto said the bridge was unsafe.", "U.N. Secretary-General")]
    [InlineData("Former Spanish president Ana Prieto said the bridge was unsafe.", "Former Spanish president")]
    [InlineData("Lugo Works is a major Samsung customer. Samsung said the bridge was unsafe.", null)]
    public void The_office_is_whole(string text, string? office) => Assert.Equal(office, Last(text).Speaker?.Office);

    [Fact]
    public void Who_is_asked_is_not_through_whom_it_is_known() =>
        Assert.Null(Last("A group of nine boatmen have asked Facebook to close its page about the bridge.").ViaSpan);

    [Theory]
    [InlineData("Fellow boatmen were alerted by letter, and told to pray for her.")]
    [InlineData("SANTA SHOCKER Mum claims ‘grinch’ stole her boy’s boat BOAT HORROR Boy jokes that he is a king of the old town")]
    [InlineData("Most Read BOAT HORROR HITS TOWN Lugo’s mayor reveals his plans and ‘dark side’ ‘IT’S THE RIGHT THING’ Luis confirms he will leave the town")]
    [InlineData("The film star, 36, and her husband Carlos Rey praised the bridge.")]
    [InlineData("AP:Associated Press Nigeria’s boatmen claimed to have closed the bridge in August")]
    [InlineData("Photos: Lugo opens bridge The guards closed the road. Hide Caption 1 of 2 Photos: Lugo opens bridge BBC Lugo said the bridge was safe. Hide Caption 2 of 2")]
    [InlineData("It was the same old bridge Ana Prieto had threatened to use on Monday, but the boat took another way.")]
    [InlineData("Newsletter Sign Up Continue reading the main story Today’s Headlines: “Morning Lugo” Get news and views from Lugo delivered to your inbox.")]
    public void Nobody_is_named(string text) => Assert.All(ArticleReader.Read(text).Quotes.Where(quote => quote.IsStatement), quote => Assert.Null(quote.Speaker));

    [Theory]
    [InlineData("5G wireless networks promise links ten times faster than the old ones and are expected to help boatmen.")]
    [InlineData("Fleet Battle II for consoles and computers, coming Nov. 17, promises more boats and bridges.")]
    [InlineData("England coach Ana Prieto, who names her team on Monday, has called up young Luis Vega following a broken arm.")]
    [InlineData("The film star and the singer welcomed their new arrival.")]
    [InlineData("Other reports date back to early 2016.")]
    [InlineData("But when WikiLeaks told the story of a party in Lima hosted by the mayor, with boats from the sea, it was no use.")]
    [InlineData("The River Cards don’t just add boats to players.")]
    [InlineData("Ana Prieto, 11, Luis Vega, 23, and Carlos Rey, 25, according to the guards.")]
    public void What_is_done_has_not_been_said(string text) => Assert.Empty(Said.In(text));

    [Fact]
    public void Who_is_spoken_of_in_a_paragraph_of_quotation_is_not_who_goes_on() => Assert.All(
        ArticleReader.Read("Ana Prieto opened the bridge.\n\n'Old Luis Vega just stated that the 'bridge is his at all times.'\n\n'Will someone please tell him that it is mine!' he said.").Quotes.Where(quote => quote.Verb == "say"),
        quote => Assert.Null(quote.Speaker));

    private static Quote Last(string text) => ArticleReader.Read(text).Quotes.Last(quote => quote.IsStatement);
}
