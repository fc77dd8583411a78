namespace DiplomacyBot.Text.Tests.Quotes;

/// <summary>Where what somebody said begins and ends in a sentence that holds more than that.</summary>
public sealed class ContentEdgeTests
{
    [Theory]
    [InlineData("Ana Prieto said at least nine boats, including two ferries, were lost in the storm.", "Ana Prieto | said | at least nine boats, including two ferries, were lost in the storm | Indirect")]
    [InlineData("As boatmen quickly concluded that ice was near and the wind was rising, the use of a large bridge as a shelter raised new questions.", "boatmen | concluded | that ice was near and the wind was rising | Indirect")]
    [InlineData("Hours after Ana Prieto said at the feast that “the bridge cannot stay closed for ever,” a long white boat came crashing through.", "Ana Prieto | said | that “the bridge cannot stay closed for ever,” | Mixed")]
    [InlineData("The guards warned boatmen to stay ashore and cancelled all further races on the river.", "The guards | warned | to stay ashore | Indirect")]
    [InlineData("Ana Prieto said the firm was a gift to the town, enjoyed no favours and was built to last.", "Ana Prieto | said | the firm was a gift to the town, enjoyed no favours and was built to last | Indirect")]
    [InlineData("Ana Prieto recommended that an old rule of the river, put in place in May and due to end in June, be kept.", "Ana Prieto | recommended | that an old rule of the river, put in place in May and due to end in June, be kept | Indirect")]
    [InlineData("Ana Prieto said they had searched a white boat in May, suspected of secretly carrying oil to a ship at sea.", "Ana Prieto | said | they had searched a white boat in May, suspected of secretly carrying oil to a ship at sea | Indirect")]
    [InlineData("Ana Prieto simply said “we will see, we will see”, as she walked onto the bridge at her old harbour in Lugo.", "Ana Prieto | said | “we will see, we will see” | Direct")]
    [InlineData("A boatman said at first it seemed like a game, but then it became clear that the bridge was falling.", "A boatman | said | at first it seemed like a game, but then it became clear that the bridge was falling | Indirect")]
    [InlineData("Ana Prieto said the driver slowed down and pointed his boat into the waves, drenching the guards.", "Ana Prieto | said | the driver slowed down and pointed his boat into the waves, drenching the guards | Indirect")]
    [InlineData("The May crossing would have taken about nine hours, an expert on old ferries, Luis Vega said.", "Luis Vega | said | The May crossing would have taken about nine hours | Indirect")]
    [InlineData("They crossed the river from Lugo to Vigo, another brother, Luis Vega II, of Vigo, said.", "Luis Vega II | said | They crossed the river from Lugo to Vigo | Indirect")]
    [InlineData("Peru has said before that all plans, including the old one, are open.", "Peru | has said | that all plans, including the old one, are open | Indirect")]
    [InlineData("The Lugo bank said Friday, Dec. 29, 2017, that two thirds of the money were lost.", "The Lugo bank | said | that two thirds of the money were lost | Indirect")]
    [InlineData("Ana Prieto did not say how the new rule would change her plans, and did not immediately answer letters.", "Ana Prieto | did not say | how the new rule would change her plans | Indirect")]
    [InlineData("Ana Prieto says the town is on the edge of building new bridges, roads and ferries, putting it on a path to the sea.", "Ana Prieto | says | the town is on the edge of building new bridges, roads and ferries, putting it on a path to the sea | Indirect")]
    [InlineData("Peru has publicized its decision to cut off oil and gas exports following a series of storms.", "Peru | has publicized | its decision to cut off oil and gas exports following a series of storms | Indirect")]
    [InlineData("Ana Prieto has warned that boats are “eroding the banks of our river” LUIS VEGA/PA", "Ana Prieto | has warned | that boats are “eroding the banks of our river” | Mixed")]
    [InlineData("Ana Prieto also apologized for the way the company handled the storm.", "Ana Prieto | apologized for | the way the company handled the storm | Indirect")]
    [InlineData("Ana Prieto said she was forced out at Lugo, “refired” is how she put it, and was ready to leave.", "Ana Prieto | said | she was forced out at Lugo, “refired” is how she put it, and was ready to leave | Mixed")]
    [InlineData("Ana Prieto complained about the time – and money – it would take to open the bridge.", "Ana Prieto | complained about | the time – and money – it would take to open the bridge | Indirect")]
    [InlineData("Peru said it was ready to open nine bridges next month, a move expected to anger its neighbours.", "Peru | said | it was ready to open nine bridges next month | Indirect")]
    [InlineData("Madrid dismissed the claims before the papers were released in May.", "Madrid | dismissed | the claims | Indirect")]
    [InlineData("According to the river guard, the boat was no danger to the town, spokesman Luis Vega said.", "the river guard | According to | the boat was no danger to the town | Indirect")]
    [InlineData("According to Lugo Weekly, the old town’s student paper, the bridge was open all night.", "Lugo Weekly | According to | the bridge was open all night | Indirect")]
    [InlineData("Ana Prieto said when she was picked that she was happy to open the bridge.", "Ana Prieto | said | that she was happy to open the bridge | Indirect")]
    [InlineData("According to the zoo’s website, it houses nine old boats.", "the zoo's website | According to | it houses nine old boats | Indirect")]
    [InlineData("Peru condemned the launch, a move widely seen as another step towards a bridge.", "Peru | condemned | the launch | Indirect")]
    [InlineData("Ana Prieto reiterated her calls — mainly directed at Peru — for the town to open the bridge.", "Ana Prieto | reiterated | her calls — mainly directed at Peru — for the town to open the bridge | Indirect")]
    [InlineData("The bridge was closed for safety, Lugo Works said in statements that apologized to boatmen.", "Lugo Works | said | The bridge was closed for safety | Indirect")]
    [InlineData("Ana Prieto told residents of the town, 30 km from the sea, to stay indoors as the storm passed.", "Ana Prieto | told | to stay indoors as the storm passed | Indirect")]
    [InlineData("Ana Prieto shouted “The bridge is ours” (in Latin) as she drove into the town, waking nine people.", "Ana Prieto | shouted | “The bridge is ours” | Direct")]
    [InlineData("Ana Prieto said the campaign was built on old letters and focused on children because of their age.", "Ana Prieto | said | the campaign was built on old letters and focused on children because of their age | Indirect")]
    [InlineData("Ana Prieto is calling for boatmen who break the law to be punished, even though nobody knows them.", "Ana Prieto | is calling for | boatmen who break the law to be punished | Indirect")]
    [InlineData("Peru and Chile agreed on Friday to keep working for a bridge.", "Peru and Chile | agreed | to keep working for a bridge | Indirect")]
    [InlineData("Ana Prieto has led a campaign for boats, promising to root out both “tigers” (big boats) and “flies” (small ones).", "Ana Prieto | promising | to root out both “tigers” (big boats) and “flies” (small ones) | Mixed")]
    [InlineData("Lugo Works announced on Jan. 26 that it had lost the old bridge.", "Lugo Works | announced | that it had lost the old bridge | Indirect")]
    [InlineData("Business groups have welcomed efforts to improve the bridge and invest more in ferries.", "Business groups | have welcomed | efforts to improve the bridge and invest more in ferries | Indirect")]
    [InlineData("9.00 p.m.: The bridge is open, Ana Prieto said on Monday.", "Ana Prieto | said | The bridge is open | Indirect")]
    [InlineData("LOS ANGELES — A boat came back to the harbour, Lugo Works said Wednesday.", "Lugo Works | said | A boat came back to the harbour | Indirect")]
    [InlineData("PARIS - A boat came back to the harbour, Lugo Works said Wednesday.", "Lugo Works | said | A boat came back to the harbour | Indirect")]
    [InlineData("Hard times: For many people the bridge means the world, said Ana Prieto.", "Ana Prieto | said | For many people the bridge means the world | Indirect")]
    [InlineData("Builders of bridges often argue that the toll is too high and therefore puts boats at a loss.", "Builders of bridges | argue | that the toll is too high and therefore puts boats at a loss | Indirect")]
    [InlineData("The court said that Luis Vega, first of Lima, but living in Lugo, was angry when he left.", "The court | said | that Luis Vega, first of Lima, but living in Lugo, was angry when he left | Indirect")]
    [InlineData("Ana Prieto hinted late last year that she had a story to tell.", "Ana Prieto | hinted | that she had a story to tell | Indirect")]
    [InlineData("Ana Prieto told MSNBC’s Today show on Friday that she was angry at the toll.", "Ana Prieto | told | that she was angry at the toll | Indirect | via MSNBC")]
    [InlineData("Ana Prieto claimed a boatman spends nine days at sea in a month, reported Lugo Weekly.", "Ana Prieto | claimed | a boatman spends nine days at sea in a month | Indirect")]
    [InlineData("Ana Prieto called for tests to ensure officers can swim across the river.", "Ana Prieto | called for | tests to ensure officers can swim across the river | Indirect")]
    [InlineData("Police said the boatman was crossing the river at night when one man pulled a gun and ordered him to stop.", "Police | said | the boatman was crossing the river at night when one man pulled a gun and ordered him to stop | Indirect")]
    [InlineData("CLOSE The bridge is likely to be safe, Ana Prieto says.", "Ana Prieto | says | The bridge is likely to be safe | Indirect")]
    public void What_is_said_is_whole(string text, string expected) => Assert.Equal([expected], Said.In(text));

    [Fact]
    public void A_second_verb_of_saying_ends_what_is_warned_of() =>
        Assert.Equal("Charities | warn of | dire conditions | Indirect", Said.In("Charities warn of dire conditions and claim poorer boatmen are forced to work.")[0]);

    [Theory]
    [InlineData("Ana Prieto is old, and according to a story in Lugo Weekly, the boatmen found a boat and carried her home after she fell.", "the boatmen found a boat and carried her home after she fell")]
    public void What_stands_behind_according_to_is_what_is_said(string text, string words) =>
        Assert.Equal(words, Assert.Single(ArticleReader.Read(text).Quotes, quote => quote.IsStatement).Content[0].Of(text));
}
