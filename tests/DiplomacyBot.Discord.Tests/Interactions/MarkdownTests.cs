using DiplomacyBot.Discord.Interactions;
using FsCheck.Xunit;

namespace DiplomacyBot.Discord.Tests.Interactions;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData("plain words, 1945.", "plain words, 1945.")]
    [InlineData("**bold** _it_ ~~no~~ `c` ||s||", "\\*\\*bold\\*\\* \\_it\\_ \\~\\~no\\~\\~ \\`c\\` \\|\\|s\\|\\|")]
    [InlineData("<@123> <#5> </quiz:7> <t:0:R> <id:guide>", "\\<\\@123\\> \\<#5\\> \\</quiz:7\\> \\<t:0:R\\> \\<id:guide\\>")]
    [InlineData("@everyone @here", "\\@everyone \\@here")]
    [InlineData("# heading", "\\# heading")]
    [InlineData("no # heading", "no # heading")]
    [InlineData("-# small", "\\-# small")]
    [InlineData("- list\n+ list\n1. list", "\\- list\n\\+ list\n1\\. list")]
    [InlineData("[text](https://a.example/b)", "\\[text\\](https\\://a.example/b)")]
    [InlineData("join discord.gg/abc now", "join discord\\.gg/abc now")]
    [InlineData("abc\u202Edcba\u200B\u2066x", "abcdcbax")]
    [InlineData("می\u200Cخواهم", "می\u200Cخواهم")]
    [InlineData("👩\u200D🚀", "👩\u200D🚀")]
    public void Escapes_what_Discord_would_read_as_more_than_text(string outside, string expected) => Assert.Equal(expected, MarkdownEscaping.Escape(outside));

    [Fact]
    public void Half_a_character_becomes_the_replacement_character() => Assert.Equal("lone \uFFFD half", MarkdownEscaping.Escape("lone \uD800 half"));

    [Fact]
    public void A_template_keeps_its_own_marks_and_escapes_its_holes()
    {
        var markdown = Markdown.Of($"**{"a*b"}** {Markdown.Channel(new Snowflake(5))} {3}");
        Assert.Equal("**a\\*b** <#5> 3", markdown.ToString());
    }

    [Property]
    public bool Any_text_without_its_backslashes_is_the_text_without_invisibles(string text)
    {
        text ??= "";
        if (text.Contains('\\', StringComparison.Ordinal) || text.Any(char.IsSurrogate))
        {
            return true;
        }
        var shown = MarkdownEscaping.Escape(text).Replace("\\", "", StringComparison.Ordinal);
        return shown == new string([.. text.Where(character => !Invisibles.IsDropped(character))]);
    }

    [Property]
    public bool No_mention_survives(ulong id) => !MarkdownEscaping.Escape($"<@{id}> <@&{id}> <#{id}>").Replace("\\<", "", StringComparison.Ordinal).Contains('<', StringComparison.Ordinal);
}
