namespace DiplomacyBot.Text.Tests.Quotes;

public sealed class SpeakerTests
{
    [Theory]
    [InlineData("Ana Prieto opened the bridge. She said it was safe.", "Ana Prieto")]
    [InlineData("Ana Prieto opened the bridge.\n\n“It is safe,” she said.", "Ana Prieto")]
    [InlineData("Prime Minister Luis Vega said the bridge was new. Boats waited. He added that the road would follow.", "Luis Vega")]
    [InlineData("Luis Vega met Carmen Soto in Lima. She said the talks were useful.", "Carmen Soto")]
    [InlineData("Luis Vega praised Carlos Rey. Mr Rey said he was glad.", "Carlos Rey")]
    [InlineData("Pablo Nunez answered reports that Luis Vega had said yes. “It is a gift,” he said.", "Pablo Nunez")]
    [InlineData("When Luis Vega accused Carmen Soto of delay, she said it was his fault.", "Carmen Soto")]
    [InlineData("Luis Vega said there was nothing wrong with Carlos Rey's plan. But he suggested that it was late.", "Luis Vega")]
    [InlineData("Peter English runs the ferry. Traffic is light, English said.\n\n“It is safe,” he added.", "Peter English")]
    [InlineData("Secretary-General Oda Ki-joon thanked the town.\n\n“It is safe,” he said.", "Oda Ki-joon")]
    [InlineData("Lugo wrote to Luis Vega. Ret. Army Col. Pedro Juan de la Serna left. He said it was safe.", "Pedro Juan de la Serna")]
    [InlineData("Unlike Lugo, Vigo has a plan. Mr. Rey said it was old. It has changed, he said.", "Rey")]
    [InlineData("Ana Prieto opened the bridge. AT&T laid nine cables under it, she said.", "Ana Prieto")]
    [InlineData("The head of the river guard, Luis Vega, rejected the plan of the mayor. “It is only a bridge,” he said.", "Luis Vega")]
    [InlineData("Ana Prieto, a mother who works on boats in Lugo, chose the bridge. “I cannot sleep,” she says.", "Ana Prieto")]
    [InlineData("Chairman Luis Vega left. Though he declined to say which way the town would go, Vega said he liked the bridge.\n\n“It is clear to me,” he said.", "Luis Vega")]
    [InlineData("The governor of the town, Charlie Baker, said he was not surprised by the president’s words.\n\n“It was nowhere to be found,” he said.", "Charlie Baker")]
    public void A_pronoun_or_short_name_is_the_only_one_it_can_be(string text, string speaker) => Assert.Equal(speaker, Last(text)?.Name);

    [Theory]
    [InlineData("Luis Vega met Carlos Rey in Lima. Boats passed. He said the talks were useful.")]
    [InlineData("The bridge opened. He said it was safe.")]
    [InlineData("The ministers met. They said the talks were useful.")]
    [InlineData("Luis Vega opened the bridge.\n\nIt rained.\n\nCarlos Rey and Luis Vega left.\n\nHe said it was safe.")]
    [InlineData("I said it was safe.")]
    [InlineData("Carlos Rey runs for office.\n\nThe radio host fills his speeches for Carlos Rey with jokes. He said the bridge was safe.")]
    [InlineData("Luis Vega wrote the book.\n\nA partner in Mr. Vega's old office spoke to students. After telling them the rules, he recommended that the bridge be closed.")]
    [InlineData("Luis Vega met the senator in Lima. He said the talks were useful.")]
    [InlineData("An engineer who lives in Nice told the paper that it was dark.\n\n“I saw it,” she said, calling from Nice.\n\n“It was dark,” she continued.")]
    [InlineData("Sealand grew fast. As for Sealand's plans, he said they were old.")]
    [InlineData("In that sense, Dorne Vale was a summons. He said it was safe.")]
    public void Where_it_may_be_several_nobody_is_named(string text) => Assert.Null(Last(text));

    [Theory]
    [InlineData("Luis Vega made this remark during a talk focused on the bridge.")]
    [InlineData("The school started a fine campaign called Bright Bridges.")]
    [InlineData("The bridge opened late, highlighting how old the plan was.")]
    [InlineData("Good signs can offer a clear edge to a bridge.")]
    [InlineData("Lazaro Rey, in a green coat, said little.")]
    [InlineData("Half the voters agreed and a quarter did not.")]
    [InlineData("A body called Our Harbour is growing fast.")]
    [InlineData("Ana Prieto told Radio Lugo’s “Early Hour” that it was safe.")]
    public void What_only_looks_like_a_statement_is_none(string text) => Assert.DoesNotContain(ArticleReader.Read(text).Quotes, quote => quote.IsStatement);

    [Theory]
    [InlineData("Observers in Lugo and around the country say the bridge is safe.")]
    [InlineData("The plan also included members of the council, which has denied any delay.")]
    [InlineData("Dozens of boats affiliated with the river company protested that it was late.")]
    [InlineData("Ana Prieto, of Lugo, Sp., said the bridge was safe.")]
    [InlineData("The feast was led by stars like Carlos Rey and Luis Vega, who joked that the bridge was late.")]
    [InlineData("Police say he was armed and refused to leave.")]
    [InlineData("Even my own friends say the bridge is safe.")]
    [InlineData("And a third, Pablo Nunez, said that the bridge was safe.")]
    [InlineData("The delay adds that much to the cost, and the dispute highlights that the plan was old.")]
    [InlineData("As technology threatens to close the harbour, boats leave.")]
    [InlineData("He gave them a set of new harbour rules that could close the bridge.")]
    [InlineData("The decision is risky for Vega, who refused to close the bridge.")]
    [InlineData("The town got a clear verdict from the Board of Bridges, which ruled that it was safe.")]
    [InlineData("Leaders who are tired of taking in migrants have welcomed the plan, warning that the bridge is old.")]
    [InlineData("The number of people The Lugo Post reported the bridge is safe.")]
    [InlineData("The bridge is safe, according to people familiar with the plan.")]
    [InlineData("The bridge is light according to its weight index.")]
    [InlineData("Ana Prieto, 59, of Ashton, Md., who watched from the bank, said the bridge was safe.")]
    [InlineData("Some who advocate free speech argue that the bridge is safe.")]
    [InlineData("Wins are rare, but majorities in all five say the bridge is safe.")]
    [InlineData("Tired, Mr. Vega resigned, convinced that the bridge was old.")]
    [InlineData("The Harbour Guild stays calm despite some friends of the plan, such as Luis Vega and Carlos Rey, now saying it should be changed.")]
    public void Where_the_subject_is_in_doubt_nobody_is_named(string text) => Assert.Null(ArticleReader.Read(text).Quotes[^1].Speaker);

    [Fact]
    public void Who_says_more_in_the_same_sentence_is_not_what_was_spoken_of() => Assert.Equal(
        "Carlos Rey", Last("Carlos Rey attacked Luis Vega for a bill that would have closed the bridge, telling Radio Lugo that it was unsafe.")?.Name);

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
    [InlineData("The firm keeps its own finances a secret but says the bridge is safe.", "The firm")]
    [InlineData("Officials in Lima said the bridge was safe.", "Officials in Lima")]
    [InlineData("Lima and Quito said the bridge was safe.", "Lima and Quito")]
    [InlineData("A news report published Monday said the bridge was safe.", "A news report")]
    [InlineData("Trains are late. G-III says that the bridge is closed.", "G-III")]
    [InlineData("Chad Bright, an expert on bridges, said it was safe.", "Chad Bright")]
    [InlineData("Sen. Ana Prieto (D-Md.) said the bridge was safe.", "Ana Prieto")]
    [InlineData("Luis Vega of Lugo said the bridge was safe.", "Luis Vega")]
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
