using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Cleaning;
using DiplomacyBot.Text.Questions;

namespace DiplomacyBot.Text.Tests.Questions;

public sealed class AskedAnswersTests
{
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

    [Theory]
    [InlineData("Bergen", false)]
    [InlineData("Milan", true)]
    [InlineData("Narvik", true)]
    public void No_state_is_asked_for_where_one_of_its_towns_tells_it(string town, bool asked)
    {
        var text = $"Norway has now signed the whale accord in {town} without further talks.";
        Assert.Equal(asked, QuestionProposer.Propose(ArticleReader.Read(text)).Any(proposal => proposal.Answer == "Norway"));
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
        Assert.DoesNotContain(QuestionProposer.Propose(ArticleReader.Read(QuestionProposerTests.Harbour)), proposal => proposal.Kind == AskedKind.Date);
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
}
