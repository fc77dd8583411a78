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

    [Fact]
    public void Its_timeline_with_a_publication_date()
    {
        var timeline = FoundingArticle.Read(FoundingArticle.Published).Timeline;
        Assert.Equal(
            [
                "1945 P1", "Sep 2017 P4 (implied by “first … since”)", "2022 up to publication P5", "2022, month not given P3 P8", "Jul 2022 P3",
                "Sat 13 - Sun 14 Aug 2022 P7 P8", "Mon 15 Aug 2022 P6",
            ],
            timeline.Dated.Select(Line));
        Assert.Equal(["undated P1 P2 P3", "undated P4"], timeline.Undated.Select(Line));
    }

    [Fact]
    public void Its_timeline_without_a_publication_date()
    {
        var timeline = FoundingArticle.Read().Timeline;
        Assert.Equal(
            [
                "1945 P1", "Sep 2017 P4 (implied by “first … since”)", "2022 up to publication P5", "2022, month not given P3 P8 (year inferred from P5)",
                "Jul 2022 P3 (year inferred from P5)",
            ],
            timeline.Dated.Select(Line));
        Assert.Equal(["undated P1 P2 P3", "undated P4", "“on Monday” P6", "“Over the weekend” P7 P8"], timeline.Undated.Select(Line));
    }

    private static string Line(TimelineEntry entry) =>
        $"{entry.When} {string.Join(' ', entry.Paragraphs.Select(p => $"P{p}"))}{(entry.Note is null ? string.Empty : $" ({entry.Note})")}";
}
