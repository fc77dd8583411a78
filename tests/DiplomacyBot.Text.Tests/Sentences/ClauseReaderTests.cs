using DiplomacyBot.Text.Sentences;

namespace DiplomacyBot.Text.Tests.Sentences;

public sealed class ClauseReaderTests
{
    [Theory]
    [InlineData("Russia pledges to deepen its relations.", "pledges Present")]
    [InlineData("The council has not agreed on it.", "agreed PresentPerfect not")]
    [InlineData("The envoy said the talks would go on.", "said Past|go Modal")]
    [InlineData("Although she left, he will stay.", "left Past sub|stay Future")]
    [InlineData("Article 2 says that relations need consent.", "says Present")]
    [InlineData("The parties exchange plans.", "exchange Present")]
    [InlineData("This happened in Paris.", "happened Past")]
    [InlineData("The visit is due to begin.", "is Future")]
    [InlineData("The Russian-backed regions were recognised.", "recognised Past")]
    [InlineData("The port is expected to be the next one to be sold.", "expected Future")]
    [InlineData("Letters are supposed to be made public.", "supposed Future")]
    [InlineData("Options generally vest over four years.", "vest Present")]
    [InlineData("Republicans now control both chambers.", "control Present")]
    [InlineData("Mara Lind in the harbour and Jon Berg on the coast both easily won again.", "won Past")]
    [InlineData("The candidate of the old party, Mara Lind, holds a comfortable lead.", "holds Present")]
    [InlineData("In Norland, the poet Lan A expressed doubts.", "expressed Past")]
    [InlineData("Both pleaded not guilty.", "pleaded Past")]
    [InlineData("Some unwanted guests in the harbour.", "")]
    [InlineData("Republicans hope to resolve it in time.", "hope Present")]
    [InlineData("The wording stands to change the harbour.", "stands Present")]
    [InlineData("Its plans to leave the harbour.", "")]
    [InlineData("The newly elected members of the house.", "")]
    [InlineData("In a letter to the king to mark the birth of the prince.", "")]
    [InlineData("A long series of peace talks in Geneva.", "")]
    [InlineData("Required fields with a mark.", "")]
    public void The_finite_verbs_of_a_sentence_are_found(string sentence, string expected)
    {
        var tokens = new List<Token>();
        Tokenizer.Read(sentence, 0, sentence.Length, tokens);
        var verbs = ClauseReader.Read(sentence, tokens, 0, tokens.Count)
            .Select(v => $"{tokens[v.Last].Of(sentence)} {v.Tense}{(v.Negated ? " not" : string.Empty)}{(v.Subordinate ? " sub" : string.Empty)}");
        Assert.Equal(expected, string.Join('|', verbs));
    }
}
