using DiplomacyBot.Content;
using FsCheck.Xunit;

namespace DiplomacyBot.Tests.Content;

public sealed class PhraseFinderTests
{
    [Theory]
    [InlineData("They signed it in 1960.", "signed it", "signed it")]
    [InlineData("They  signed\nit", "They signed it", "They  signed\nit")]
    [InlineData("the \u201Cpact\u201D of 1960", "the \"pact\" of", "the \u201Cpact\u201D of")]
    [InlineData("the state\u2019s right", "state's right", "state\u2019s right")]
    [InlineData("the state's right", "state\u2019s right", "state's right")]
    [InlineData("party art", "art", "art")]
    [InlineData("party", "art", null)]
    [InlineData("Treaty", "treaty", null)]
    [InlineData("one\n\ntwo", "one two", null)]
    [InlineData("one \n \n two", "one two", null)]
    [InlineData("anything", "  ", null)]
    public void Finds_whole_words_whatever_the_spaces_and_quote_marks(string body, string phrase, string? found)
    {
        var span = new PhraseFinder(body).Find(phrase);
        Assert.Equal(found, span is var (start, end) ? body[start..end] : null);
    }

    [Property]
    public bool A_phrase_set_off_by_spaces_is_found_in_any_text(string? before, string? after) =>
        new PhraseFinder($"{before}\u00A0needle in hay {after}").Find("needle in hay") is var (start, end)
        && $"{before}\u00A0needle in hay {after}"[start..end] == "needle in hay";
}
