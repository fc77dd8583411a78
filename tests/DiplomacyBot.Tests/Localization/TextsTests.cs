using DiplomacyBot.Content;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Localization;

namespace DiplomacyBot.Tests.Localization;

public sealed class TextsTests
{
    private static readonly Texts Standard = Texts.Of("standard");

    [Theory]
    [InlineData("en-US", "I work in servers only")]
    [InlineData("en-GB", "I work in servers only")]
    [InlineData("fr", "Je ne travaille que dans les serveurs")]
    [InlineData("ja", "I work in servers only")]
    public void A_text_is_in_the_language_of_the_person_answered_and_in_English_where_there_is_none(string locale, string beginning)
    {
        using (ReplyLocale.Use(locale))
            Assert.StartsWith(beginning, Standard.Say("outside-guild").ToString(), StringComparison.Ordinal);
        Assert.StartsWith("I work", Standard.Say("outside-guild").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_in_a_hole_is_escaped_in_a_message_and_left_alone_in_a_label()
    {
        Assert.Contains(@"**\*\*X\*\***", Standard.Say("failed", ("reference", "**X**")).ToString(), StringComparison.Ordinal);
        Assert.Contains("****X****", Standard.Label("failed", ("reference", "**X**")), StringComparison.Ordinal);
        Assert.Contains("**<#5>**", Standard.Say("failed", ("reference", Markdown.Channel(new(5)))).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", 0, "other")]
    [InlineData("en", 1, "one")]
    [InlineData("en", 2, "other")]
    [InlineData("fr", 0, "one")]
    [InlineData("fr", 1, "one")]
    [InlineData("fr", 2, "other")]
    [InlineData("fr", 3_000_000, "many")]
    [InlineData("ar", 0, "zero")]
    [InlineData("ar", 2, "two")]
    [InlineData("ar", 103, "few")]
    [InlineData("ar", 111, "many")]
    [InlineData("ar", 100, "other")]
    [InlineData("ur", 1, "one")]
    public void Numbers_choose_the_form_their_language_has_for_them(string language, long number, string form) =>
        Assert.Equal(form, PluralForm.Of(language, number));

    [Theory]
    [InlineData("en", "1,234")]
    [InlineData("fr", "1\u202F234")]
    public void Numbers_are_written_as_the_language_writes_them(string language, string written) =>
        Assert.Equal(written, Language.For(language).Write(1234));

    [Theory]
    [InlineData("a: '{Name}'", 1, "small letters")]
    [InlineData("a: b\nc: 'an {open hole'", 2, "small letters")]
    [InlineData("a: 'closed} only'", 1, "without its {")]
    [InlineData("A: b", 1, "no key")]
    [InlineData("a:", 1, "has no text")]
    [InlineData("a:\n  one: x", 1, "needs the form \"other\"")]
    [InlineData("a:\n  single: x\n  other: y", 2, "no plural form")]
    [InlineData("- a", 1, "key: text")]
    public void A_mistake_in_a_file_is_named_with_its_line(string file, int line, string message)
    {
        var log = new MistakeLog("x.yml");
        TextFile.Read(file, log);
        Assert.Contains(log.Mistakes, mistake => mistake.Line == line && mistake.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_counted_text_takes_the_form_of_its_number()
    {
        var entry = TextFile.Read("a:\n  one: '{count} point'\n  other: '{count} points'", new MistakeLog("x.yml"))["a"];
        Assert.Equal("1 point", entry.For([("count", 1)], Language.English).ToLabel([("count", 1)], Language.English));
        Assert.Equal("2,000 points", entry.For([("count", 2000)], Language.English).ToLabel([("count", 2000)], Language.English));
        Assert.Throws<InvalidOperationException>(() => entry.For([], Language.English));
    }
}
