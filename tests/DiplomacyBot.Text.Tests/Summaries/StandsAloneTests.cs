using DiplomacyBot.Text.Summaries;

namespace DiplomacyBot.Text.Tests.Summaries;

public sealed class StandsAloneTests
{
    [Theory]
    [InlineData("The harbour council opened a new pier on Friday.")]
    [InlineData("In her first speech, Mayor Ana Torres praised the new pier.")]
    [InlineData("The government of Peru has closed the northern port.")]
    [InlineData("This week the harbour council opened a new pier.")]
    [InlineData("\"We shall open the pier in May,\" Ana Torres said on Friday.")]
    [InlineData("GENEVA (Agency) - The harbour council opened a new pier on Friday.")]
    [InlineData("Two harbour councils near Lima have become one.")]
    [InlineData("Safety on the pier is the council's priority number one.")]
    [InlineData("The airport handles 5,000 arrivals a week by 80 airlines.")]
    public void Some_sentences_say_all_that_is_needed(string sentence) => Assert.Null(ObjectionTo(sentence));

    [Theory]
    [InlineData("He opened a new pier on Friday in Lima.", "opens with a pronoun")]
    [InlineData("They're opening a new pier on Friday in Lima.", "opens with a pronoun")]
    [InlineData("(Agency)She was opening a new pier on Friday.", "opens with a pronoun")]
    [InlineData("LIMA, Peru (Agency) -- This has closed the pier for good.", "opens with a pronoun")]
    [InlineData("But he opened a new pier on Friday in Lima.", "“he” has no name before it")]
    [InlineData("The opening of a new pier in Lima on Friday.", "no main verb")]
    [InlineData("Will the harbour council open the new pier?", "a question")]
    [InlineData("The harbour council explains its plan on its page in this way:", "announces what follows")]
    [InlineData("A: Keeping the pier open means that all of us work every day.", "an answer without its question")]
    [InlineData("The pier is open.", "too short")]
    [InlineData("Mayor Ana TorresAna Maria TorresPier vote is delayed MORE (D-Lima) said on Friday that the pier was closed.", "somebody's card runs into it")]
    [InlineData("I was standing on the new pier when the ship came.", "the writer's own voice")]
    [InlineData("\"The pier is closed for the whole winter.\"", "a quotation without its speaker")]
    public void Some_are_never_shown_without_their_neighbours(string sentence, string why) => Assert.Equal(new Objection(why), ObjectionTo(sentence));

    [Theory]
    [InlineData("However, the harbour council opened a new pier.", "opens with a connective")]
    [InlineData("As a result, the harbour council closed the pier.", "opens by leaning on the sentence before")]
    [InlineData("The country has closed the northern port for a year.", "opens with “the …” for something named before")]
    [InlineData("Mayor Ana Torres, meanwhile, said the pier was closed.", "turns against the sentence before")]
    [InlineData("The harbour council, however, has opened a new pier.", "turns against the sentence before")]
    [InlineData("The harbour council of Lima has found one.", "“one” stands for something named before")]
    [InlineData("Mayor Ana Torres has come up with one.", "“one” stands for something named before")]
    [InlineData("When it rains, Lima closes the northern pier.", "“it” has no name before it")]
    public void Some_may_follow_another_sentence_but_not_open(string sentence, string why) => Assert.Equal(new Objection(why, OnlyFirst: true), ObjectionTo(sentence));

    [Theory]
    [InlineData("However, Lima is unlikely to be moved by such words.", true)]
    [InlineData("Lima has also closed these two ports.", true)]
    [InlineData("Lima has closed two ports such as Arica.", false)]
    public void Words_inside_may_point_back(string sentence, bool expected)
    {
        var article = ArticleTexts.Of(sentence);
        Assert.Equal(expected, Reference.PointsBack(article.Sentences[0], article));
    }

    private static Objection? ObjectionTo(string sentence)
    {
        var article = ArticleTexts.Of(sentence);
        return StandsAlone.Objection(Assert.Single(article.Sentences), article);
    }
}
