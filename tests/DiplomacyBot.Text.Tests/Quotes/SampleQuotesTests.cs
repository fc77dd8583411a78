using DiplomacyBot.Text.Tests.Articles;

namespace DiplomacyBot.Text.Tests.Quotes;

/// <summary>Who said what in the invented article with the founding article's traps.</summary>
public sealed class SampleQuotesTests
{
    [Fact]
    public void Who_said_what()
    {
        var reading = ArticleReader.Read(SampleArticle.Text, SampleArticle.Published);
        var lines = reading.Quotes.Select(quote => $"{(quote.IsStatement ? "said   " : "hidden ")} {quote.Sentence?.Label ?? "title"} {quote.Strength} | {Said.Line(reading.Text, quote)}");
        Snapshot.Matches(string.Join('\n', lines) + "\n", nameof(SampleQuotesTests), nameof(Who_said_what));
    }
}
