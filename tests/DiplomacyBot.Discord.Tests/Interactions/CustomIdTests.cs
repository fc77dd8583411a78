using DiplomacyBot.Discord.Interactions;
using FsCheck.Xunit;

namespace DiplomacyBot.Discord.Tests.Interactions;

public sealed class CustomIdTests
{
    [Fact]
    public void Comes_back_as_it_went()
    {
        var text = CustomId.For(new Snowflake(ulong.MaxValue), "quiz.answer", "17", "b");
        Assert.True(CustomId.TryParse(text, out var id));
        Assert.Equal(("quiz.answer", "17", "b", new Snowflake(ulong.MaxValue)), (id.Handler, id.Argument(0), id.Argument(1), id.Owner));
        Assert.True(id.TryGetNumber(0, out var number));
        Assert.Equal(17, number);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1|")]
    [InlineData("1||5|x")]
    [InlineData("2|quiz.answer||17")]
    [InlineData("1|quiz.answer|me|17")]
    [InlineData("1|quiz.answer|18446744073709551616|17")]
    [InlineData("old_button")]
    public void Refuses_what_no_release_wrote(string text) => Assert.False(CustomId.TryParse(text, out _));

    [Theory]
    [InlineData("-1")]
    [InlineData("1e3")]
    [InlineData("99999999999999999999")]
    [InlineData("")]
    public void An_argument_that_is_no_row_number_is_none(string argument) =>
        Assert.False(new CustomId("x", [argument], null).TryGetNumber(0, out _));

    [Fact]
    public void Too_long_an_id_is_our_own_mistake() =>
        Assert.Throws<InvalidOperationException>(() => CustomId.ForAnyone("quiz.answer", new string('a', 100)));

    [Property]
    public bool Any_text_can_be_read(string text) => CustomId.TryParse(text ?? "", out var id) == id is not null;
}
