namespace DiplomacyBot.Text.Tests.Timelines.Stories;

public sealed class StoryDayTests
{
    private static readonly DateOnly Vote = new(2022, 5, 3);
    private static readonly DateOnly Storm = new(2022, 5, 9);
    private static readonly DateOnly Aside = new(2022, 5, 1);

    [Fact]
    public void A_day_that_many_articles_tell_of_comes_before_one_that_one_article_tells_of_at_length()
    {
        var story = Story.Of(
        [
            Article(1, 20, "Parliament passed the harbour law on 3 May 2022."),
            Article(2, 21, "The harbour law, passed on 3 May 2022, divides Arvenia."),
            Article(3, 22, "Arvenia has had its harbour law since the vote of 3 May 2022."),
            Article(4, 23, "On 9 May 2022 a storm came, sank boats, flooded cellars, closed schools and cut cables."),
        ]);
        Assert.Equal(Vote, story.Days[0].Day);
        Assert.True(story.Days[0].Voices >= 2);
        Assert.Contains(story.Days, day => day.Day == Storm && day.Voices == 1);
    }

    [Fact]
    public void Articles_that_appear_on_a_day_speak_for_it()
    {
        var story = Story.Of([Article(1, 5, "The harbour is closed in Arvenia."), Article(2, 5, "Boats stay away from Arvenia's harbour."), Article(3, 8, "A museum of clocks opened in Tavel.")]);
        Assert.Equal(new DateOnly(2022, 5, 5), story.Days[0].Day);
        Assert.Equal(2, story.Days[0].Voices);
    }

    [Fact]
    public void Where_there_are_articles_enough_a_day_of_one_voice_is_left_out()
    {
        StoryArticle[] articles =
        [
            Article(1, 4, "Parliament passed the harbour law on 3 May 2022.", "A cat was seen on 1 May 2022."),
            Article(2, 4, "The harbour law was passed in parliament on 3 May 2022."),
            Article(3, 4, "Parliament's harbour law of 3 May 2022 was signed on Wednesday."),
        ];
        Assert.DoesNotContain(Story.Of(articles).BestDays(1, last: Vote), day => day.Day == Aside);
        Assert.Equal([Vote], Story.Of(articles).BestDays(1, last: Vote).Select(day => day.Day));
        // Two days of three articles: nobody can expect two voices for each.
        Assert.Equal([Aside, Vote], Story.Of(articles).BestDays(2, last: Vote).Select(day => day.Day));
    }

    [Fact]
    public void Without_a_length_there_is_a_day_for_six_articles_and_none_after_the_last_of_them()
    {
        var articles = Enumerable.Range(1, 12).Select(i => Article(i, 1 + i, $"Arvenia counted its boats again in the harbour of Port Salis on {i} May 2022.", "It will count them again on 30 June 2022.")).ToList();
        var days = Story.Of(articles).BestDays();
        Assert.Equal(2, days.Count);
        Assert.All(days, day => Assert.True(day.Day <= new DateOnly(2022, 5, 13)));
        Assert.Equal(days.OrderBy(day => day.Day), days);
    }

    [Fact]
    public void The_sentences_of_a_day_differ()
    {
        var story = Story.Of([Article(1, 4, "Parliament passed the harbour law on 3 May 2022."), Article(2, 4, "Parliament passed the harbour law on 3 May 2022."), Article(3, 4, "Fishermen of Port Salis blocked both bridges on 3 May 2022.")]);
        var day = story.Days.Single(day => day.Day == Vote);
        Assert.Equal(["Parliament passed the harbour law on 3 May 2022.", "Fishermen of Port Salis blocked both bridges on 3 May 2022."], day.Tellings.Select(telling => telling.Text));
    }

    [Fact]
    public void An_outline_keeps_of_each_date_what_most_articles_tell()
    {
        var story = Story.Of(
        [
            Article(1, 4, "Parliament passed the harbour law on 3 May 2022.", "A museum of clocks opened in Tavel on 3 May 2022."),
            Article(2, 4, "On 3 May 2022 parliament passed the harbour law."),
            Article(3, 9, "A storm sank nine boats near Port Salis on 9 May 2022."),
        ]);
        Assert.Equal(3, story.Entries.Count);
        Assert.Equal([(Vote, 2), (Storm, 1)], story.Outline(2).Select(entry => (((DayDate)entry.Date).Day, entry.Articles.Count)));
        Assert.Empty(story.Outline(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => story.Outline(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => story.BestDays(-1));
    }

    private static StoryArticle Article(long id, int day, params string[] paragraphs) => StoryTexts.Article(id, new DateOnly(2022, 5, day), paragraphs);
}
