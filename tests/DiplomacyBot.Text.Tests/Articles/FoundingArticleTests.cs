namespace DiplomacyBot.Text.Tests.Articles;

public sealed class FoundingArticleTests
{
    [Fact]
    public void It_has_eight_paragraphs_and_twenty_four_sentences() =>
        Assert.Equal([4, 2, 4, 2, 3, 3, 3, 3], FoundingArticle.Read().Paragraphs.Select(p => p.Sentences.Count));

    [Fact]
    public void Title_author_and_headings_are_told_apart()
    {
        var reading = FoundingArticle.Read();
        Assert.Equal("Russia promises to “expand” its ties with North Korea", reading.Title);
        Assert.Equal("media team of the Youth Diplomacy Forum", reading.Author);
        Assert.Equal([true, false, false], reading.Headings.Select(h => h.RepeatsTitle));
        Assert.Equal([1, 3, 4], reading.Headings.Select(h => h.BeforeParagraph));
    }

    [Fact]
    public void What_surrounds_the_article_is_removed_with_a_reason()
    {
        Assert.Equal(
            [
                "heading that repeats the title", "link to other articles", "link to other articles", "byline",
                "about the site", "about the site", "motto of the site", "comment form", "comment form",
            ],
            FoundingArticle.Read().Removed.Select(part => part.Reason));
    }
}
