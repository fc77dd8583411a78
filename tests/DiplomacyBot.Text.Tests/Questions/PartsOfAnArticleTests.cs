using System.Text;

namespace DiplomacyBot.Text.Tests.Questions;

/// <summary>An article of our own with the traps of the founding one: what the title gives away, two people of one family, a partner named once, a source, a verb.</summary>
public sealed class PartsOfAnArticleTests
{
    private const string Article = """
        Mongolia promises “cold wagons” to Vietnam

        Mongolia promises cold wagons to Vietnam amid the herring dispute:

        Mongolia wants to open its railways to the fishermen of Vietnam before the winter. In a telegram to Tran to mark the anniversary of Laos's independence from France in 1953. President
        Baatar pledged “open tracks and cold wagons” for the herring of the delta, according to a radio station of Ulaanbaatar.

        The Xinhua news agency said Tran had thanked his colleague for the wagons and had promised him salted herring. President Temur Baatar wants to see the wagons at the coast in spring.

        Tran wrote in his answer that Hanoi would carry herring to the north for ten years. In March, Vietnam also said that its fishermen could work on the railways of its new partner.

        The dispute about the herring of the delta began when Bangkok closed its ports to all ships from the east.

        Thailand continues to ask its neighbour in the east to negotiate, promising it rice and salt if it does so. The Thai minister Anan Suksawat repeated the offer on Monday, saying that
        his country would also send ice and two ships to whoever is cut off.

        Tran Duc Minh said the rice was an offer “made for the newspapers”, adding that the herring of the delta belonged to whoever caught it. Moreover, Vietnam now
        joins Mongolia and Cambodia in counting the herring of the delta every spring. Nobody has counted them before.
        """;

    [Fact]
    public void Questions()
    {
        var text = new StringBuilder();
        foreach (var proposal in QuestionProposer.Propose(ArticleReader.Read(Article), most: 8))
        {
            text.Append(proposal.Source.Label).Append(' ').Append(proposal.Stem).Append('\n');
            text.Append("    ").AppendJoin(" | ", proposal.Choices.Select(choice => choice.Id == proposal.RightChoiceId ? $"[{choice.Text}]" : choice.Text)).Append('\n');
        }

        Snapshot.Matches(text.ToString(), nameof(PartsOfAnArticleTests), nameof(Questions));
    }
}
