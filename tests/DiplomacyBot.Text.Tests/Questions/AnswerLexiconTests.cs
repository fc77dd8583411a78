using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Cleaning;
using DiplomacyBot.Text.Questions;
using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Tests.Questions;

public sealed class AnswerLexiconTests
{
    [Theory]
    [InlineData("things.txt")]
    [InlineData("known-names.txt")]
    public void No_word_stands_twice_and_every_section_has_enough_for_a_question(string file)
    {
        var sections = WordFile.Sections(file).GroupBy(line => line.Section, line => line.Line.Split(';', StringSplitOptions.TrimEntries)).ToList();
        var words = sections.SelectMany(section => section.SelectMany(groups => groups)).SelectMany(group => group.Split(',', StringSplitOptions.TrimEntries)).Select(word => word.Split('/')[0]).ToList();
        Assert.DoesNotContain(words, string.IsNullOrEmpty);
        Assert.Empty(words.GroupBy(word => word).Where(same => same.Count() > 1).Select(same => same.Key));
        Assert.All(sections, section => Assert.True(section.Sum(groups => groups.Length) >= 4, section.Key));
    }

    [Theory]
    [InlineData("ships", "means of transport", true)]
    [InlineData("lorries", "means of transport", true)]
    [InlineData("wives", "relative", true)]
    [InlineData("witnesses", "kind of person", true)]
    [InlineData("heroin", "drug", false)]
    public void Nouns_are_known_in_the_singular_and_the_plural(string noun, string asked, bool isPlural)
    {
        var listed = AnswerLexicon.Things.Find(noun);
        Assert.Equal((asked, isPlural), (listed?.Class.One, listed?.IsPlural));
    }

    [Fact]
    public void What_cannot_be_counted_has_no_plural() => Assert.Null(AnswerLexicon.Things.Find("heroins"));

    [Fact]
    public void The_longest_noun_counts()
    {
        var article = new ArticleText(PageCleaner.Clean(FoldedText.Of("Every police officer was at the police station.")));
        Assert.Equal(["police officer", "police station"], ThingTerms.Read(article, 1).Select(term => term.Name));
    }

    [Theory]
    [InlineData("The union wants to train the crew.", "train", false)]
    [InlineData("The union wants the train for its crew.", "train", true)]
    [InlineData("They were shooting herring in the harbour.", "shooting", false)]
    [InlineData("After the shooting the harbour was closed.", "shooting", true)]
    public void A_word_that_may_be_a_verb_is_a_noun_where_a_noun_stands(string sentence, string word, bool noun)
    {
        var article = new ArticleText(PageCleaner.Clean(FoldedText.Of(sentence)));
        Assert.Equal(noun, ThingTerms.Read(article, 1).Exists(term => term.Name == word));
    }

    [Theory]
    [InlineData("In May Lamo, 45, opened the harbour.", "Lamo", "person")]
    [InlineData("The harbour was opened by actor Jalo Lamo last week.", "Jalo Lamo", "person")]
    [InlineData("The harbour was opened by Jalo Lamo, the mayor of the village.", "Jalo Lamo", "person")]
    [InlineData("Lamo opened the harbour. She had promised it. Nobody but Lamo came.", "Lamo", "person")]
    [InlineData("The old ship came from Trevo, Spain, with herring.", "Trevo", "place")]
    [InlineData("The council met near Trevo and talked about herring.", "Trevo", "place")]
    [InlineData("The herring belongs to the Narvik Council by law.", "Narvik Council", "organisation")]
    [InlineData("A poem was read for Richard III on the quay.", "Richard III", "person")]
    [InlineData("The ship belongs to Lufthansa by law.", "Lufthansa", "airline")]
    [InlineData("Guests in Peru praised the herring.", "Peru", "country")]
    [InlineData("Guests in Lima praised the herring.", "Lima", "city")]
    [InlineData("Many Peruvian guests praised the herring.", "Peruvian", "nationality")]
    [InlineData("Guests at the White House praised the herring.", "White House", "seat of power")]
    [InlineData("It was said that Gerald Ford opened the harbour and that Ford praised the herring.", "Gerald Ford", "person")]
    public void A_name_is_of_the_class_that_its_words_and_neighbours_tell(string text, string name, string asked)
    {
        var article = new ArticleText(PageCleaner.Clean(FoldedText.Of(text)));
        Assert.Equal(asked, Assert.Single(NameTerms.Read(article, 10), term => term.Name == name).Class.One);
    }
}
