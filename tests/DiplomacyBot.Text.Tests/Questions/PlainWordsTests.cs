using DiplomacyBot.Text.Questions;

namespace DiplomacyBot.Text.Tests.Questions;

public sealed class PlainWordsTests
{
    [Theory]
    [InlineData("Which envoy of the U.N. left Lima?", "u.n", true)]
    [InlineData("Which envoy of the U.N. left Lima?", "LIMA", true)]
    [InlineData("Which envoy of the U.N. left Lima?", "Which envoy", true)]
    [InlineData("Which envoy of the U.N. left Lima?", "left-Lima", true)]
    [InlineData("Which envoy of the U.N. left Lima?", "Lim", false)]
    [InlineData("Which envoy of the U.N. left Lima?", "envoy left", false)]
    [InlineData("Lima", "Lima Norte", false)]
    [InlineData("", "Lima", false)]
    public void Only_whole_words_count(string text, string words, bool expected) => Assert.Equal(expected, PlainWords.Contain(text, words));

    [Theory]
    [InlineData("____, @ISolheim45, came second.", "Ingrid Solheim", true)]
    [InlineData("____, @isolheim, came second.", "Ingrid Solheim", true)]
    [InlineData("No Democrats came, and no ____ senator.", "Democratic", true)]
    [InlineData("Every Roelander praised ____.", "Roeland", true)]
    [InlineData("The market heard ____.", "Mark Roe", false)]
    [InlineData("Internal papers went to the ____.", "International Council", false)]
    [InlineData("The harbours are full of ____.", "harbour", false)]
    [InlineData("The @ was sent to ____.", "Solheim", false)]
    [InlineData("", "Solheim", false)]
    public void A_word_of_a_name_tells_it_within_another_word_too(string text, string name, bool expected) => Assert.Equal(expected, PlainWords.HoldForm(text, name));

    [Theory]
    [InlineData("The mayor threatened nobody, but the ____ was heard.", "threat", true)]
    [InlineData("The old prison has no room for the ____.", "prisoners", true)]
    [InlineData("The ____ was called threatening.", "a threat", true)]
    [InlineData("The party of the harbour has no room for the ____.", "part", false)]
    [InlineData("The thread of the net was shown to the ____.", "threat", false)]
    [InlineData("The harbourmasters' association met the ____.", "harbour", false)]
    public void A_word_of_its_family_tells_a_common_noun(string text, string noun, bool expected) => Assert.Equal(expected, PlainWords.HoldKin(text, noun));
}
