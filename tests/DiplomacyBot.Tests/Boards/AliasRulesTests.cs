using DiplomacyBot.Boards;

namespace DiplomacyBot.Tests.Boards;

public sealed class AliasRulesTests
{
    [Theory]
    [InlineData("Paper Dove")]
    [InlineData("Dr. Who")]
    [InlineData("v1.5")]
    [InlineData("  Dove  ")]
    [InlineData("امن")]
    [InlineData("和平鸽")]
    [InlineData("Dove 🕊️")]
    [InlineData("O'Brien *_~")]
    [InlineData("12345678901234567890123456789012")]
    public void Takes(string alias) => Assert.Null(AliasRules.Refuse(alias));

    [Theory]
    [InlineData("", "short")]
    [InlineData("   a ", "short")]
    [InlineData("123456789012345678901234567890123", "long")]
    [InlineData("🕊🕊🕊", "letters")]
    [InlineData("@everyone", "mention")]
    [InlineData("a@b", "mention")]
    [InlineData("<#123> x", "mention")]
    [InlineData("<t:1> now", "mention")]
    [InlineData("see http://x", "link")]
    [InlineData("discord.gg/abc", "link")]
    [InlineData("WWW.dove", "link")]
    [InlineData("my.page", "link")]
    [InlineData("ab\u202Ecd", "nobody sees")]
    [InlineData("ab\u200Bcd", "nobody sees")]
    [InlineData("ab\ncd", "nobody sees")]
    [InlineData("ab\0cd", "nobody sees")]
    public void Refuses_and_says_why(string alias, string reason) => Assert.Contains(reason, AliasRules.Refuse(alias), StringComparison.Ordinal);

    [Fact]
    public void Refuses_half_a_character() => Assert.NotNull(AliasRules.Refuse("ab" + '\uD83D'));

    [Theory]
    [InlineData("Alice", "ALICE")]
    [InlineData("Alice", " a-l-i c e ")]
    [InlineData("Alice", "Ａｌｉｃｅ")]
    [InlineData("ﬁsh", "fish")]
    public void Names_that_look_alike_are_one(string left, string right) => Assert.Equal(NameKey.Of(left), NameKey.Of(right));

    [Theory]
    [InlineData("Alice", "Alicia")]
    [InlineData("🕊", "🐦")]
    public void Other_names_are_not(string left, string right) => Assert.NotEqual(NameKey.Of(left), NameKey.Of(right));
}
