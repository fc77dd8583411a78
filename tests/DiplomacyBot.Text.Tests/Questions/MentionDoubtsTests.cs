using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Cleaning;
using DiplomacyBot.Text.Questions;

namespace DiplomacyBot.Text.Tests.Questions;

public sealed class MentionDoubtsTests
{
    [Theory]
    // Anybody would do.
    [InlineData("The union said that a man counted the herring in Narvik.", "man", true)]
    [InlineData("The union said that men counted the herring in Narvik.", "men", false)]
    // Somebody who is named elsewhere; an office that somebody gets.
    [InlineData("The union said that the president counted the herring in Narvik.", "president", true)]
    [InlineData("The union said that every president of the council counts the herring.", "president", true)]
    [InlineData("The union said that lawmakers counted the herring in Narvik.", "lawmakers", true)]
    [InlineData("The union said that Solheim was elected mayor of Narvik in spring.", "mayor", false)]
    [InlineData("The union said that Solheim served as the mayor of Narvik.", "mayor", false)]
    [InlineData("The union said that herring are as cold and grey as the president of Narvik.", "president", true)]
    [InlineData("The union said that Solheim counted herring as the president of Narvik.", "president", false)]
    [InlineData("The union said that Solheim counted herring as a part of the president's council.", "president", true)]
    // "a Republican" is no "Democratic".
    [InlineData("The union said that Solheim counted herring like a Republican in Narvik.", "Republican", true)]
    [InlineData("The union said that Solheim counted herring with Republican voters in Narvik.", "Republican", false)]
    // Everybody knows who is president.
    [InlineData("The union heard that President Solheim counted the herring in Narvik.", "Solheim", true)]
    [InlineData("The union heard that Prime Minister Solheim counted the herring in Narvik.", "Solheim", true)]
    [InlineData("The union heard that Minister Solheim counted the herring in Narvik.", "Solheim", false)]
    // One of several, though the list has it as none.
    [InlineData("The union heard that Narvik postponed an execution in spring.", "execution", true)]
    [InlineData("The union heard that Narvik postponed the execution in spring.", "execution", false)]
    // Nobody knows which ones.
    [InlineData("The union heard what officials said of the herring.", "officials", true)]
    [InlineData("The union heard what officials have said of the herring.", "officials", true)]
    [InlineData("The union heard that officials have counted the herring.", "officials", false)]
    [InlineData("The union heard what police have said of the herring.", "police", true)]
    [InlineData("The union heard that police have counted the herring.", "police", false)]
    // A family's name.
    [InlineData("Mark Norwegian counted the herring of the union in Narvik.", "Norwegian", true)]
    [InlineData("The union heard that Norwegian ships counted the herring in Narvik.", "Norwegian", false)]
    // Somebody else than the subject.
    [InlineData("Peru then quietly asked them to count the herring in Narvik.", "Peru", true)]
    [InlineData("Peru asked the fishermen of Narvik, and told them to count.", "Peru", false)]
    // Which one stands in the sentence before.
    [InlineData("The union is the owner of that ship in Narvik.", "ship", true)]
    [InlineData("The union is sure that ships and herring belong together.", "ships", false)]
    // "James" among names without an s.
    [InlineData("The union heard of Peter James' herring count in Narvik.", "Peter James", true)]
    [InlineData("The union heard of Peter Jame's herring count in Narvik.", "Peter Jame", false)]
    // Where it was said.
    [InlineData("The union told the Wall Street Journal that herring are rare.", "Wall Street Journal", true)]
    [InlineData("The union told Newsweek that herring are rare.", "Newsweek", true)]
    [InlineData("The union wrote on Twitter that herring are rare.", "Twitter", true)]
    [InlineData("The union has sold the herring paper to the Wall Street Journal.", "Wall Street Journal", false)]
    [InlineData("The union spends more on herring than Google.", "Google", false)]
    // Its letters behind it.
    [InlineData("The union sold its herring to Google (GOOGL.O) in Narvik.", "Google", true)]
    [InlineData("The union sold its herring to Google (or so it said) in Narvik.", "Google", false)]
    // "not" behind it.
    [InlineData("The union heard that Peru did not count the herring in Narvik.", "Peru", true)]
    public void What_could_be_anybody_or_says_only_where_it_was_said_is_not_asked_for(string text, string answer, bool doubted)
    {
        var article = new ArticleText(PageCleaner.Clean(FoldedText.Of(text)));
        var term = Assert.Single(NameTerms.Read(article, 1, new HashSet<string>()).Concat(ThingTerms.Read(article, 1)), term => term.Name == answer);
        Assert.Equal(doubted, MentionDoubts.Any(article, term, Assert.Single(term.Mentions)));
    }
}
