using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Cleaning;
using DiplomacyBot.Text.Questions;

namespace DiplomacyBot.Text.Tests.Questions;

public sealed class FixedPhraseTests
{
    [Theory]
    [InlineData("the ship of the council", "the ship council", "ship")]
    [InlineData("the ship of the council", "the ship exercises", "ship")]
    [InlineData("the capital of the north", "the capital Narvik in the north", "capital")]
    [InlineData("the final of the council", "the final say of the council", "final")]
    [InlineData("the committee of the village", "the Herring committee of the village", "committee")]
    [InlineData("the ship of the council", "the passenger ship of the council", "ship")]
    [InlineData("a birth in the harbour", "birth in the harbour", "birth")]
    [InlineData("their car in the harbour", "by car to the harbour", "car")]
    [InlineData("a sailor in the harbour", "sailor Jane Roe in the harbour", "sailor")]
    [InlineData("the young leaders of the north", "the religious leaders of the north", "leaders")]
    [InlineData("the small company of the village", "the shipping company of the village", "company")]
    [InlineData("the shocking allegations of the north", "the harassment allegations of the north", "allegations")]
    [InlineData("the marriage in the harbour", "the same-sex marriage in the harbour", "marriage")]
    [InlineData("the largest technology of the village", "the detection technology of the village", "technology")]
    [InlineData("the small chain of the north", "the supply chain of the north", "chain")]
    [InlineData("the young seal of the north", "the Weddell seal of the north", "seal")]
    [InlineData("the young leaders of the north", "the Solheim leaders of the north", "leaders")]
    [InlineData("the election of the north", "the 2016 election of the north", "election")]
    [InlineData("the women of the north", "men and women of the north", "women")]
    [InlineData("the boys of the north", "boys and girls of the north", "boys")]
    [InlineData("the statements of the council", "the following statements of the council", "statements")]
    public void Half_of_a_phrase_is_no_answer(string whole, string half, string noun)
    {
        var text = $"Everybody up north has now celebrated {whole} for a long week of herring.";
        Assert.Contains(QuestionProposer.Propose(ArticleReader.Read(text), most: 10), Asks);
        Assert.DoesNotContain(QuestionProposer.Propose(ArticleReader.Read(text.Replace(whole, half, StringComparison.Ordinal)), most: 10), Asks);

        bool Asks(QuestionProposal proposal) => proposal.Answer == noun || proposal.Answer == "a " + noun;
    }

    [Theory]
    [InlineData("Swine flu", true)]
    [InlineData("Severe flu", false)]
    [InlineData("Norwegian flu", false)]
    public void The_first_word_of_a_sentence_says_which_kind_it_is_too(string opening, bool half)
    {
        var article = new ArticleText(PageCleaner.Clean(FoldedText.Of($"{opening} has spread among the fishermen of the northern coast since the winter.")));
        var flu = Assert.Single(ThingTerms.Read(article, 1), term => term.Name == "flu");
        Assert.Equal(half, FixedPhrases.HoldHalf(article, flu, flu.Mentions[0]));
    }

    [Theory]
    [InlineData("A northern ship", true)]
    [InlineData("The council's ship", false)]
    [InlineData("A southern ship", false)]
    public void What_has_the_same_word_before_it_again_is_called_so(string again, bool half)
    {
        var article = new ArticleText(PageCleaner.Clean(FoldedText.Of($"The council up north has now bought a northern ship for counting the herring. {again} had been lent to the choir in spring.")));
        var ship = Assert.Single(ThingTerms.Read(article, 2), term => term.Name == "ship");
        Assert.Equal(half, FixedPhrases.HoldHalf(article, ship, ship.Mentions[0]));
    }
}
