using DiplomacyBot.Timelines.Pictures;

namespace DiplomacyBot.Tests.Timelines.Pictures;

public sealed class PlainScriptTests
{
    [Theory]
    [InlineData("Korea’s “first … since” – 30 %", true)]
    [InlineData("Łódź, Ångström, Αθήνα, Москва, Երևան", true)]
    [InlineData("北京で調印 서울", true)]
    [InlineData("معاہدہ", false)]
    [InlineData("חוזה", false)]
    [InlineData("संधि", false)]
    [InlineData("สนธิสัญญา", false)]
    [InlineData("e\u0301", false)]
    [InlineData("\u202Eabc", false)]
    [InlineData("🤝", false)]
    [InlineData("a\nb", false)]
    public void Only_letters_that_stand_one_by_one_from_left_to_right_are_drawn(string text, bool expected) => Assert.Equal(expected, PlainScript.Is(text));
}
