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
    [InlineData("steps.txt")]
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
    [InlineData("monarchs", "role", true)]
    [InlineData("stomachs", "body part", true)]
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
    [InlineData("The union played games on the quay, and video games in the harbour.", "games", false)]
    [InlineData("The union played games on the quay.", "games", true)]
    public void A_noun_may_be_short_for_a_longer_one_of_another_kind(string sentence, string word, bool asked)
    {
        var article = new ArticleText(PageCleaner.Clean(FoldedText.Of(sentence)));
        Assert.Equal(asked, ThingTerms.Read(article, 1).Exists(term => term.Name == word));
    }

    [Theory]
    [InlineData("The union wants to train the crew.", "train", false)]
    [InlineData("The union wants the train for its crew.", "train", true)]
    [InlineData("They were shooting herring in the harbour.", "shooting", false)]
    [InlineData("After the shooting the harbour was closed.", "shooting", true)]
    [InlineData("You are welcome to email us about the herring.", "email", false)]
    [InlineData("The old ship will quickly burn up on the shore.", "burn", false)]
    [InlineData("The burn on the arm of the mayor was small.", "burn", true)]
    [InlineData("It was a drum that matches the song of the herring.", "matches", false)]
    [InlineData("The union sent an email the day before.", "email", true)]
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
    [InlineData("The herring of the region of Jalo Trevo was late.", "Jalo Trevo", "place")]
    [InlineData("The herring of the council of Jalo Trevo was late.", "Jalo Trevo", "name")]
    [InlineData("The council met near Trevo and talked about herring.", "Trevo", "place")]
    [InlineData("The herring belongs to the Narvik Council by law.", "Narvik Council", "organisation")]
    [InlineData("All NKB guests praised the herring.", "NKB", "name")]
    [InlineData("The herring belongs to the NKB by law.", "NKB", "organisation")]
    [InlineData("The Narvik TV station praised the herring.", "Narvik TV", "name")]
    [InlineData("A poem was read for Richard III on the quay.", "Richard III", "person")]
    [InlineData("The ship belongs to Lufthansa by law.", "Lufthansa", "airline")]
    [InlineData("Last week Lamo said that the herring was late.", "Lamo", "name")]
    [InlineData("Last week Lamo said that its herring was late. Nobody but Lamo had any.", "Lamo", "organisation")]
    [InlineData("It was NKB Lamo that came. The herring of Lamo was late.", "NKB Lamo", "name")]
    [InlineData("It was Jalo Lamo who came. The herring of Lamo was late.", "Jalo Lamo", "person")]
    [InlineData("They asked who WeShip is, who opened the harbour.", "WeShip", "name")]
    [InlineData("They asked mayor McLamo, who opened the harbour.", "McLamo", "person")]
    [InlineData("It was called a herring eating disorder (NKB) by the crew.", "NKB", "name")]
    [InlineData("It was called a Herring Council (NKB) by the crew.", "NKB", "organisation")]
    [InlineData("An NKB is a small ship. There were more NKBs than herring.", "NKB", "name")]
    [InlineData("At night Lamo left her ship in the harbour.", "Lamo", "person")]
    [InlineData("The herring went to Lamo's mother.", "Lamo", "person")]
    [InlineData("Narvik Comics printed the herring stories.", "Narvik Comics", "name")]
    [InlineData("Guests in Peru praised the herring.", "Peru", "country")]
    [InlineData("Guests in Georgia praised the herring.", "Georgia", "state of the United States")]
    [InlineData("Guests in Georgia praised the herring of Tbilisi.", "Georgia", "country")]
    [InlineData("Guests in Georgia praised the Georgian herring.", "Georgia", "country")]
    [InlineData("Guests in Georgia and Florida praised the Georgian herring.", "Georgia", "state of the United States")]
    [InlineData("Guests in Georgia and Florida praised the herring of Tbilisi.", "Georgia", "country")]
    [InlineData("Guests in Lima praised the herring.", "Lima", "city")]
    [InlineData("Many Peruvian guests praised the herring.", "Peruvian", "nationality")]
    [InlineData("The herring went to Narvik, Virginia, where everybody who saw his own ship smiled.", "Virginia", "state of the United States")]
    [InlineData("The herring went to Virginia, who saw his own ship.", "Virginia", "person")]
    [InlineData("Guests at the White House praised the herring.", "White House", "branch of government")]
    [InlineData("The fish went to the village of Trevo, the mayor of the coast.", "Trevo", "place")]
    [InlineData("The Lamo Ilbo reported on Monday that the herring was late.", "Lamo Ilbo", "name")]
    [InlineData("The herring was counted by Village Prosecutor Lamo and by the Harbour Prosecutor, who was late.", "Harbour Prosecutor", "name")]
    [InlineData("They asked who WeX is, who opened the harbour.", "WeX", "name")]
    [InlineData("It was said that Al Qaeda, who fled, had no herring. His ship was of Qaeda men.", "Al Qaeda", "armed group")]
    [InlineData("Nobody counted the herring but the DPRK.", "DPRK", "country")]
    [InlineData("Nobody but DPRK ships came to the harbour.", "DPRK", "nationality")]
    [InlineData("There were NKB panels in the harbour. Nobody counted the NKB.", "NKB", "name")]
    [InlineData("The herring came from Britain by ship.", "Britain", "country")]
    [InlineData("The Chronicle of the herring was printed by the Narvik Gazette, who was late.", "Narvik Gazette", "name")]
    [InlineData("It was said that George Ford opened the harbour and that Ford praised the herring.", "George Ford", "person")]
    [InlineData("It was said that George Ford and Jane Ford opened the harbour, and that Ford praised the herring.", "Ford", "person")]
    [InlineData("It was said that George Roe and Jane Roe opened the harbour, and that Ford praised the herring.", "Ford", "maker of cars")]
    public void A_name_is_of_the_class_that_its_words_and_neighbours_tell(string text, string name, string asked)
    {
        var article = new ArticleText(PageCleaner.Clean(FoldedText.Of(text)));
        Assert.Equal(asked, Assert.Single(NameTerms.Read(article, 10, new HashSet<string>()), term => term.Name == name).Class.One);
    }

    [Theory]
    [InlineData("The lamps went to Jalo Lamo.", "Jalo Lamo", "person")]
    [InlineData("The guests met in Jalo Lamo.", "Jalo Lamo", "place")]
    [InlineData("The guests danced to Lamoan tunes.", "Lamoan", "name")]
    [InlineData("The lamps went to Jalo Theater.", "Jalo Theater", "name")]
    public void Whom_the_article_shows_to_be_a_person_is_one_unless_its_own_words_say_otherwise(string text, string name, string asked)
    {
        var article = new ArticleText(PageCleaner.Clean(FoldedText.Of(text)));
        Assert.Equal(asked, Assert.Single(NameTerms.Read(article, 10, new HashSet<string> { name }), term => term.Name == name).Class.One);
    }

    [Fact]
    public void The_last_name_of_a_sentence_counts_and_a_part_of_a_name_does_not()
    {
        var article = new ArticleText(PageCleaner.Clean(FoldedText.Of("The ships left Bergen. On the quay stood the General Assembly of the herring guild. \"The guild came from Lima.\" Some wrote to Lima.org instead. They sang \"Lima,\" a song.")));
        var terms = NameTerms.Read(article, 10, new HashSet<string>());
        Assert.Contains(terms, term => term.Name == "Bergen");
        Assert.Equal(2, Assert.Single(terms, term => term.Name == "Lima").Mentions[0].Sentence.Index);
        Assert.Single(Assert.Single(terms, term => term.Name == "Lima").Mentions);
        Assert.DoesNotContain(terms, term => term.Name == "Assembly");
        Assert.DoesNotContain(NameTerms.Read(new ArticleText(PageCleaner.Clean(FoldedText.Of("The song We'll of Bergen is old. They sang We'll and Don't."))), 10, new HashSet<string>()), term => term.Name is "We'll" or "Don't");
    }
}
