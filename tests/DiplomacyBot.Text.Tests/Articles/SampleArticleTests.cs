namespace DiplomacyBot.Text.Tests.Articles;

public sealed class SampleArticleTests
{
    [Fact]
    public void Reading_with_a_publication_date() =>
        Snapshot.Matches(SampleArticle.Describe(ArticleReader.Read(SampleArticle.Text, SampleArticle.Published)), nameof(SampleArticleTests), nameof(Reading_with_a_publication_date));

    [Fact]
    public void Reading_without_a_publication_date() =>
        Snapshot.Matches(SampleArticle.Describe(ArticleReader.Read(SampleArticle.Text)), nameof(SampleArticleTests), nameof(Reading_without_a_publication_date));
}
