namespace DiplomacyBot.Text.Tests.Quotes;

/// <summary>What is shown is whole and holds no words but those of whoever speaks.</summary>
public sealed class WholeStatementTests
{
    [Theory]
    // What came of what is told is told as well; what the writer makes of it is not.
    [InlineData("Ana Prieto said the storm had torn down the bridge, killing nine boatmen.", "Ana Prieto | said | the storm had torn down the bridge, killing nine boatmen | Indirect")]
    [InlineData("Ana Prieto said the storm had torn down the bridge, making the road to the sea useless.", "Ana Prieto | said | the storm had torn down the bridge, making the road to the sea useless | Indirect")]
    [InlineData("Ana Prieto said that the new ferry would be large, allowing boatmen to cross the river at night.", "Ana Prieto | said | that the new ferry would be large, allowing boatmen to cross the river at night | Indirect")]
    [InlineData("Ana Prieto said she would leave the town, making her the third mayor to go.", "Ana Prieto | said | she would leave the town | Indirect")]
    [InlineData("Ana Prieto said the bridge would close, reflecting the fears of the boatmen.", "Ana Prieto | said | the bridge would close | Indirect")]
    [InlineData("Ana Prieto said the bridge would close, adding that the ferry was ready.", "Ana Prieto | said | the bridge would close | Indirect", "Ana Prieto | adding | that the ferry was ready | Indirect")]
    // "was … but was": the second goes on with the first.
    [InlineData("Ana Prieto said the boat was old, but was safe on the river.", "Ana Prieto | said | the boat was old, but was safe on the river | Indirect")]
    [InlineData("Ana Prieto said the bridge is narrow, but is the safest on the river.", "Ana Prieto | said | the bridge is narrow, but is the safest on the river | Indirect")]
    [InlineData("Ana Prieto said she was safe, but was found in the river.", "Ana Prieto | said | she was safe | Indirect")]
    [InlineData("Ana Prieto said the boat was old, but was asked to wait in the town.", "Ana Prieto | said | the boat was old | Indirect")]
    // Another's words behind "and", behind "while adding".
    [InlineData("The race was bitter, with Ana Prieto calling Rey a “bully” and Rey's friends dismissing her as “old”.", "Ana Prieto | calling | Rey a “bully” | Mixed", "Rey's friends | dismissing | her as “old” | Mixed")]
    [InlineData("Ana Prieto stressed that her aim is to open the bridge while adding, “I would be happy.”", "Ana Prieto | stressed | that her aim is to open the bridge | Indirect", "Ana Prieto | adding | “I would be happy.” | Direct")]
    [InlineData("Peru condemned Chile's latest boat launch on Monday in the town.", "Peru | condemned | Chile's latest boat launch | Indirect")]
    [InlineData("Ana Prieto criticised Rey's stance on tolls, an issue that had hurt her in the race.", "Ana Prieto | criticised | Rey's stance on tolls | Indirect")]
    [InlineData("In the letter she wrote on her way out of the town, Ana Prieto did not say that she left but rather stated, “I was sent away.”", "Ana Prieto | did not say | that she left | Indirect", "Ana Prieto | stated | “I was sent away.” | Direct")]
    [InlineData("Peru's Foreign Minister Ana Luisa Prieto had earlier said on the radio that the bridge was “not open”.", "Ana Luisa Prieto, Foreign Minister | had earlier said | that the bridge was “not open” | Mixed")]
    [InlineData("Ana Prieto said she has seen no proof to indicate the boatmen knew the bridge was going to fall or ordered the repair of it.", "Ana Prieto | said | she has seen no proof to indicate the boatmen knew the bridge was going to fall or ordered the repair of it | Indirect")]
    [InlineData("Officials of the town say they have caught or rejected nine boats in the past year.", "Officials of the town | say | they have caught or rejected nine boats in the past year | Indirect")]
    [InlineData("But members of the River Party say desperate times call for desperate measures.", "members of the River Party | say | desperate times call for desperate measures | Indirect")]
    [InlineData("Police said one boatman appeared to be a boy but gave no further details of the storm.", "Police | said | one boatman appeared to be a boy | Indirect")]
    [InlineData("The second reason, Ana Prieto said, paraphrasing Rey, “was the age of the bridge.”", "Ana Prieto | said | The second reason … “was the age of the bridge.” | Mixed")]
    public void Shown_whole(string text, params string[] expected) => Assert.Equal(expected, Said.In(text));

    [Theory]
    [InlineData("Ana Prieto criticised Rey's proposal on Monday in the town.")]
    [InlineData("Ana Prieto praised Rey's efforts before the mayor left the town.")]
    [InlineData("The mayor of the town, Ana Prieto, welcomed his decision.")]
    [InlineData("Ana Prieto was ahead in the town while mocking opponents such as Luis Vega and Rey.")]
    [InlineData("Ana Prieto, who more or less declared victory in the town of Lugo, went home.")]
    [InlineData("The report is old and the bridge is new. On the plus side, it suggests that Rey is not an enemy of bridges.")]
    [InlineData("The ministers of Peru, Chile and Cuba issued a letter on the river, pledging to open the bridge.")]
    [InlineData("Ana Prieto announced the decision in a letter following a speech by Luis Vega in which he said the town was a “ruin”.")]
    [InlineData("The rules would look at tolls, and questions about ferries added to the list of the town.")]
    [InlineData("The boatmen were stopped by promising a pair of builders — Ana Rey and Eva Paz — that the bridge would open.")]
    [InlineData("The river was ours, from Captain Vega's famous order “Don't let go,” to the will of the boatmen.")]
    [InlineData("Ana Prieto won in Lugo on Monday, denying old guards a victory they had long sought.")]
    [InlineData("Rey and the boatmen are in the town. Ana Prieto zeroes in on a new threat: the river of Lugo is rising.")]
    [InlineData("The loss of the boat and subsequent reports that it had been burned drew anger in the town.")]
    [InlineData("The boatman, Ana Prieto, who also called 911, reportedly “turned on his lights to warn the boats on the river,” the letter continued.")]
    [InlineData("Ana Prieto on Monday assured the towns of Peru of help if they faced a storm.")]
    [InlineData("The river is old and long, which Ana Prieto dismissed as “a tale”.")]
    [InlineData("The mayor also commented on Peru's “softness” towards the boatmen of Lugo.")]
    [InlineData("The river is old and the bridge of the town is new.\n\nMORE: “Winning the River Was All”: These Boatmen Wanted the Bridge, Now, Not So Much")]
    [InlineData("As Ana Prieto writes in the letter of the town, “ … (B)oatmen are the worst.\n\nThe bridge is old.")]
    public void Shown_not_at_all(string text, params string[] expected) => Assert.Equal(expected, Said.In(text));

    [Theory]
    [InlineData("Ana Prieto, the minister for trade, industry and tourism, said the bridge was old.", "Ana Prieto, minister for trade, industry and tourism | said | the bridge was old | Indirect")]
    [InlineData("“The bridge is old,” said Ana Prieto, the minister for trade, industry and tourism.", "Ana Prieto, minister for trade, industry and tourism | said | “The bridge is old,” | Direct")]
    [InlineData("“The bridge is old,” said Ana Prieto, minister of foreign affairs, trade and defence, on Monday.", "Ana Prieto, minister of foreign affairs, trade and defence | said | “The bridge is old,” | Direct")]
    [InlineData("Ana Prieto, minister of foreign affairs, trade and defence, said the bridge was old.", "Ana Prieto, minister of foreign affairs, trade and defence | said | the bridge was old | Indirect")]
    [InlineData("The minister for trade, industry and tourism, Ana Prieto, said the bridge was old.", "Ana Prieto, minister for trade, industry and tourism | said | the bridge was old | Indirect")]
    [InlineData("Ana Prieto, the mayor of Lugo, Luis Vega and the boatmen of the town said the bridge was old.")]
    public void An_office_is_whole(string text, params string[] expected) => Assert.Equal(expected, Said.In(text));
}
