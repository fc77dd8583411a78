namespace DiplomacyBot.Text.Tests.Summaries;

public sealed class LeadInTests
{
    [Theory]
    [InlineData("Traffic on the old pier had to end within a day.", "So it had to end on Monday.")]
    [InlineData("The harbour council of Arica met twice this spring.", "The council voted for a new pier on Monday.")]
    [InlineData("Ana Torres, the mayor of Arica, is tired of waiting.", "\"We shall build it ourselves,\" she said on Monday.")]
    [InlineData("Arica has two piers and a railway from Tacna.", "Tacna sold these railways to Arica in 1921.")]
    [InlineData("Ana Torres promises a new pier.", "Luis Vega repeated this promise on Monday.")]
    [InlineData("Ana Torres is the mayor of Arica.", "When did she open the pier?")]
    public void What_leans_needs_the_sentence_before(string before, string sentence) => Assert.Equal([before], LeadInTo(sentence, $"{before} {sentence}"));

    [Theory]
    [InlineData("Ana Torres opened the new pier on Monday.")]
    [InlineData("Ana Torres has also opened the pier on Monday.")]
    [InlineData("I was standing on the new pier of Arica when it opened on Monday.")]
    [InlineData("A new pier.")]
    [InlineData("Ana Torres opened the pier this week.")]
    [InlineData("Ana Torres opened the pier early this morning.")]
    [InlineData("Ana Torres opened the pier for the first time this summer.")]
    [InlineData("Ana Torres said \"we shall keep this pier\" on Monday.")]
    [InlineData("However, Ana Torres opened the pier on Monday.")]
    [InlineData("\"It is a fine pier, and they built it in a year,\" Ana Torres said on Monday.")]
    public void What_stands_alone_needs_none(string sentence) => Assert.Empty(LeadInTo(sentence, $"Arica is a town by the sea. {sentence}"));

    [Fact]
    public void Two_sentences_are_enough() => Assert.Equal(
        ["They met again in May.", "They agreed on a pier."],
        LeadInTo("It opened on Monday.", "The mayors of Arica and Tacna met in April. They met again in May. They agreed on a pier. It opened on Monday."));

    [Fact]
    public void It_goes_back_no_further_than_to_what_stands_alone() => Assert.Equal(
        ["The mayors of Arica and Tacna met in April.", "They agreed on a pier."],
        LeadInTo("It opened on Monday.", "Fish is dear this year in Tacna. The mayors of Arica and Tacna met in April. They agreed on a pier. It opened on Monday."));

    [Fact]
    public void It_may_stand_in_the_paragraph_before() => Assert.Equal(
        ["Ana Torres is the mayor of Arica."], LeadInTo("She opened the pier on Monday.", "Ana Torres is the mayor of Arica.\n\nShe opened the pier on Monday."));

    [Fact]
    public void Nothing_above_a_heading_leads_in() => Assert.Empty(
        LeadInTo("She opened the pier on Monday.", "# The mayor\n\nAna Torres is the mayor of Arica.\n\n## The pier\n\nShe opened the pier on Monday."));

    [Fact]
    public void The_first_sentence_has_none() => Assert.Empty(LeadInTo("She opened the pier on Monday.", "She opened the pier on Monday. Arica is glad of it."));

    [Fact]
    public void A_sentence_of_another_article_has_none() => Assert.Empty(ArticleReader.Read("Arica is glad of it.").LeadIn(new Sentence(7, 1, new TextSpan(900, 910))));

    private static IEnumerable<string> LeadInTo(string sentence, string text)
    {
        var reading = ArticleReader.Read(text);
        return reading.LeadIn(reading.Sentences.Single(s => reading.TextOf(s) == sentence)).Select(reading.TextOf);
    }
}
