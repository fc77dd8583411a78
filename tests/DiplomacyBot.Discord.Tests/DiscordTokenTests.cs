namespace DiplomacyBot.Discord.Tests;

public sealed class DiscordTokenTests
{
    private static readonly Uri Discord = new("https://discord.com/api/v10");
    private static readonly Uri Local = new("http://127.0.0.1:5080/api/v10");

    [Theory]
    [InlineData("MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs")]
    [InlineData("a.b-c_d.e")]
    public void A_token_of_three_parts_is_fine(string token) => Assert.Null(DiscordToken.Validate(token, Discord));

    [Theory]
    [InlineData("sandbox")]
    [InlineData("a.b")]
    [InlineData("a..c")]
    [InlineData("a.b.c.d")]
    public void Three_parts_are_demanded_for_discord_com_only(string token)
    {
        Assert.Contains("three parts", DiscordToken.Validate(token, Discord), StringComparison.Ordinal);
        Assert.Null(DiscordToken.Validate(token, Local));
    }

    [Theory]
    [InlineData("", "blank")]
    [InlineData("  ", "blank")]
    [InlineData(null, "blank")]
    [InlineData("Bot a.b.c", "'Bot '")]
    [InlineData("bot a.b.c", "'Bot '")]
    [InlineData(" a.b.c", "white space")]
    [InlineData("a.b.c\n", "white space")]
    [InlineData("a.b\u00a0.c", "white space")]
    [InlineData("\"a.b.c\"", "quot")]
    [InlineData("'a.b.c'", "quot")]
    [InlineData("a.b.ç", "character")]
    [InlineData("a.b.c\u200b", "character")]
    [InlineData("“a.b.c”", "character")]
    public void What_is_wrong_is_said_in_words(string? token, string says)
    {
        foreach (var api in new[] { Discord, Local })
        {
            var message = DiscordToken.Validate(token, api);
            Assert.Contains(says, message, StringComparison.Ordinal);
            if (!string.IsNullOrWhiteSpace(token))
                Assert.DoesNotContain("a.b", message, StringComparison.Ordinal);
        }
    }
}
