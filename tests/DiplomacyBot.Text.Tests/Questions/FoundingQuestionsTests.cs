using DiplomacyBot.Text.Tests.Articles;

namespace DiplomacyBot.Text.Tests.Questions;

/// <summary>Traps of the founding article.</summary>
public sealed class FoundingQuestionsTests
{
    [Fact]
    public void What_is_misspelt_is_neither_asked_for_nor_offered() =>
        Assert.DoesNotContain(QuestionProposer.Propose(FoundingArticle.Read()).SelectMany(proposal => proposal.Choices), choice => choice.Text == "Soul");

    [Theory]
    [InlineData("P2.S1", "KCNA")]
    [InlineData("P8.S1", "Kim Son Gyong")]
    [InlineData("P6.S1", "denuclearise")]
    [InlineData("P8.S2", "Syria")]
    public void What_the_yardstick_asks_for_is_proposed(string sentence, string answer)
    {
        var proposal = Assert.Single(QuestionProposer.Propose(FoundingArticle.Read(), most: 8), proposal => proposal.Source.Label == sentence);

        Assert.Equal(answer, proposal.Answer);
        Assert.DoesNotContain(proposal.Choices, choice => choice.Text is "Kim" or "Russia" or "North Korea" or "Antonio Guterres" or "Liechtenstein");
    }

    [Fact]
    public void What_the_title_names_is_not_asked_for() =>
        Assert.DoesNotContain(QuestionProposer.Propose(FoundingArticle.Read(), most: 8), proposal => proposal.Answer is "North Korea" or "Russia" or "Pyongyang" or "Moscow" or "Russian");

    [Fact]
    public void Who_had_a_part_in_an_event_is_no_wrong_choice_for_it()
    {
        // The eighth paragraph tells the same recognition again, and names others who made it.
        var proposals = QuestionProposer.Propose(FoundingArticle.Read()).Where(proposal => proposal.Source.Label is "P3.S3" or "P8.S2");

        Assert.DoesNotContain(proposals.SelectMany(proposal => proposal.Choices.Where(choice => choice.Text != proposal.Answer)), choice => choice.Text is "Syria" or "Russia");
    }
}
