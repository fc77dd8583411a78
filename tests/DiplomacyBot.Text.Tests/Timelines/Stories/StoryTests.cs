namespace DiplomacyBot.Text.Tests.Timelines.Stories;

public sealed class StoryTests
{
    [Fact]
    public void Articles_about_one_thing_become_one_timeline()
    {
        var story = Story.Of(Enumerable.Range(0, StoryTexts.Harbour.Count).Select(StoryTexts.HarbourArticle));
        Assert.Equal(
        [
            "2021-03 [0:P2.S2]",
            "2023-05-03 [0:P1.S1,1:P1.S1,2:P1.S1] Dates: on 2 May 2023 / on 3 May 2023",
            "2023-05-04 [1:P2.S1]",
            "2023-05-04 reported [0:P2.S1]",
            "2023-06-12 [2:P2.S1,3:P1.S1] Figures: 14 boats / 19 boats",
            "2023-06-20 [3:P2.S1]",
            "2023-06-30 [4:P1.S1]",
        ],
        StoryTexts.Lines(story));
    }

    [Theory]
    // One event in other words.
    [InlineData("Arvenia opened its border crossing at Velt on 4 March 2022.", "On 4 March 2022 the border crossing at Velt was opened by Arvenia.", true)]
    [InlineData("The court in Tavel sentenced Jon Harro to six years for bribery on Monday.", "Jon Harro was sentenced for bribery by the court in Tavel on Monday.", true)]
    // A day within a month, both true.
    [InlineData("Arvenia held its first free election in Tavel in June 1994.", "Arvenia held its first free election in Tavel on 12 June 1994.", true)]
    // Two events of one day.
    [InlineData("Arvenia opened its border crossing at Velt on 4 March 2022.", "Belmora closed its embassy in Tavel on 4 March 2022.", false)]
    [InlineData("On 4 March 2022 the union met.", "On 4 March 2022 the union voted.", false)]
    // A year says little.
    [InlineData("Arvenia joined the Harbour Union with three islands in 1994.", "Belmora left the Harbour Union with its islands in 1994.", false)]
    // Two of many.
    [InlineData("Norway opened harbour number 101 at Bergen on 1 May 2022.", "Norway opened harbour number 108 at Bergen on 8 May 2022.", false)]
    // The same deed again, months later.
    [InlineData("Arvenia tested a long missile over Port Salis on 4 March 2022.", "Arvenia tested a long missile over Port Salis on 9 August 2022.", false)]
    public void Sentences_of_two_articles_tell_one_event_or_two(string one, string other, bool same)
    {
        var story = Story.Of([Article(1, one), Article(2, other)]);
        Assert.Equal(same ? 1 : 2, story.Entries.Count);
    }

    [Fact]
    public void Of_dates_that_agree_the_entry_has_the_more_exact_and_each_sentence_keeps_its_own()
    {
        var entry = Assert.Single(Story.Of([Article(1, "Arvenia held its first free election in Tavel in June 1994."), Article(2, "Arvenia held its first free election in Tavel on 12 June 1994.")]).Entries);
        Assert.Equal("1994-06-12", entry.Date.ToTimex());
        Assert.Equal(["1994-06-12", "1994-06"], entry.Tellings.Select(telling => telling.Date.ToTimex()));
        Assert.Empty(entry.Conflicts);
    }

    [Theory]
    [InlineData("The storm damaged 14 boats in Port Salis on 12 June 2022.", "The storm damaged 19 boats in Port Salis on 12 June 2022.", "Figures: 14 boats / 19 boats")]
    [InlineData("The fire at the Velt depot killed eleven workers on 12 June 2022.", "The fire at the Velt depot killed 13 workers on 12 June 2022.", "Figures: eleven workers / 13 workers")]
    [InlineData("The fire at the Velt depot cost Arvenia $1.5 million on 12 June 2022.", "The fire at the Velt depot cost Arvenia $2 million on 12 June 2022.", "Figures: $1.5 million / $2 million")]
    [InlineData("Arvenia and Belmora signed the harbour treaty in Port Salis on 3 May 2022.", "Arvenia and Belmora signed the harbour treaty in Port Salis on 2 May 2022.", "Dates: on 2 May 2022 / on 3 May 2022")]
    [InlineData("Arvenia joined the Harbour Union with three islands in 1994.", "Arvenia joined the Harbour Union with three islands in 1995.", "Dates: in 1994 / in 1995")]
    // The same number in other letters, and bounds, are no contradiction.
    [InlineData("The fire at the Velt depot killed eleven workers on 12 June 2022.", "The fire at the Velt depot killed 11 workers on 12 June 2022.", "")]
    [InlineData("The fire at the Velt depot killed at least 11 workers on 12 June 2022.", "The fire at the Velt depot killed 13 workers on 12 June 2022.", "")]
    [InlineData("The fire at the Velt depot killed more than 10 workers on 12 June 2022.", "The fire at the Velt depot killed 13 workers on 12 June 2022.", "")]
    [InlineData("The fire at the Velt depot cost Arvenia $1.5 million on 12 June 2022.", "The fire at the Velt depot cost Arvenia $1.5 billion on 12 June 2022.", "")]
    // Other things are counted.
    [InlineData("The storm damaged 14 boats in Port Salis on 12 June 2022.", "The storm damaged 19 houses in Port Salis on 12 June 2022.", "")]
    public void What_contradicts_is_shown_beside_each_other(string one, string other, string conflicts)
    {
        var entry = Assert.Single(Story.Of([Article(1, one), Article(2, other)]).Entries);
        Assert.Equal(conflicts, string.Join(';', entry.Conflicts.Select(conflict => $"{conflict.Kind}: {string.Join(" / ", conflict.Sides.Select(side => side.Words))}")));
    }

    [Fact]
    public void An_article_that_tells_both_dates_knows_of_two_events()
    {
        const string first = "Arvenia and Belmora held harbour talks in Port Salis on 2 May 2022.";
        const string second = "Arvenia and Belmora held harbour talks in Port Salis on 5 May 2022.";
        Assert.Equal(2, Story.Of([Article(1, first), Article(2, first, "They met again. " + second)]).Entries.Count);
        Assert.Single(Story.Of([Article(1, first), Article(2, second)]).Entries);
    }

    [Fact]
    public void An_article_that_appeared_before_the_other_date_cannot_mean_it()
    {
        var earlier = StoryTexts.Article(1, new(2022, 5, 3), "Arvenia and Belmora held harbour talks in Port Salis on Monday.");
        var later = StoryTexts.Article(2, new(2022, 5, 7), "Arvenia and Belmora held harbour talks in Port Salis on Friday.");
        Assert.Equal(["2022-05-02", "2022-05-06"], Story.Of([earlier, later]).Entries.Select(entry => entry.Date.ToTimex()));
    }

    [Fact]
    public void A_sentence_without_a_date_is_reported_on_the_day_of_its_article_and_joins_what_states_the_day()
    {
        var stated = StoryTexts.Article(1, new(2022, 5, 6), "Arvenia and Belmora signed the harbour treaty in Port Salis on Thursday.");
        var report = StoryTexts.Article(2, new(2022, 5, 6), "Arvenia and Belmora have signed the harbour treaty in Port Salis.");
        var alone = Assert.Single(Story.Of([report]).Entries);
        Assert.Equal(("2022-05-06", false), (alone.Date.ToTimex(), alone.IsStated));
        var entry = Assert.Single(Story.Of([stated, report]).Entries);
        Assert.Equal(("2022-05-05", true), (entry.Date.ToTimex(), entry.IsStated));
        Assert.Equal([true, false], entry.Tellings.Select(telling => telling.IsStated));
        Assert.Empty(entry.Conflicts);
    }

    [Fact]
    public void Without_a_day_of_publication_there_is_no_report()
    {
        var article = StoryTexts.Article(1, null, "Arvenia and Belmora have signed the harbour treaty in Port Salis.", "The talks began on 3 March 2021.");
        Assert.Equal(["2021-03-03"], article.Tellings.Select(telling => telling.Date.ToTimex()));
    }

    [Fact]
    public void A_claim_keeps_its_claimer()
    {
        var article = StoryTexts.Article(1, new(2022, 5, 6), "President Mara Lind said Belmora had fired at two Arvenian boats on 2 May 2022.", "Belmora closed the harbour on 4 May 2022.");
        var story = Story.Of([article]);
        Assert.Equal(["Mara Lind", null], story.Entries.Select(entry => entry.Leading.Claimer?.Name));
    }

    [Fact]
    public void Only_sentences_that_name_somebody_can_be_asked_for()
    {
        var article = StoryTexts.Article(1, new(2022, 5, 6), "Japan and Norway signed a treaty in Geneva on 3 May 2022.", "Brazil closed its embassy on 4 May 2022.");
        var story = Story.Of([article], telling => telling.Actors.Any(actor => actor.Name == "Japan"));
        Assert.Equal(["2022-05-03"], story.Entries.Select(entry => entry.Date.ToTimex()));
        Assert.Equal(["2022-05-03"], story.Days.Select(day => day.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static StoryArticle Article(long id, params string[] paragraphs) => StoryTexts.Article(id, new DateOnly(2022, 9, 1), [.. paragraphs, "Nobody said more."]);
}
