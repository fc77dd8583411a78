namespace DiplomacyBot.Text.Tests.Quotes;

/// <summary>A thing or an infinitive behind a verb of speech: shown only where it is surely what was said.</summary>
public sealed class ReportedThingTests
{
    [Theory]
    [InlineData("Ana Prieto rejected the plan for the bridge.")]
    [InlineData("Officials confirmed the deal with the town.")]
    [InlineData("Ana Prieto announced a new bridge in March.")]
    [InlineData("Ana Prieto pointed to the bridge over the river.")]
    [InlineData("Ana Prieto talked about the bridge and the old town.")]
    [InlineData("Ana Prieto recalled the smell of the river.")]
    [InlineData("Ana Prieto described the bridge.")]
    [InlineData("Ana Prieto denied it.")]
    [InlineData("Ana Prieto criticised Luis Vega.")]
    [InlineData("Ana Prieto slammed the decision.")]
    [InlineData("Ana Prieto accused Luis Vega.")]
    [InlineData("Ana Prieto called Luis Vega onto the stage.")]
    [InlineData("Peru agreed to pay for the bridge.")]
    [InlineData("Ana Prieto refused to leave the boat.")]
    [InlineData("Ana Prieto persuaded the boatmen to stay on the river.")]
    public void A_deed_or_a_mere_topic_is_not_shown(string text) => Assert.Empty(Said.In(text));

    [Theory]
    [InlineData("Ana Prieto rejected the plan as “a joke”.", "Ana Prieto | rejected | the plan as “a joke” | Mixed")]
    [InlineData("Ana Prieto called the bridge a waste of money.", "Ana Prieto | called | the bridge a waste of money | Indirect")]
    [InlineData("Ana Prieto called for an end to the tolls.", "Ana Prieto | called for | an end to the tolls | Indirect")]
    [InlineData("Ana Prieto called on the town to close the bridge.", "Ana Prieto | called on | the town to close the bridge | Indirect")]
    [InlineData("Ana Prieto accused Luis Vega of closing the bridge.", "Ana Prieto | accused | Luis Vega of closing the bridge | Indirect")]
    [InlineData("Ana Prieto praised Luis Vega for opening the bridge.", "Ana Prieto | praised | Luis Vega for opening the bridge | Indirect")]
    [InlineData("Ana Prieto described the bridge as a ruin.", "Ana Prieto | described | the bridge as a ruin | Indirect")]
    [InlineData("Ana Prieto dismissed claims that the bridge was unsafe.", "Ana Prieto | dismissed | claims that the bridge was unsafe | Indirect")]
    [InlineData("Ana Prieto repeated this message.", "Ana Prieto | repeated | this message | Indirect")]
    [InlineData("Ana Prieto denied any part in the race.", "Ana Prieto | denied | any part in the race | Indirect")]
    [InlineData("Ana Prieto denied the report.", "Ana Prieto | denied | the report | Indirect")]
    [InlineData("Ana Prieto promised more boats.", "Ana Prieto | promised | more boats | Indirect")]
    [InlineData("Ana Prieto refused to say whether the bridge was safe.", "Ana Prieto | refused | to say whether the bridge was safe | Indirect")]
    [InlineData("Ana Prieto warned of floods in the old town.", "Ana Prieto | warned of | floods in the old town | Indirect")]
    public void What_is_put_into_words_is_shown(string text, string expected) => Assert.Equal([expected], Said.In(text));
}
