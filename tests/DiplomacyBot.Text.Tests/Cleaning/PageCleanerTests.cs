namespace DiplomacyBot.Text.Tests.Cleaning;

public sealed class PageCleanerTests
{
    private const string Prose = "The two delegations met in Geneva and agreed on a list of open questions for the spring session.";

    [Theory]
    [InlineData("Read More:", RemovedReason.LinkToOtherArticles)]
    [InlineData("Read more about the border talks", RemovedReason.LinkToOtherArticles)]
    [InlineData("Share this article", RemovedReason.ShareButtons)]
    [InlineData("We use cookies to improve your visit. Accept all?", RemovedReason.CookieNotice)]
    [InlineData("Sign up for our newsletter", RemovedReason.NewsletterOrSubscriptionForm)]
    [InlineData("ADVERTISEMENT", RemovedReason.Advertisement)]
    [InlineData("© 2022 Example Forum. All rights reserved.", RemovedReason.CopyrightLine)]
    [InlineData("Photo: Jane Roe", RemovedReason.PictureCreditOrCaptionMark)]
    [InlineData("FILE - In this Sept. 30, 2016, file photo, the envoys stand before the hall. The two have left the town since. (Jane Roe, File/Example Press)", RemovedReason.PictureCreditOrCaptionMark)]
    [InlineData("Envoys stand before the hall on the day after the talks had ended in a quarrel over the river, on July 15, 2022 ©Jane Roe (Example)", RemovedReason.PictureCreditOrCaptionMark)]
    [InlineData("The envoys leave the hall in Geneva. (Jane Roe/Example Press)", RemovedReason.PictureCreditOrCaptionMark)]
    [InlineData("© EXAMPLE/ Jane Roe The envoys leave the hall in Geneva on Monday.", RemovedReason.PictureCreditOrCaptionMark)]
    [InlineData("Image copyright Example Image caption The envoy, who was in the hall, said the talks were long", RemovedReason.PictureCreditOrCaptionMark)]
    [InlineData("Facebook Twitter Pinterest The envoys leave the hall in Geneva after a day of talks over the river.", RemovedReason.PictureCreditOrCaptionMark)]
    [InlineData("The envoys leave the hall in Geneva after a day of talks. Photograph: Jane Roe for the Example", RemovedReason.PictureCreditOrCaptionMark)]
    [InlineData("Envoys left the hall in Geneva after talks. They had met there before. Credit Jane Roe/Example Press", RemovedReason.PictureCreditOrCaptionMark)]
    [InlineData("Jane Roe / Reuters Envoys leave the hall in Geneva after a day of talks over the river, July 15, 2022.", RemovedReason.PictureCreditOrCaptionMark)]
    [InlineData("Photos: Talks in Geneva Envoys leave the hall in Geneva after a day of talks over the river.", RemovedReason.PictureCreditOrCaptionMark)]
    [InlineData("4 min read", RemovedReason.ReadingAidOfThePage)]
    [InlineData("* * *", RemovedReason.LineWithoutWords)]
    [InlineData("By Jane Roe", RemovedReason.Byline)]
    [InlineData("Published: 16 August 2022", RemovedReason.LineWithThePublicationDate)]
    [InlineData("Date: 2022-08-16", RemovedReason.LineWithThePublicationDate)]
    [InlineData("2022-08-16", RemovedReason.LineWithThePublicationDate)]
    public void A_line_of_the_page_is_removed_with_its_reason(string line, RemovedReason reason)
    {
        var reading = ArticleReader.Read($"Talks go on\n\n{line}\n\n{Prose}\n\n{Prose}");
        var removed = Assert.Single(reading.Removed);
        Assert.Equal(reason, removed.Reason);
        Assert.Equal(line, removed.Span.Of(reading.Text));
        Assert.Equal(2, reading.Paragraphs.Count);
    }

    [Theory]
    [InlineData("The envoy asked members to read more about the treaty before they vote on it next week.")]
    [InlineData("Share prices fell after the minister had announced new tariffs on imported steel.")]
    [InlineData("By Friday the delegation had left the city and the talks were over for good.")]
    [InlineData("Six of ten voters wanted the treaty, a poll found last week (Example/Sample).")]
    [InlineData("The envoys left the hall in Geneva after a day of talks. Copyright © 2022 Example Press.")]
    [InlineData("The envoys left the hall in Geneva after a day of talks with the bank. Credit Example fell.")]
    [InlineData("The two sides met in Geneva for the third time this year (see the map/table).")]
    [InlineData("Comments by the minister were met with silence in the hall.")]
    public void Prose_that_begins_like_a_page_line_stays(string line)
    {
        var reading = ArticleReader.Read($"Talks go on\n\n{line}\n\n{Prose}");
        Assert.Empty(reading.Removed);
        Assert.Equal(line, reading.Paragraphs[0].Span.Of(reading.Text));
    }

    [Fact]
    public void Everything_after_the_end_of_the_article_goes()
    {
        var reading = ArticleReader.Read($"Talks go on\n\n{Prose}\n\n{Prose}\n\nAbout Us\n\nWe are a forum.\n\nCourage is a muscle that grows.\n\nLeave a Reply\n\nName\n\nSite");
        Assert.Equal(2, reading.Paragraphs.Count);
        Assert.Equal([RemovedReason.AboutTheSite, RemovedReason.AboutTheSite, RemovedReason.MottoOfTheSite, RemovedReason.CommentForm, RemovedReason.CommentForm, RemovedReason.CommentForm], reading.Removed.Select(r => r.Reason));
    }

    [Fact]
    public void A_menu_entry_above_the_article_takes_nothing_with_it()
    {
        var reading = ArticleReader.Read($"Home\nAbout us\nContact\n\nTalks go on\n\n{Prose}\n\n{Prose}");
        Assert.Equal("Talks go on", reading.Title);
        Assert.Equal(2, reading.Paragraphs.Count);
    }

    [Fact]
    public void The_menus_around_a_pasted_web_page_go()
    {
        const string menu = "World\nPolitics\nOpinion\nCulture\nSports\nTravel\nWeather\nPodcasts\nVideo\nGames";
        const string teasers = "Ten harbours to see\nWho won the derby\nCrossword\nJobs\nImprint";
        var reading = ArticleReader.Read($"The Daily Example\n{menu}\n\nDelegations agree on questions in Geneva\n\n{Prose}\n\nA first heading\n\n{Prose}\n\n{Prose}\n\n{teasers}");
        Assert.Equal("Delegations agree on questions in Geneva", reading.Title);
        Assert.Equal([Prose, Prose, Prose], reading.Paragraphs.Select(p => p.Span.Of(reading.Text)));
        Assert.Equal("A first heading", Assert.Single(reading.Headings).Text);
        Assert.Contains(reading.Removed, part => part.Reason == RemovedReason.PartOfThePageAroundTheArticle);
    }

    [Theory]
    [InlineData("Updated 1:39 am EST, Thursday, August 18, 2022", null, "2022-08-18")]
    [InlineData("Posted: 16 Aug 2022 8:11 pm", "Updated: 18 Aug 2022 9:38 pm", "2022-08-16")]
    [InlineData("Updated: 18 Aug 2022 9:38 pm", "Posted: 16 Aug 2022 8:11 pm", "2022-08-16")]
    [InlineData("By Jane Roe | August 16, 2022 -- 19:14 GMT (19:14 GMT) | Topic: Harbours", null, "2022-08-16")]
    [InlineData("Published Tue, Aug 16 2022 4:29 AM EST Updated an hour ago", null, "2022-08-16")]
    [InlineData("Tue 16 Aug 2022 18.54 GMT Last modified on Wed 17 Aug 2022 18.56 GMT", null, "2022-08-16")]
    [InlineData("Aug 16, 2022 at 9:24 pm ET \u2022 2 min read", null, "2022-08-16")]
    [InlineData("- Aug. 16th 2022 8:54 am PT", null, "2022-08-16")]
    [InlineData("2022-08-16 17:27:46 Jane Roe", null, "2022-08-16")]
    // Two bare days: of which is not told.
    [InlineData("August 16, 2022", "August 18, 2022", null)]
    // A heading.
    [InlineData("Battle of the Harbour, 16 August 1922", null, null)]
    // Somebody's words.
    [InlineData("\u2014 Jane Roe (@jane) August 16, 2022", null, null)]
    public void The_day_is_read_from_the_lines_between_title_and_text(string line, string? second, string? day)
    {
        var reading = ArticleReader.Read(Page($"{line}\n{second}\n", "Harbours\nMarch 1, 2020\nWho won the derby\nApril 1, 2021\n"));

        Assert.Equal(day, reading.StatedPublication?.Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(OnPage, reading.Paragraphs.Select(p => p.Span.Of(reading.Text)));
    }

    [Theory]
    [InlineData("By Jane Roe jane.roe@example.org", "Jane Roe")]
    [InlineData("By Jane Roe (@janeroe)", "Jane Roe")]
    [InlineData("By Jane Roe | August 16, 2022", "Jane Roe")]
    public void Of_an_author_the_name_alone_is_taken(string line, string name) =>
        Assert.Equal(name, ArticleReader.Read(Page(line + "\n", "")).Author);

    [Fact]
    public void The_day_may_be_told_below_the_text_where_it_is_called_so()
    {
        var reading = ArticleReader.Read(Page("By Jane Roe\n", "Published: Aug. 16, 2022, 6:18 p.m. Updated: Aug. 17, 2022, 7:10 p.m.\n\n"));

        Assert.Equal(new DateOnly(2022, 8, 16), reading.StatedPublication?.Date);
        Assert.Equal("Jane Roe", reading.Author);
        Assert.Equal(OnPage, reading.Paragraphs.Select(p => p.Span.Of(reading.Text)));
    }

    [Theory]
    // Dates with places: each line has the marks of the next.
    [InlineData("March 3 \u2013 Geneva, Hall of Nations\nMarch 9 \u2013 Vienna, Old Customs House\nApril 2 \u2013 Nairobi, Harbour Rooms\nApril 30 \u2013 Lima, House of the Sea", 4)]
    // No list of the article: headings of others.
    [InlineData("Harbours to see\nWho won the derby\nA day at the races", 0)]
    public void A_list_at_the_end_of_an_article_stays_and_headlines_behind_it_go(string below, int lines)
    {
        var reading = ArticleReader.Read(Page("By Jane Roe\n", below + "\n\n"));

        Assert.Equal([.. OnPage, .. below.Split('\n').Take(lines)], reading.Paragraphs.Select(p => p.Span.Of(reading.Text)));
    }

    private static readonly string[] OnPage =
    [
        Prose,
        "The host will publish the list of questions in the spring, and each delegation has a week to answer the other.",
        "Both ministers spoke of a calm and friendly morning, and of an afternoon that nobody would like to have again.",
    ];

    private static string Page(string above, string below) =>
        "The Daily Example\nWorld\nPolitics\nOpinion\nCulture\nSports\nTravel\nWeather\nPodcasts\nVideo\nGames\n\n"
        + $"Delegations agree on questions in Geneva\n\n{above}\n{string.Join("\n\n", OnPage)}\n\n{below}Crossword\nJobs\nImprint";

    [Fact]
    public void What_readers_wrote_below_the_article_goes_however_long_it_is()
    {
        const string opinion = "I think that both delegations should have met much earlier, and you can see from the list of questions why that is so.";
        var readers = Enumerable.Range(1, 8).Select(day => $"Jane Roe on August {day}, 2022 at 9:15 am said:\n{opinion}\nReply\n");
        const string menu = "World\nPolitics\nOpinion\nCulture\nSports\nTravel\nWeather\nPodcasts\nVideo\nGames";
        const string second = "The host will publish the list of questions in the spring, and each delegation has a week to answer the other.";
        var reading = ArticleReader.Read($"Delegations agree on questions | The Example\n{menu}\n\nDelegations agree on questions\nAugust 1, 2022\n\n{Prose}\n\n{second}\n\n{string.Concat(readers)}");
        Assert.Equal([Prose, second], reading.Paragraphs.Select(p => p.Span.Of(reading.Text)));
    }

    [Fact]
    public void Pictures_between_the_title_and_the_text_of_a_page_go_with_their_captions()
    {
        const string menu = "World\nPolitics\nOpinion\nCulture\nSports\nTravel\nWeather\nPodcasts\nVideo\nGames";
        const string caption = "Delegates of both sides leave the hall, left, in Geneva on Monday. (Photo by Jane Roe / Getty Images)";
        const string second = "The host will publish the list of questions in the spring, and each delegation has a week to answer the other.";
        var reading = ArticleReader.Read($"Delegations agree on questions | The Example\n{menu}\n\nDelegations agree on questions\n\n{caption}\n\nBy John Doe\n\nAugust 1, 2022\n\n{Prose}\n\n{second}\n\n{Prose}");
        Assert.DoesNotContain(caption, reading.CleanText(), StringComparison.Ordinal);
        Assert.StartsWith(Prose, reading.Paragraphs[0].Span.Of(reading.Text), StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_with_front_matter_is_understood()
    {
        var reading = ArticleReader.Read(
            $"---\r\ntitle: \"Talks go on\"\r\ndate: 2022-08-16\r\nauthor: Jane Roe\r\n---\r\n# Talks go on\r\n\r\n{Prose}\r\n\r\n## What is **open**\r\n\r\n- {Prose}\r\n- {Prose}\r\n\r\n**In short**\r\n\r\n{Prose}\r\n");
        Assert.Equal("Talks go on", reading.Title);
        Assert.Equal("Jane Roe", reading.Author);
        Assert.Equal(new DateOnly(2022, 8, 16), reading.StatedPublication!.Date);
        Assert.Equal(["Talks go on", "What is open", "In short"], reading.Headings.Select(h => h.Text));
        Assert.Equal([Prose, Prose, Prose, Prose], reading.Paragraphs.Select(p => p.Span.Of(reading.Text)));
        Assert.Equal([RemovedReason.FrontMatter, RemovedReason.HeadingThatRepeatsTheTitle], reading.Removed.Select(r => r.Reason));
    }

    [Fact]
    public void Lines_wrapped_at_a_margin_are_one_paragraph()
    {
        const string wrapped = "The two delegations met in Geneva and agreed on a list\nof open questions for the spring session, which the host\nwill publish soon.";
        var reading = ArticleReader.Read($"Talks go on\n\n{wrapped}\n\n{wrapped}");
        Assert.Equal([wrapped, wrapped], reading.Paragraphs.Select(p => p.Span.Of(reading.Text)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    [InlineData("***\n---")]
    public void A_text_without_sentences_gives_empty_lists_and_says_so(string text)
    {
        var reading = ArticleReader.Read(text);
        Assert.Empty(reading.Paragraphs);
        Assert.Empty(reading.KeyPoints);
        Assert.Empty(reading.Summary(SummaryLength.Long));
        Assert.Empty(reading.Timeline.Dated);
        Assert.Null(reading.Title);
        Assert.Equal(WarningKind.NoSentences, Assert.Single(reading.Warnings).Kind);
    }
}
