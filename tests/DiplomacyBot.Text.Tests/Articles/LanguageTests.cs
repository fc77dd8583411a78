namespace DiplomacyBot.Text.Tests.Articles;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("The council met in the capital and agreed that it would meet again.", "en")]
    [InlineData("اقوام متحدہ کی سلامتی کونسل نے آج ایک قرارداد منظور کی۔ یہ فیصلہ اہم ہے۔", "ur")]
    [InlineData("اعتمد مجلس الأمن قرارا جديدا اليوم. وقالت الدول إنها ستلتزم به في المنطقة.", "ar")]
    [InlineData("Der Rat hat heute eine neue Entschließung angenommen und tagt bald wieder.", "other")]
    [InlineData("12345", "other")]
    public void The_language_is_guessed(string text, string expected) => Assert.Equal(expected, ArticleReader.Read(text).Language);

    [Fact]
    public void A_text_in_another_language_is_shown_by_position_and_says_so()
    {
        var reading = ArticleReader.Read("اجلاس\n\nاقوام متحدہ کی سلامتی کونسل نے آج ایک قرارداد منظور کی۔ یہ فیصلہ اہم ہے۔\n\nاجلاس کل پھر ہو گا۔");
        Assert.Equal("ur", reading.Language);
        Assert.Equal(3, reading.Sentences.Count());
        Assert.All(reading.KeyPoints, point => Assert.Equal([KeyPointReason.PositionOnly], point.Reasons));
        Assert.Equal(WarningKind.NotEnglish, Assert.Single(reading.Warnings).Kind);
        Assert.Empty(reading.Timeline.Dated);
    }
}
