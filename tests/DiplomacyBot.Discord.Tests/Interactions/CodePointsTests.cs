using DiplomacyBot.Discord.Interactions;
using FsCheck.Xunit;

namespace DiplomacyBot.Discord.Tests.Interactions;

public sealed class CodePointsTests
{
    [Theory]
    [InlineData("abc", 3)]
    [InlineData("😀", 1)]
    [InlineData("👩‍🚀", 3)]
    [InlineData("", 0)]
    public void Counts_as_Discord_does(string text, int expected) => Assert.Equal(expected, CodePoints.Count(text));

    [Fact]
    public void Cuts_between_visible_characters()
    {
        var cut = CodePoints.Truncate(string.Concat(Enumerable.Repeat("👩‍🚀", 300)), 80);
        Assert.True(CodePoints.Count(cut) <= 80);
        Assert.EndsWith("🚀…", cut, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("  two\n\nwords ", "two words")]
    [InlineData("\u202E\u200B", "-")]
    [InlineData("", "-")]
    public void A_label_is_one_clean_line(string text, string expected) => Assert.Equal(expected, CodePoints.Label(text, 80));

    [Property]
    public bool A_label_always_fits(string text, byte max) => CodePoints.Count(CodePoints.Label(text, max + 2)) is var length && length >= 1 && length <= max + 2;
}
