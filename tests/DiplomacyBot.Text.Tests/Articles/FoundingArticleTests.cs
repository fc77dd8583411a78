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
                RemovedReason.HeadingThatRepeatsTheTitle, RemovedReason.LinkToOtherArticles, RemovedReason.LinkToOtherArticles, RemovedReason.Byline,
                RemovedReason.AboutTheSite, RemovedReason.AboutTheSite, RemovedReason.MottoOfTheSite, RemovedReason.CommentForm, RemovedReason.CommentForm,
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

    [Fact]
    public void Its_card_shows_what_matters_and_nothing_that_leans_on_another_sentence()
    {
        var reading = FoundingArticle.Read(FoundingArticle.Published);
        Assert.Equal(["P1.S4", "P3.S3", "P4.S2", "P6.S2"], reading.KeyPoints.Select(point => point.Sentence.Label));
        string[] never = ["P1.S3", "P2.S2", "P3.S2", "P6.S3", "P7.S1", "P7.S2", "P8.S2", "P8.S3"];
        Assert.DoesNotContain(reading.Summary(SummaryLength.Long), sentence => never.Contains(sentence.Label));
        Assert.Equal(8, reading.Summary(SummaryLength.Long).Count);
        Assert.All(reading.KeyPoints, point => Assert.NotEmpty(point.Reasons));
    }

    [Fact]
    public void Its_warnings_come_worst_first()
    {
        var reading = FoundingArticle.Read();
        var warnings = reading.Warnings;
        Assert.Equal(
            [
                WarningKind.NoPublicationDate, WarningKind.MisspelledName, WarningKind.StuffedPhrase, WarningKind.RepeatedClaim, WarningKind.UnclearPerson,
                WarningKind.NoMainVerb, WarningKind.RepeatedSentence, WarningKind.EventToldTwice, WarningKind.UnclearEvent, WarningKind.NoSourceLinks,
            ],
            warnings.Select(warning => warning.Kind));
        Assert.Equal("undatable “on Monday” (P6), “Over the weekend” (P7); inferred “earlier this year” (P3), “In July” (P3) from P5", FactLines.Of(warnings[0]));
        Assert.Equal("“Washington and Soul” (P4): Soul for Seoul", FactLines.Of(warnings[1]));
        Assert.Contains(" in P1 P2 P2 P3 P3 P5 P7; 1 headings; reported in P2.S1 P3.S4; ", FactLines.Of(warnings[2]), StringComparison.Ordinal);
        Assert.Contains("heading “Hegemonic Policy”", FactLines.Of(warnings[3]), StringComparison.Ordinal);
        Assert.Contains(" before “Kim Son Gyong” (P8)", FactLines.Of(warnings[4]), StringComparison.Ordinal);
        Assert.Equal("“the drill” (P5) for “nuclear test” (P4)", FactLines.Of(warnings[8]));
        Assert.DoesNotContain(FoundingArticle.Read(FoundingArticle.Published).Warnings, warning => warning.Kind == WarningKind.NoPublicationDate);
    }

    [Fact]
    public void Accepted_fixes_change_what_they_name_and_nothing_else()
    {
        var reading = FoundingArticle.Read();
        var spelled = reading.Warnings.Single(w => w.Kind == WarningKind.MisspelledName).Fix!.ApplyTo(reading.Text);
        Assert.Equal(reading.Text.Replace("and Soul", "and Seoul", StringComparison.Ordinal), spelled);
        var unstuffed = ArticleReader.Read(reading.Warnings.Single(w => w.Kind == WarningKind.StuffedPhrase).Fix!.ApplyTo(reading.Text));
        Assert.DoesNotContain(unstuffed.Warnings, w => w.Kind == WarningKind.StuffedPhrase);
        Assert.StartsWith("Russian President Putin pledged", unstuffed.TextOf(unstuffed.Sentences.ElementAt(3)), StringComparison.Ordinal);
        Assert.Equal(24, unstuffed.Sentences.Count());
    }

    [Fact]
    public void Its_topics_and_length_are_named()
    {
        var reading = FoundingArticle.Read();
        Assert.Equal(["North Korea", "Russia"], reading.Topics.Take(2));
        Assert.InRange(reading.Topics.Count, 3, 6);
        Assert.Equal("en", reading.Language);
        Assert.InRange(reading.ReadingTime.TotalMinutes, 2, 3);
    }

    private static string Line(TimelineEntry entry) =>
        $"{entry.When} {string.Join(' ', entry.Paragraphs.Select(p => $"P{p}"))}{FactLines.Behind(entry)}";
}
