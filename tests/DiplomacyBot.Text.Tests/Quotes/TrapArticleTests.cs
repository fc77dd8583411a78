namespace DiplomacyBot.Text.Tests.Quotes;

/// <summary>What a member would be shown of the trap articles.</summary>
public sealed class TrapArticleTests
{
    [Fact]
    public void Who_said_what()
    {
        var lines = TrapArticles.All.SelectMany(article =>
        {
            var reading = ArticleReader.Read(article.Text);
            return reading.Quotes.Where(quote => quote is { IsStatement: true, Sentence: not null }).Select(quote => $"{quote.Sentence!.Label} {Said.Line(reading.Text, quote)}").Prepend($"# {article.Name}").Append(string.Empty);
        });
        Snapshot.Matches(string.Join('\n', lines), nameof(TrapArticleTests), nameof(Who_said_what));
    }
}
