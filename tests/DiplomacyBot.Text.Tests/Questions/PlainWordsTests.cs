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
}
