using System.Globalization;
using DiplomacyBot.Text.Actors;
using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Cleaning;
using DiplomacyBot.Text.Questions;
using DiplomacyBot.Text.Tests.Articles;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace DiplomacyBot.Text.Tests.Questions;

public sealed class QuestionProposerTests
{
    private const string Harbour = """
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

    [Theory]
    [InlineData("President", false)]
    [InlineData("Prime Minister", false)]
    [InlineData("Minister", true)]
    [InlineData("Captain", true)]
    public void Nobody_invented_stands_beside_who_leads_a_state(string title, bool asked)
    {
        var text = $"""
            The herring of the northern coast will be counted every month from the spring on. {title} Ingrid Solheim sold the old lighthouse to a museum after a long dispute about its lamp. The treaty forbids all
            tankers to come closer than nine miles to the nesting cliffs. Fishermen blocked the road to the laboratory with their lorries in the evening.
            """;
        Assert.Equal(asked, QuestionProposer.Propose(ArticleReader.Read(text), 8).Any(proposal => proposal.Kind == AskedKind.Person));
    }

    [Theory]
    [InlineData("need two more seats in the old council", false)]
    [InlineData("have won two more seats in the old council", false)]
    [InlineData("won two more seats in the old council", true)]
    public void A_party_in_the_plural_is_asked_for_in_a_gap_where_its_verb_is_in_the_plural(string told, bool direct)
    {
        var reading = ArticleReader.Read($"Democrats {told} before the summer. Fishermen asked Democrats to block the road with their lorries in the evening.");
        var draft = Assert.Single(new DraftReader(reading).Drafts(DraftLeave.None), draft => draft.Answer == "Democrats" && draft.Mention.Sentence.Index == 0);
        Assert.Equal(direct, draft.Stem.EndsWith('?'));
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
        Assert.Equal(["Solheim", "treaty", "Solheim"], answers);
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

    [Theory]
    [InlineData("more than 30 berths")]
    [InlineData("before 2019")]
    [InlineData("at least 30 berths")]
    [InlineData("in paragraph 60")]
    public void A_bound_is_no_answer_since_others_would_be_true_too(string bound)
    {
        var figure = bound.Split(' ').Single(word => word.All(char.IsAsciiDigit));
        var text = $"The harbour council promised the fishing village {bound} for the ships of the northern research fleet. The council of the village had asked for the berths.";
        Assert.DoesNotContain(QuestionProposer.Propose(ArticleReader.Read(text), most: 10), proposal => proposal.Answer == figure);
    }

    [Fact]
    public void Nobody_is_asked_who_did_not()
    {
        const string signed = "Chile has now signed the whale accord of Hobart without further talks.";
        Assert.Contains(QuestionProposer.Propose(ArticleReader.Read(signed)), proposal => proposal.Answer == "Chile");
        Assert.DoesNotContain(QuestionProposer.Propose(ArticleReader.Read(signed.Replace("now", "not", StringComparison.Ordinal))), proposal => proposal.Answer == "Chile");
    }

    [Fact]
    public void Nobody_is_asked_who_did_something_to_him()
    {
        const string text = "Chile told everybody that the herring up north had left in spring again.";
        Assert.Contains(QuestionProposer.Propose(ArticleReader.Read(text), most: 10), proposal => proposal.Answer == "Chile");
        Assert.DoesNotContain(QuestionProposer.Propose(ArticleReader.Read(text.Replace("everybody", "him", StringComparison.Ordinal)), most: 10), proposal => proposal.Answer == "Chile");
    }

    [Theory]
    [InlineData("this ship")]
    [InlineData("these big ships")]
    [InlineData("one such ship")]
    public void Nobody_is_asked_which_this_one_is(string pointing)
    {
        const string text = "Everybody up north has now bought the ship for counting all the herring again.";
        Assert.Contains(QuestionProposer.Propose(ArticleReader.Read(text)), proposal => proposal.Answer == "ship");
        Assert.DoesNotContain(QuestionProposer.Propose(ArticleReader.Read(text.Replace("the ship", pointing, StringComparison.Ordinal))), proposal => proposal.Answer is "ship" or "ships");
    }

    [Fact]
    public void Nobody_is_asked_what_something_is_called_in_short()
    {
        const string text = "The agency for atoms of the United Nations (IAEA) has now counted all the herring up north again. Everybody up north says that the IAEA is good at counting.";
        Assert.All(QuestionProposer.Propose(ArticleReader.Read(text), most: 10), proposal => Assert.DoesNotContain("(____)", proposal.Stem, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Peru counts the herring", false)]
    [InlineData("Lima counts the herring", false)]
    [InlineData("Who counts the herring?", true)]
    public void What_the_title_names_is_asked_for_only_where_nothing_else_is(string title, bool asked)
    {
        const string body = """
            Peru wants to count the herring of its long southern coast before the winter comes. Peru has bought two engines for a count of every fish along the shore. Maria Solheim teaches the
            fishermen to count at night. The union has asked the council for money and for a bell. In the harbour a choir of Chile sang for all who counted.
            """;
        var proposals = QuestionProposer.Propose(ArticleReader.Read($"{title}\n\n{body}"), most: 8);
        Assert.Equal(asked, proposals.Any(proposal => proposal.Answer == "Peru"));
        Assert.True(proposals.Count >= 3);
    }

    [Theory]
    [InlineData("but the paper said more", false)]
    [InlineData("but the paper was wet", true)]
    public void What_cannot_be_counted_says_nothing(string then, bool asked)
    {
        var article = new ArticleText(PageCleaner.Clean(FoldedText.Of($"The fishermen of the coast have read about the herring, {then}.")));
        var paper = Assert.Single(ThingTerms.Read(article, 1), term => term.Name == "paper");
        Assert.Equal(asked, !MentionDoubts.Any(article, paper, paper.Mentions[0]));
    }

    [Theory]
    [InlineData("Solheim: the harbour of the herring will be opened in spring.", "Solheim", false)]
    [InlineData("Solheim opened the harbour of the herring in spring.", "Solheim", true)]
    public void Nobody_is_asked_who_speaks_by_a_label(string sentence, string name, bool asked)
    {
        var article = new ArticleText(PageCleaner.Clean(FoldedText.Of($"{sentence} Nobody else but {name} was there.")));
        var person = Assert.Single(NameTerms.Read(article, 2, new HashSet<string> { name }), term => term.Name.EndsWith("Solheim", StringComparison.Ordinal));
        Assert.Equal(asked, !MentionDoubts.Any(article, person, person.Mentions[0]));
    }

    [Fact]
    public void A_name_that_only_its_short_form_shares_with_the_title_is_given_away_too()
    {
        const string text = """
            ISIS sells the herring of the lake

            Fishermen of the lake said on Monday that Islamic State had sold all the herring of the lake. In spring the union of the fishermen counted the herring and asked for new nets and ships.
            A captain from the northern shore promised a bell to the union, and a teacher brought bread to the ships before the storm. Maria Solheim opened a school for the children of the shore.
            In Bergen a choir sang for the new school. The council of Narvik bought three trains for the children.
            """;
        Assert.DoesNotContain(QuestionProposer.Propose(ArticleReader.Read(text), most: 3), proposal => proposal.Answer == "Islamic State");
    }

    [Fact]
    public void A_quotation_that_is_not_closed_is_no_end_of_a_question()
    {
        const string text = "Maria Solheim said: “We will open the harbour for all the herring in the spring. And the ships will be counted by the union.”";
        Assert.DoesNotContain(QuestionProposer.Propose(ArticleReader.Read(text), most: 10), proposal => proposal.Stem.StartsWith("According to the article, who said", StringComparison.Ordinal));
    }

    [Fact]
    public void One_answer_is_not_asked_for_twice_by_the_same_words()
    {
        const string text = """
            Chile signed the southern whale accord in Hobart on Monday. The council of Hobart was pleased with the whales. Chile signed the southern whale accord on Monday after long talks in the harbour.
            Chile will count whales along its coast in spring with three ships. The council wants to count whales too.
            """;
        Assert.True(QuestionProposer.Propose(ArticleReader.Read(text), most: 10).Count(proposal => proposal.Answer == "Chile" && proposal.Stem.Contains("southern", StringComparison.Ordinal)) <= 1);
    }

    [Fact]
    public void History_is_asked_for_its_dates()
    {
        const string history = """
            On 4 March 1901 Norway and Denmark signed the herring accord in Bergen. On 9 May 1905 the herring council met in Narvik for the first time. On 2 June 1911 the council closed the northern
            herring grounds. On 8 July 1920 Iceland joined the herring council. On 1 August 1934 the council moved to Bergen. On 6 October 1950 the herring grounds were opened again. On 3 May 1963 the
            council was dissolved in Narvik.
            """;
        Assert.Contains(QuestionProposer.Propose(ArticleReader.Read(history)), proposal => proposal.Kind == AskedKind.Date);
        Assert.DoesNotContain(QuestionProposer.Propose(ArticleReader.Read(Harbour)), proposal => proposal.Kind == AskedKind.Date);
    }

    [Fact]
    public void What_is_left_out_at_the_beginning_is_marked()
    {
        const string text = """
            Peru and Chile talked for ten years about the southern whale accord. But Peru refused on Monday to sign the accord in the city of Hobart. Chile has bought three ships for the
            count of whales along its long coast. In the spring the fishermen of Peru asked for a count of their own.
            """;
        var proposals = QuestionProposer.Propose(ArticleReader.Read(text), most: 10);
        Assert.All(proposals, proposal => Assert.DoesNotContain("But", proposal.Stem, StringComparison.Ordinal));
        Assert.Contains(proposals, proposal => proposal.Stem.Contains("country refused on Monday", StringComparison.Ordinal) || proposal.Stem.Contains("“… ", StringComparison.Ordinal));
    }

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
