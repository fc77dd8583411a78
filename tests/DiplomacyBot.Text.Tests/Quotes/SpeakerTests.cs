namespace DiplomacyBot.Text.Tests.Quotes;

public sealed class SpeakerTests
{
    [Theory]
    [InlineData("Ana Prieto opened the bridge. She said it was safe.", "Ana Prieto")]
    [InlineData("Ana Prieto opened the bridge.\n\n“It is safe,” she said.", "Ana Prieto")]
    [InlineData("Prime Minister Luis Vega said the bridge was new. Boats waited. He added that the road would follow.", "Luis Vega")]
    [InlineData("Luis Vega met Carmen Soto in Lima. She said the talks were useful.", "Carmen Soto")]
    [InlineData("Luis Vega praised Carlos Rey. Mr Rey said he was glad.", "Carlos Rey")]
    public void A_pronoun_or_short_name_is_the_only_one_it_can_be(string text, string speaker) => Assert.Equal(speaker, Last(text)?.Name);

    [Theory]
    [InlineData("Luis Vega met Carlos Rey in Lima. Boats passed. He said the talks were useful.")]
    [InlineData("The bridge opened. He said it was safe.")]
    [InlineData("The ministers met. They said the talks were useful.")]
    [InlineData("Luis Vega opened the bridge.\n\nIt rained.\n\nCarlos Rey and Luis Vega left.\n\nHe said it was safe.")]
    [InlineData("I said it was safe.")]
    [InlineData("In that sense, Dorne Vale was a summons. He said it was safe.")]
    [InlineData("Lugo wrote to Luis Vega. Ret. Army Col. Pedro Juan de la Serna left. He said it was safe.")]
    public void Where_it_may_be_several_nobody_is_named(string text) => Assert.Null(Last(text));

    [Fact]
    public void Two_people_of_one_family_name_are_two()
    {
        const string text = "Kim Jong Un opened the hall. His sister Kim Yo Jong said the South had lied. Kim said it would answer. Ms Kim warned that time was short.";
        var speakers = ArticleReader.Read(text).Quotes.Where(quote => quote.IsStatement).Select(quote => quote.Speaker).ToList();
        Assert.Equal(["Kim Yo Jong", "Kim", "Kim Yo Jong"], speakers.Select(speaker => speaker?.Name));
        // The bare name may be either of them, so it is nobody in particular.
        Assert.DoesNotContain(speakers[1]!.Actors, actor => actor.Kind == ActorKind.Person);
    }

    [Fact]
    public void A_bare_family_name_is_not_the_person_who_is_named_in_full_later() => Assert.Equal(
        ["Kim", "Kim Son Ho"],
        ArticleReader.Read("Kim said the ties were close. Kim Son Ho said the remarks were unfair.").Quotes.Select(quote => quote.Speaker?.Name));

    [Fact]
    public void The_fullest_name_and_the_office_stay_with_the_person()
    {
        var quotes = ArticleReader.Read("Norwegian Foreign Minister Ingrid Dahl said the light was for all. Dahl added that it shone far.").Quotes;
        Assert.All(quotes, quote => Assert.Equal(("Ingrid Dahl", "Norwegian Foreign Minister"), (quote.Speaker!.Name, quote.Speaker.Office)));
        Assert.All(quotes, quote => Assert.Contains(new Actor("Norway", ActorKind.Country), quote.Speaker!.Actors));
    }

    [Theory]
    [InlineData("A senior official said the bridge was safe.", "A senior official")]
    [InlineData("Officials in Lima said the bridge was safe.", "Officials in Lima")]
    [InlineData("Lima and Quito said the bridge was safe.", "Lima and Quito")]
    public void Who_has_no_name_is_shown_as_written(string text, string speaker) => Assert.Equal(speaker, Last(text)?.Name);

    [Fact]
    public void Names_of_a_country_are_one_actor()
    {
        const string text = "Pyongyang said the test was planned. North Korea warned that more would come. The North promised to answer.";
        Assert.All(ArticleReader.Read(text).Quotes, quote => Assert.Equal([new Actor("North Korea", ActorKind.Country)], quote.Speaker!.Actors));
    }

    [Fact]
    public void The_North_is_no_actor_where_the_article_does_not_name_one() =>
        Assert.Empty(Last("The North promised to answer.")!.Actors);

    [Fact]
    public void The_country_is_the_subject_of_the_sentence_before()
    {
        Assert.Equal("Peru", Last("Peru opened a harbour. The country claimed that it was the largest.")?.Name);
        Assert.Equal("The country", Last("A harbour in Peru opened. The country claimed that it was the largest.")?.Name);
    }

    private static Speaker? Last(string text) => ArticleReader.Read(text).Quotes.Last(quote => quote.IsStatement).Speaker;
}
