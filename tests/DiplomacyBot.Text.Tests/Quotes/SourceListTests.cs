namespace DiplomacyBot.Text.Tests.Quotes;

/// <summary>Several who say something together: all of them are named, or nobody.</summary>
public sealed class SourceListTests
{
    [Theory]
    [InlineData("“It is safe,” Ana Prieto, Luis Vega and Carlos Rey wrote.", "Ana Prieto, Luis Vega and Carlos Rey | wrote | “It is safe,” | Direct")]
    [InlineData("“It is safe,” researchers Ana Prieto, Luis Vega and Carlos Rey wrote in a letter.", "researchers Ana Prieto, Luis Vega and Carlos Rey | wrote | “It is safe,” | Direct")]
    [InlineData("“It is safe,” Ana Prieto, Luis Vega, Eva Paz and Carlos Rey wrote.", "Ana Prieto, Luis Vega, Eva Paz and Carlos Rey | wrote | “It is safe,” | Direct")]
    [InlineData("“It is safe,” Ana Prieto, Luis Vega, and Carlos Rey wrote.", "Ana Prieto, Luis Vega, and Carlos Rey | wrote | “It is safe,” | Direct")]
    [InlineData("The bridge is “safe for all,” Ana Prieto, Luis Vega and Carlos Rey wrote.", "Ana Prieto, Luis Vega and Carlos Rey | wrote | The bridge is “safe for all,” | Mixed")]
    [InlineData("“It is safe,” wrote Ana Prieto, Luis Vega and Carlos Rey.", "Ana Prieto, Luis Vega and Carlos Rey | wrote | “It is safe,” | Direct")]
    [InlineData("The bridge is safe, wrote Ana Prieto, Luis Vega, Eva Paz and Carlos Rey in a letter.", "Ana Prieto, Luis Vega, Eva Paz and Carlos Rey | wrote | The bridge is safe | Indirect")]
    [InlineData("The bridge is safe, according to Ana Prieto, Luis Vega and Carlos Rey.", "Ana Prieto, Luis Vega and Carlos Rey | according to | The bridge is safe | Indirect")]
    [InlineData("“It is safe,” Ana Prieto and Luis Vega wrote.", "Ana Prieto and Luis Vega | wrote | “It is safe,” | Direct")]
    public void All_are_named(string text, string expected) => Assert.Equal([expected], Said.In(text));

    [Theory]
    [InlineData("“It is safe,” said Ana Prieto, Lugo and Vigo.")]
    [InlineData("The bridge in the town is safe, said Ana Prieto, Vega and Rey.")]
    [InlineData("The bridge in the town is safe, Ana Prieto, Luis Vega and Carlos Rey said.")]
    [InlineData("The old plan was described by Peru, the Philippines and Chile as “a joke”.")]
    public void Where_not_all_can_be_told_nobody_is_named(string text) =>
        Assert.All(Said.Read(text).Quotes.Where(quote => quote.IsStatement), quote => Assert.Null(quote.Speaker));

    [Theory]
    [InlineData("“It is safe,” said Ana Prieto, Lugo mayor and head of the guard.", "Ana Prieto")]
    [InlineData("“It is safe,” said Ana Prieto, mayor of Lugo, Luis Vega reported.", "Ana Prieto")]
    public void An_office_is_no_second_speaker(string text, string speaker) => Assert.Equal(speaker, ArticleReader.Read(text).Quotes[0].Speaker?.Name);

    [Theory]
    [InlineData("Luis Vega campaigned last year for president saying the bridge was unsafe.", "Luis Vega")]
    [InlineData("Luis Vega ran in May for mayor promising to close the bridge.", "Luis Vega")]
    [InlineData("Luis Vega served as mayor saying little, and left as mayor saying “it is safe.”", "Luis Vega")]
    public void An_office_that_is_sought_or_held_does_not_speak(string text, string speaker) =>
        Assert.Equal(speaker, ArticleReader.Read(text).Quotes.Last(quote => quote.IsStatement).Speaker?.Name);
}
