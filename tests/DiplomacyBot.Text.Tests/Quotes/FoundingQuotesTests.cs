using DiplomacyBot.Text.Tests.Articles;

namespace DiplomacyBot.Text.Tests.Quotes;

/// <summary>Every row of who said what in the yardstick of the founding article, and nothing by the wrong person.</summary>
public sealed class FoundingQuotesTests
{
    [Theory]
    [InlineData("P1.S2", "Russia", SpeechStrength.Said, "expand", null)]
    [InlineData("P1.S4", "Vladimir Putin", SpeechStrength.Promised, "comprehensive and constructive bilateral relations", "North Korean state media")]
    [InlineData("P2.S1", "Kim", SpeechStrength.Said, "closer than ever", "KCNA")]
    [InlineData("P3.S1", "Kim", SpeechStrength.Said, "strengthened by their work", null)]
    [InlineData("P3.S4", "Pyongyang", SpeechStrength.Said, "workers could be dispatched", null)]
    [InlineData("P4.S1", "North Korea", SpeechStrength.Accused, "Washington", null)]
    [InlineData("P4.S1", "North Korea", SpeechStrength.Claimed, "hegemonic policy", null)]
    [InlineData("P4.S2", "Washington and Soul", SpeechStrength.Warned, "first nuclear test", null)]
    [InlineData("P5.S1", "The Biden administration", SpeechStrength.Warned, "further sanctions", null)]
    [InlineData("P6.S1", "Seoul", SpeechStrength.Urged, "to denuclearise", null)]
    [InlineData("P6.S1", "Seoul", SpeechStrength.Promised, "financial support", null)]
    [InlineData("P6.S2", "Yoon Suk Yeol", SpeechStrength.Said, "this message", null)]
    [InlineData("P6.S2", "Yoon Suk Yeol", SpeechStrength.Said, "would supply the north with food", null)]
    [InlineData("P6.S3", "Yoon Suk Yeol", SpeechStrength.Said, "significantly", null)]
    [InlineData("P7.S1", "Yoon Suk Yeol", SpeechStrength.Said, "agricultural production", null)]
    [InlineData("P7.S3", "one of its senior officials", SpeechStrength.Accused, "for backing the complete denuclearisation", null)]
    [InlineData("P8.S1", "Kim Son Gyong", SpeechStrength.Said, "that grossly lack impartiality", null)]
    [InlineData("P8.S1", "Kim Son Gyong", SpeechStrength.Said, "infringed upon its sovereignty", null)]
    public void A_row_of_the_yardstick(string sentence, string speaker, SpeechStrength strength, string words, string? via)
    {
        var reading = FoundingArticle.Read(FoundingArticle.Published);
        Assert.Contains(reading.Quotes, quote => quote.IsStatement && quote.Sentence?.Label == sentence && quote.Speaker?.Name == speaker && quote.Strength == strength
            && quote.Content.Any(span => span.Of(reading.Text).Contains(words, StringComparison.Ordinal))
            && (quote.Via?.Name ?? quote.ViaSpan?.Of(reading.Text)) == via);
    }

    [Fact]
    public void The_articles_own_voice_is_nobodys_statement()
    {
        var reading = FoundingArticle.Read(FoundingArticle.Published);
        string[] own = ["P1.S3", "P3.S2", "P3.S3", "P5.S2", "P5.S3", "P7.S2", "P8.S2", "P8.S3"];
        Assert.DoesNotContain(reading.Quotes, quote => quote.IsStatement && own.Contains(quote.Sentence?.Label));
        Assert.DoesNotContain(reading.Quotes, quote => quote.IsStatement && quote.Speaker?.Name.Contains("Guterres", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void The_two_Kims_stay_two()
    {
        var reading = FoundingArticle.Read(FoundingArticle.Published);
        var kims = reading.Quotes.Where(quote => quote.IsStatement && quote.Speaker?.Name.StartsWith("Kim", StringComparison.Ordinal) == true)
            .Select(quote => (quote.Speaker!.Name, quote.Sentence!.Paragraph)).Distinct();
        Assert.Equal([("Kim", 2), ("Kim", 3), ("Kim Son Gyong", 8)], kims);
    }
}
