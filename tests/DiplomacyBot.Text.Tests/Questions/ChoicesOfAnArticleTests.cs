using System.Globalization;
using DiplomacyBot.Text.Actors;
using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Cleaning;
using DiplomacyBot.Text.Questions;

namespace DiplomacyBot.Text.Tests.Questions;

public sealed class ChoicesOfAnArticleTests
{
    [Fact]
    public void Adjectives_with_a_capital_are_no_names_and_states_of_a_federation_are_places()
    {
        const string text = "Fishermen met Midwestern guests in Minnesota last week. They told Midwestern guests from Minnesota about Congressional rules and Congressional plans.";
        var terms = NameTerms.Read(new ArticleText(PageCleaner.Clean(FoldedText.Of(text))), 10, new HashSet<string>());
        Assert.Contains(terms, term => term is { Name: "Minnesota", Kind: AskedKind.Place });
        Assert.DoesNotContain(terms, term => term.Name is "Midwestern" or "Congressional");
        var states = AnswerLexicon.Names.Find("Minnesota")!.Class;
        Assert.Equal("state of the United States", states.One);
        Assert.All(
            ListedChoices.Like(new Term("Minnesota", states) { Listed = AnswerLexicon.Names.Find("Minnesota") }, "Minnesota", around: null, Gender.Unknown, seed: 5),
            other => Assert.Same(states, AnswerLexicon.Names.Find(other.Shown)!.Class));
    }

    [Fact]
    public void What_the_article_says_of_another_is_no_wrong_choice()
    {
        const string text = """
            Chile signed the southern whale accord in Hobart after ten years of talks. Peru signed the southern whale accord in Hobart after ten years of talks too, it was said. Chile
            will count the whales of its coast every spring. Chile has bought three ships for the count. Ecuador refused to join and wants to wait for the next count.
            """;
        var signed = QuestionProposer.Propose(ArticleReader.Read(text), most: 10).Where(proposal => proposal.Answer == "Chile" && proposal.Stem.Contains("accord", StringComparison.Ordinal));
        Assert.All(signed, proposal => Assert.DoesNotContain(proposal.Choices, choice => choice.Text == "Peru"));
        Assert.NotEmpty(QuestionProposer.Propose(ArticleReader.Read(text), most: 10));
    }

    [Theory]
    [InlineData("The ban on herring was lifted by the United States in spring after long talks.", "the United States", "the ")]
    [InlineData("Everybody heard in spring that the United States has lifted the ban on herring.", "the United States", "the ")]
    [InlineData("The United States, which had long talked of it, has lifted the ban on herring.", "The United States", "The ")]
    [InlineData("The ban on herring was lifted by Norway in spring after long talks.", "Norway", "the ")]
    public void The_article_of_a_state_stands_in_its_gap(string text, string answer, string article)
    {
        var question = Assert.Single(QuestionProposer.Propose(ArticleReader.Read(text)), proposal => proposal.Kind == AskedKind.Place);
        Assert.Equal(answer, question.Answer);
        Assert.Equal(answer, question.AnswerSpan.Of(text));
        Assert.Contains(question.Stem.Replace(QuestionProposal.Gap, answer, StringComparison.Ordinal), $"According to the article, which country belongs in the gap? “{text}”", StringComparison.Ordinal);
        Assert.All(question.Choices, choice => Assert.False(choice.Text is "Netherlands" or "United States" or "Bahamas" or "Philippines" or "United Kingdom"));
        Assert.All(question.Choices.Where(choice => choice.Text.StartsWith("the ", StringComparison.OrdinalIgnoreCase)), choice => Assert.StartsWith(article, choice.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("The ban on herring was lifted by Belgium in spring.", "Belgium", "Netherlands", false, "the Netherlands")]
    [InlineData("Belgium has lifted the ban on herring in spring.", "Belgium", "Netherlands", true, "The Netherlands")]
    [InlineData("Belgium has lifted the ban on herring in spring.", "Belgium", "France", true, "France")]
    [InlineData("The council has issued an apology for the herring.", "apology", "threat", false, "a threat")]
    [InlineData("The council has issued an apology for the herring.", "apology", "offer", false, "an offer")]
    [InlineData("The council has heard the apology for the herring.", "apology", "threat", false, "threat")]
    public void Wrong_choices_have_the_article_that_they_take(string text, string answer, string choice, bool opens, string shown)
    {
        var article = new ArticleText(PageCleaner.Clean(FoldedText.Of(text)));
        var term = Assert.Single(NameTerms.Read(article, 1, new HashSet<string>()).Concat(ThingTerms.Read(article, 1)), term => term.Name == answer);
        Assert.Equal(shown, AnswerArticles.Shown(article, term, term.Mentions[0], choice, opens));
    }

    [Fact]
    public void A_noun_has_its_article_in_the_gap_so_that_any_sound_may_follow()
    {
        var question = Assert.Single(QuestionProposer.Propose(ArticleReader.Read("Everybody in the north heard that Solheim issued an apology for losing all the herring."), most: 10), proposal => proposal.Answer == "an apology");
        Assert.Contains($"issued {QuestionProposal.Gap} for", question.Stem, StringComparison.Ordinal);
        Assert.Contains(question.Choices, choice => choice.Text.StartsWith("a ", StringComparison.Ordinal));
        Assert.All(question.Choices, choice => Assert.Equal(ChoiceForms.OpensWithVowel(choice.Text[(choice.Text.IndexOf(' ', StringComparison.Ordinal) + 1)..]) ? "an" : "a", choice.Text.Split(' ')[0]));
    }

    [Theory]
    [InlineData("Democrats", true)]
    [InlineData("Fatah", false)]
    public void Parties_stand_beside_parties_of_their_form(string party, bool several)
    {
        var text = $"The guests of the harbour say that the {party} counted the herring of Oslo last spring. The {party} counted them alone.";
        var questions = QuestionProposer.Propose(ArticleReader.Read(text), most: 10).Where(proposal => proposal.Answer == party).ToList();
        Assert.NotEmpty(questions);
        Assert.All(questions.SelectMany(question => question.Choices), choice => Assert.Equal(several, choice.Text.EndsWith('s')));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData(" and the House", false)]
    public void What_the_sentence_calls_by_half_its_name_is_no_wrong_choice(string praised, bool offered)
    {
        string[] places = ["north", "coast", "harbour", "bay", "fjord", "sound", "south"];
        var choices = places.SelectMany(place => QuestionProposer.Propose(ArticleReader.Read($"Everybody praises the Senate for counting the herring of the {place}{praised} in spring. The Senate counts them well."), most: 10))
            .Where(proposal => proposal.Answer == "Senate").SelectMany(proposal => proposal.Choices).ToList();
        Assert.NotEmpty(choices);
        Assert.Equal(offered, choices.Exists(choice => choice.Text == "House of Representatives"));
    }

    [Theory]
    [InlineData(2016, 2014, true)]
    [InlineData(2016, 2018, false)]
    public void No_year_after_publication_stands_beside_one_before(int published, int answer, bool past)
    {
        string[] places = ["north", "coast", "harbour", "bay", "fjord", "sound", "south"];
        var years = places.SelectMany(place => QuestionProposer.Propose(ArticleReader.Read($"Everybody praises the council of Narvik for counting the herring of the {place} in {answer}. In {answer} it counts them well.", new DateOnly(published, 5, 9)), most: 10))
            .Where(proposal => proposal.Answer == $"{answer}").SelectMany(proposal => proposal.Choices).ToList();
        Assert.NotEmpty(years);
        Assert.Equal(past, years.TrueForAll(year => int.Parse(year.Text, CultureInfo.InvariantCulture) <= published));
    }

    [Fact]
    public void A_state_is_offered_under_one_of_its_names()
    {
        var article = new ArticleText(PageCleaner.Clean(FoldedText.Of("Norway counts the herring of the north. The US praises it. America buys it. The United States eats it.")));
        var terms = NameTerms.Read(article, 10, new HashSet<string>());
        var norway = Assert.Single(terms, term => term.Name == "Norway");
        var choices = new Distractors(article, terms, Timeline.Empty, published: null).For(norway, norway.Mentions[0], "Norway", []);
        Assert.NotNull(choices);
        Assert.Single(choices, choice => choice is "US" or "America" or "United States");
    }

    [Theory]
    [InlineData("Swiss banks hold the money of the Roe family. Krista Lowe wrote so in Chicago and in Boston.", "Smith", true)]
    [InlineData("Swiss banks hold the money of the Roe family. Krista Lowe wrote so in the newspaper.", "Keller", false)]
    [InlineData("Swiss and Peruvian banks hold the money of the Roe family. Krista Lowe wrote so in a Swiss newspaper.", "Keller", false)]
    [InlineData("Swiss and Peruvian banks hold the money of the Roe family. Krista Lowe wrote so in the newspaper.", "Smith", true)]
    public void People_are_from_the_state_that_the_article_is_of(string text, string likely, bool american)
    {
        var article = new ArticleText(PageCleaner.Clean(FoldedText.Of(text)));
        var terms = NameTerms.Read(article, 10, new HashSet<string> { "Krista Lowe" });
        var person = Assert.Single(terms, term => term.Name == "Krista Lowe");
        var origins = new Distractors(article, terms, Timeline.Empty, published: null).For(person, person.Mentions[0], "Krista Lowe", [])?.Select(NameOrigin.Of).ToList();
        Assert.NotNull(origins);
        Assert.All(origins, origin => Assert.Same(NameOrigin.Of($"Jane {likely}"), origin));
        Assert.Equal(american, NameOrigin.In("United States") == origins[0]);
    }

    [Theory]
    [InlineData("Brooklyn", "New York")]
    [InlineData("Hollywood", "Los Angeles")]
    public void A_part_of_a_city_never_stands_beside_the_city(string part, string city) => Assert.True(ChoiceForms.Overlap(part, city));

    [Theory]
    [InlineData("brother", "sister")]
    [InlineData("aunt", "uncle")]
    public void Relatives_stand_beside_relatives_of_their_sex(string relative, string other)
    {
        var listed = AnswerLexicon.Things.Find(relative)!;
        var near = ListedChoices.Like(new Term(relative, listed.Class) { Listed = listed }, relative, around: null, Gender.Unknown, seed: 5).Take(10).Select(choice => choice.Shown).ToList();
        Assert.DoesNotContain(other, near);
    }

    [Fact]
    public void A_person_called_by_either_name_is_one()
    {
        const string text = "Maria Solheim opened the harbour. Solheim praised the herring. The guests praised Maria for it. Peter Solheim and Maria Arnason stayed at home. James Berg came too. The guests thanked James for it.";
        var terms = NameTerms.Read(new ArticleText(PageCleaner.Clean(FoldedText.Of(text))), 10, new HashSet<string>());
        Assert.Equal(["James Berg", "James"], Assert.Single(terms, term => term.Name == "James Berg").Names);
        // Two are called Maria, two Solheim.
        Assert.Contains(terms, term => term.Name == "Maria");
        Assert.Contains(terms, term => term is { Name: "Solheim", Kind: AskedKind.Person });
    }

    [Fact]
    public void A_misspelt_answer_is_no_wrong_choice()
    {
        const string text = """
            Dr Etxeberria examined the old bones of the herring king in the harbour museum. Dr Exteberria is known for his work on bones of fishermen in Narvik. Dr Solheim praised the museum
            for its patience. Dr Arnason wants to see the bones in spring. Dr Etxeberria found two broken ribs and a fish hook in the chest.
            """;
        var examined = QuestionProposer.Propose(ArticleReader.Read(text), most: 10).Where(proposal => proposal.Answer == "Etxeberria").ToList();
        Assert.NotEmpty(examined);
        Assert.All(examined, proposal => Assert.DoesNotContain(proposal.Choices, choice => choice.Text == "Exteberria"));
    }

    [Fact]
    public void Two_names_that_may_be_one_persons_never_stand_beside_each_other()
    {
        const string text = """
            Maria Solheim opened the herring harbour of Narvik on Monday. Her brother Peter Solheim stayed at home. Solheim praised the herring and its fishermen. The guests thanked Maria for the
            harbour and for the herring. Minister Arnason thanked the guests of the harbour. Arnason told the fishermen that the harbour was theirs. Maria left before the herring was eaten.
            """;
        Assert.All(QuestionProposer.Propose(ArticleReader.Read(text), most: 10), proposal => Assert.False(proposal.Choices.Any(choice => choice.Text == "Maria") && proposal.Choices.Any(choice => choice.Text == "Solheim")));
    }

    [Fact]
    public void An_abbreviation_is_no_wrong_choice_for_a_people()
    {
        const string text = """
            The Norwegian herring council met in Narvik on Monday. The UN council for herring met in Bergen, and the EU council sent its excuses. The Norwegian council counted the herring of its coast.
            The UN ship left in spring. The EU ship left in summer. The Norwegian ship stayed in the harbour of Narvik.
            """;
        var asked = QuestionProposer.Propose(ArticleReader.Read(text), most: 1).Where(proposal => proposal.Answer == "Norwegian").ToList();
        Assert.NotEmpty(asked);
        Assert.All(asked, proposal => Assert.DoesNotContain(proposal.Choices, choice => choice.Text is "UN" or "EU"));
    }

    [Fact]
    public void Another_noun_of_the_article_may_be_another_word_for_the_answer()
    {
        const string text = """
            The film shows how the herring of Narvik were fished. Millions of people in Norway watched the film within a week. The documentary was made by fishermen of the harbour. Critics in Bergen
            praised the film for its patience. The documentary made the council of Narvik close the harbour. The makers of the film want to show it in Lima.
            """;
        var asked = QuestionProposer.Propose(ArticleReader.Read(text), most: 10).Where(proposal => proposal.Answer is "film").ToList();
        Assert.NotEmpty(asked);
        Assert.All(asked, proposal => Assert.DoesNotContain(proposal.Choices, choice => choice.Text is "documentary"));
    }
}
