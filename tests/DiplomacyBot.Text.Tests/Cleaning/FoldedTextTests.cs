using DiplomacyBot.Text.Cleaning;

namespace DiplomacyBot.Text.Tests.Cleaning;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("“curly” ‘quotes’ – dash", "\"curly\" 'quotes' – dash")]
    [InlineData("a\u00a0b\u202fc\td", "a b c d")]
    [InlineData("co\u00adop\u200berate", "cooperate")]
    [InlineData("one\r\ntwo\rthree\u2028four", "one \ntwo\nthree\nfour")]
    [InlineData("a **bold** and *slanted* word", "a bold and slanted word")]
    [InlineData("snake_case and 5 * 3 stay", "snake_case and 5 * 3 stay")]
    [InlineData("see [the treaty](https://example.org/a_b) now", "see the treaty now")]
    [InlineData("an array[0] (yes) [note]", "an array[0] (yes) [note]")]
    [InlineData("fields are marked *", "fields are marked *")]
    [InlineData("``Yes,'' she said.", "\"Yes,\" she said.")]
    [InlineData("``Yes,\u201d she said of `this`.", "\"Yes,\" she said of this.")]
    public void Variants_are_made_plain_for_matching(string original, string folded) => Assert.Equal(folded, FoldedText.Of(original).Text);

    [Theory]
    [InlineData("co\u00adoperate", "cooperate", "co\u00adoperate")]
    [InlineData("a **bold** word", "bold", "**bold**")]
    [InlineData("see [the treaty](https://example.org) now", "the treaty", "[the treaty](https://example.org)")]
    [InlineData("“Yes”", "Yes", "Yes")]
    [InlineData("``Yes'' he", "\"Yes\"", "``Yes''")]
    public void A_stretch_leads_back_to_the_stored_words(string original, string found, string stored)
    {
        var folded = FoldedText.Of(original);
        var at = folded.Text.IndexOf(found, StringComparison.Ordinal);
        Assert.Equal(stored, folded.ToOriginal(at, at + found.Length).Of(original));
    }
}
