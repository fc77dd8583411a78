using System.Text;
using DiplomacyBot.Text.Summaries;

namespace DiplomacyBot.Text.Tests.Summaries;

public sealed class SummarizerTests
{
    // Three things come up again and again: the dam, the harvest and the vote. The longest sentence has all of the first and none of the others.
    private const string Valley = """
        The Orlo dam will be closed for repairs in spring, the valley council said on Monday. The Orlo dam repairs will take the valley council until autumn to finish. Farmers
        fear for the rice harvest, which needs the water of the Orlo dam. The rice harvest fed four villages last year. Farmers sold the rest of the rice harvest abroad. A vote on the
        repairs will be held in Karst on Sunday. Every village sends ten people to the vote in Karst. Nobody knows how the vote in Karst will end.
        """;

    [Fact]
    public void Three_sentences_are_chosen_for_what_they_cover_together()
    {
        var reading = ArticleReader.Read(Valley);
        var words = string.Join(' ', reading.Summary(SummaryLength.Short).Select(reading.TextOf));
        Assert.All(["Orlo dam", "rice harvest", "vote"], thing => Assert.Contains(thing, words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(SummaryLength.Short)]
    [InlineData(SummaryLength.Medium)]
    [InlineData(SummaryLength.Long)]
    public void The_first_sentence_shown_leans_on_nothing(SummaryLength length)
    {
        const string text = "However, the Orlo dam was closed by the Orlo council. But the Orlo dam council denied it. " + Valley;
        var reading = ArticleReader.Read(text);
        Assert.StartsWith("The Orlo dam will be closed", reading.TextOf(reading.Summary(length)[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_longer_summary_holds_the_shorter_one()
    {
        var reading = ArticleReader.Read(Valley);
        Assert.Subset(reading.Summary(SummaryLength.Medium).ToHashSet(), reading.Summary(SummaryLength.Short).ToHashSet());
        Assert.Subset(reading.Summary(SummaryLength.Long).ToHashSet(), reading.Summary(SummaryLength.Medium).ToHashSet());
    }

    [Fact]
    public void A_sentence_that_repeats_another_is_left_out()
    {
        const string repeated = "The Orlo dam will be closed for repairs in spring, the valley council has said.";
        var reading = ArticleReader.Read(Valley + " " + repeated);
        Assert.DoesNotContain(repeated, reading.Summary(SummaryLength.Long).Select(reading.TextOf));
    }

    [Theory]
    [InlineData("A lawyer of the Orlo dam council did not immediately respond to a request for comment on the Orlo dam repairs.", false)]
    [InlineData("A lawyer of the Orlo dam council declined to comment on the Orlo dam repairs.", false)]
    [InlineData("The head of the Orlo dam council could not be reached on the Orlo dam repairs.", false)]
    [InlineData("The valley newspaper has not independently confirmed the Orlo dam repairs of the valley council.", false)]
    [InlineData("The head of the Orlo dam council declined to sign the plan for the Orlo dam repairs.", true)]
    [InlineData("The Orlo dam repairs of the valley council drew angry comments from the villages.", true)]
    public void That_nobody_commented_is_no_point(string sentence, bool shown)
    {
        var reading = ArticleReader.Read(sentence + " " + Valley);
        Assert.Equal(shown, reading.TextOf(reading.Summary(SummaryLength.Long)[0]) == sentence);
    }

    [Fact]
    public void The_points_of_a_card_come_from_different_paragraphs()
    {
        var text = new StringBuilder();
        string[] deeds = ["built a dam", "sold its fleet", "opened three schools", "banned night fishing", "taxed foreign salt", "rented out the old fort", "cut bus fares"];
        foreach (var (i, deed) in deeds.Index())
        {
            text.Append("In the spring of 19").Append(80 + i).Append(" the council of the Orlo valley ").Append(deed).Append(". The people of the Orlo valley had asked its council for number ").Append(i).Append(".\n\n");
        }

        var points = ArticleReader.Read(text.ToString()).KeyPoints;
        Assert.Equal(points.Count, points.Select(point => point.Sentence.Paragraph).Distinct().Count());
        Assert.InRange(points.Count, 3, 5);
    }

    [Fact]
    public void The_work_does_not_grow_with_the_text_beyond_the_first_sentences()
    {
        var some = Visits(Summarizer.MostSentences);
        Assert.Equal(some, Visits(4 * Summarizer.MostSentences));
        Assert.InRange((double)some / Visits(Summarizer.MostSentences / 3), 1, 4);
    }

    [Fact]
    public void A_text_in_which_nothing_stands_alone_shows_its_beginning()
    {
        var reading = ArticleReader.Read("He said that it was over, and that was it. They went home with the others of the group. It was late in the day when she came.");
        Assert.Equal(3, reading.Summary(SummaryLength.Short).Count);
        Assert.All(reading.KeyPoints, point => Assert.Equal([KeyPointReason.NothingStandsAlone], point.Reasons));
    }

    private static long Visits(int sentences)
    {
        var text = new StringBuilder();
        for (var i = 0; i < sentences; i++)
        {
            text.Append("The council of Town").Append(i % 37).Append(" agreed with Port").Append(i % 53).Append(" on the treaty of river ").Append((char)('a' + (i % 26))).Append("ello. ");
        }

        var summarizer = new Summarizer(ArticleTexts.Of(text.ToString()), Timeline.Empty);
        summarizer.Rank(SummaryRule.Summary);
        return summarizer.Visits;
    }
}
