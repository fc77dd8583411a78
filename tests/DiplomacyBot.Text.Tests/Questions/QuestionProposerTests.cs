using System.Globalization;
using DiplomacyBot.Text.Tests.Articles;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace DiplomacyBot.Text.Tests.Questions;

public sealed class QuestionProposerTests
{
    internal const string Harbour = """
        Norway and Iceland agreed on Monday to open their northern harbours to research ships. Norway will pay for two new piers in Narvik before the winter. Minister Ingrid Solheim said the
        research ships would need more than 30 berths each year. Solheim signed the agreement with her Icelandic colleague Jon Arnason in Bergen. The fishing union fears that the research ships will drive the herring
        away from the coast. On 4 March 2019 a similar agreement failed in the Norwegian parliament. Arnason told reporters that Iceland would measure the herring every month. The fishing union wants a
        seat on the harbour board. Critics say that Norway has paid for piers before without using them. Solheim promised to publish all costs of the piers in Narvik. Denmark claims that its own
        harbours were forgotten by the planners.
        """;

    [Theory]
    [InlineData("harbour", "*harbour*")]
    [InlineData("ships", "**ships**")]
    [InlineData("Norway", "_Norway_")]
    [InlineData("ships", "*ships")]
    [InlineData("union", "un\u00adion")]
    [InlineData("agreement", "[agreement](https://example.org/a)")]
    public void Emphasis_is_no_part_of_an_answer(string word, string written)
    {
        var text = Harbour.Replace(word, written, StringComparison.Ordinal);
        var proposals = QuestionProposer.Propose(ArticleReader.Read(text));

        Assert.NotEmpty(proposals);
        Assert.All(proposals, proposal => Assert.DoesNotContain(proposal.Choices, choice => choice.Text.AsSpan().ContainsAny("*_[]\u00ad")));
        Assert.DoesNotContain(proposals, proposal => proposal.AnswerSpan.Of(text).AsSpan().IndexOfAny('*', '[') == 0);
    }

    [Fact]
    public void Every_proposal_has_four_different_choices_of_which_the_article_gives_one()
    {
        var reading = ArticleReader.Read(Harbour);
        var proposals = QuestionProposer.Propose(reading);
        Assert.InRange(proposals.Count, 3, QuestionProposer.UsualMost);
        foreach (var proposal in proposals)
        {
            Assert.Equal(4, proposal.Choices.Select(choice => choice.Text.ToUpperInvariant()).Distinct().Count());
            Assert.Equal(4, proposal.Choices.Select(choice => choice.Id).Distinct().Count());
            Assert.Equal(proposal.Answer, proposal.AnswerSpan.Of(Harbour));
            Assert.True(proposal.Source.Span.Contains(proposal.AnswerSpan));
            Assert.DoesNotContain(proposal.Answer, proposal.Stem, StringComparison.OrdinalIgnoreCase);
            Assert.Matches("^[a-z0-9-]{1,24}$", proposal.RightChoiceId);
            Assert.NotEmpty(proposal.Why);
        }
    }

    [Fact]
    public void What_asks_again_for_an_answer_comes_after_everything_new()
    {
        const string text = """
            Ingrid Solheim will open four northern harbours to research ships before the winter begins. Solheim has promised the scientists two new piers and a laboratory near the lighthouse. A treaty with
            three universities protects the herring on the coast. Fishermen blocked the road to the piers with their lorries on Monday evening. Solheim told reporters that the laboratory would cost less than a bridge.
            Solheim wants every tanker to keep nine miles away from the nesting cliffs. The treaty must be signed before the herring return. Solheim met the captains of both ferries for two hours. Solheim grew up on
            a farm beside the sea. Critics say that Solheim never asked the fishermen about the treaty. Solheim answered that everybody had been invited to the hearing.
            """;
        var answers = QuestionProposer.Propose(ArticleReader.Read(text)).Select(proposal => proposal.Answer).ToList();
        Assert.Equal(["Solheim", "A treaty", "Solheim"], answers);
    }

    [Theory]
    [InlineData("Who opened the harbours?", "Denmark", true)]
    [InlineData("Which country opened its harbours to the ships?", "Iceland", false)]
    [InlineData("Who opened the harbours?", "the Icelanders of Iceland", false)]
    [InlineData("Who opened the harbours of Iceland?", "Denmark", false)]
    [InlineData("Who measures fish?", "ships", false)]
    [InlineData("", "", true)]
    public void A_proposal_goes_with_a_question_that_neither_answers_it_nor_is_answered_by_it(string question, string answer, bool goes)
    {
        var proposal = QuestionProposer.Propose(ArticleReader.Read(Harbour))[0] with
        {
            Stem = "According to the article, which country belongs in the gap? “____ will open its harbours to research ships.”",
            Choices = [new("a", "Iceland"), new("b", "Chile"), new("c", "Peru"), new("d", "Fiji")],
            RightChoiceId = "a",
        };
        Assert.Equal(goes, proposal.GoesWith(question, answer));
    }

    [Fact]
    public void No_question_gives_another_ones_answer_away()
    {
        var proposals = QuestionProposer.Propose(ArticleReader.Read(Harbour));
        foreach (var proposal in proposals)
        {
            Assert.All(proposals, other => Assert.DoesNotContain($" {proposal.Answer} ", other.Stem, StringComparison.OrdinalIgnoreCase));
        }

        Assert.Equal(proposals.Count, proposals.Select(proposal => proposal.Source).Distinct().Count());
    }

    [Fact]
    public void The_words_around_the_gap_are_the_articles_so_that_claims_keep_their_claimers()
    {
        var reading = ArticleReader.Read(Harbour);
        foreach (var proposal in QuestionProposer.Propose(reading, most: 10).Where(p => p.Stem.Contains(QuestionProposal.Gap, StringComparison.Ordinal)))
        {
            Assert.Contains(Flat(reading.TextOf(proposal.Source)), proposal.Stem.Replace(QuestionProposal.Gap, proposal.Answer, StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_same_article_gives_the_same_proposals_in_every_culture()
    {
        var expected = QuestionProposer.Propose(ArticleReader.Read(Harbour)).Select(Describe).ToList();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            Assert.Equal(expected, QuestionProposer.Propose(ArticleReader.Read(Harbour)).Select(Describe));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Other_languages_and_empty_texts_give_none()
    {
        Assert.Empty(QuestionProposer.Propose(ArticleReader.Read("Le conseil a signé lundi un accord avec le gouvernement du Pérou sur les ports du Nord et la pêche au thon.")));
        Assert.Empty(QuestionProposer.Propose(ArticleReader.Read(string.Empty)));
    }

    [Fact]
    public void As_many_as_asked_for_at_most() => Assert.Single(QuestionProposer.Propose(ArticleReader.Read(Harbour), most: 1));

    [Property(MaxTest = 200)]
    public Property Any_text_gives_sound_proposals() => Prop.ForAll(ReadingPropertyTests.Pages(), text =>
    {
        foreach (var proposal in QuestionProposer.Propose(ArticleReader.Read(text)))
        {
            Assert.True(proposal.AnswerSpan.End <= text.Length && proposal.Source.Span.Contains(proposal.AnswerSpan));
            Assert.Equal(4, proposal.Choices.Select(choice => choice.Text).Distinct().Count());
        }
    });

    private static string Flat(string text) => string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static string Describe(QuestionProposal proposal) => $"{proposal.Id} {proposal.Stem} {string.Join('|', proposal.Choices)} {proposal.RightChoiceId}";
}
