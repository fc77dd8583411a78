using DiplomacyBot.Content;
using DiplomacyBot.HardWords;
using DiplomacyBot.Text;

namespace DiplomacyBot.Tests.HardWords;

public sealed class HardWordFinderTests
{
    private static readonly ShelfWord[] Words =
    [
        Word("council"),
        Word("security council"),
        Word("abstain", "abstained", "abstentions"),
        Word("no-fly zone"),
        Word("agrément"),
    ];

    [Theory]
    [InlineData("The Council met in the old hall.", "council 1")]
    [InlineData("The Security Council met in the hall.", "security council 1")]
    [InlineData("The SECURITY  Council met, and so did the council of elders.", "security council 1", "council 1")]
    [InlineData("Two states abstained from the vote.", "abstain 1")]
    [InlineData("Nobody is abstaining from councils today.")]
    [InlineData("They asked for a no-fly zone over the coast.", "no-fly zone 1")]
    [InlineData("They asked that no fly zone be made.")]
    [InlineData("The council's answer and the council’s vote came late.", "council 1")]
    [InlineData("Its agrément, once given, is rarely taken back.", "agrément 1")]
    [InlineData("The envoy told no one about this.\n\nThen the council abstained from the vote.", "council 2", "abstain 2")]
    [InlineData("")]
    public void Finds_whole_words_and_phrases_in_their_listed_spellings_the_longest_first(string text, params string[] expected) =>
        Assert.Equal(expected, HardWordFinder.Find(ArticleReader.Read(text), Words).Select(found => $"{found.Word.Term} {found.Paragraph}"));

    private static ShelfWord Word(string term, params string[] forms) => new(term, "A meaning.", new Dictionary<string, string>(), forms);
}
