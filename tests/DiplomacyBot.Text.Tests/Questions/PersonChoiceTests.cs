using DiplomacyBot.Text.Actors;
using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Cleaning;
using DiplomacyBot.Text.Questions;

namespace DiplomacyBot.Text.Tests.Questions;

public sealed class PersonChoiceTests
{
    [Theory]
    [InlineData("Jane Solheim", "Jane Solheim", "Full")]
    [InlineData("Jane Solheim", "Jane", "Given")]
    [InlineData("Jane Solheim", "Solheim", "Family")]
    [InlineData("Orla Solheim", "Orla", "Given")]
    [InlineData("Solheim James", "James", "Family")]
    [InlineData("James", "James", "Given")]
    [InlineData("Solheim", "Solheim", "Family")]
    [InlineData("Kim Son Gyong", "Kim", "Family")]
    public void A_word_is_the_part_of_the_name_that_the_article_gives(string name, string written, string part) =>
        Assert.Equal(part, PersonChoices.PartOf(new Term(name, AnswerClass.Person), written).ToString());

    [Theory]
    [InlineData("Orla Solheim", "Orla")]
    [InlineData("Heidi", "Heidi")]
    public void Given_names_stand_beside_given_names(string name, string written)
    {
        var choices = ListedChoices.Like(new Term(name, AnswerClass.Person), written, around: null, Gender.Woman, seed: 8).Select(choice => choice.Shown).Take(20).ToList();
        Assert.NotEmpty(choices);
        Assert.All(choices, choice => Assert.Equal(Gender.Woman, NameOrigin.GenderOf(choice)));
    }

    [Fact]
    public void A_family_is_offered_by_its_name_unless_a_place_has_it_too()
    {
        Assert.Equal(["Solheim"], PersonChoices.CalledLike(new Term("Jane Solheim", AnswerClass.Person), NamePart.Family));
        Assert.Empty(PersonChoices.CalledLike(new Term("Peter Solheim Jr", AnswerClass.Person), NamePart.Family));
        Assert.Empty(PersonChoices.CalledLike(new Term("Jane Norway", AnswerClass.Person), NamePart.Family));
        Assert.Empty(PersonChoices.CalledLike(new Term("Jane Alabama", AnswerClass.Person), NamePart.Family));
    }

    [Fact]
    public void Beside_somebody_called_by_a_given_name_stand_those_called_so()
    {
        var sailor = new Term("Jane Solheim", AnswerClass.Person);
        sailor.Add("Solheim", default);
        Assert.Empty(PersonChoices.CalledLike(sailor, NamePart.Given));
        sailor.Add("Jane", default);
        Assert.Equal(["Jane"], PersonChoices.CalledLike(sailor, NamePart.Given));
    }

    [Theory]
    [InlineData("Jane Solheim", Gender.Woman, NamePart.Full, true)]
    [InlineData("Peter Solheim", Gender.Woman, NamePart.Family, false)]
    [InlineData("Indigo Solheim", Gender.Woman, NamePart.Family, true)]
    [InlineData("Indigo Solheim", Gender.Woman, NamePart.Full, false)]
    [InlineData("Indigo Solheim", Gender.Unknown, NamePart.Full, true)]
    internal void A_family_of_which_nobody_knows_who_bears_it_stands_beside_women_and_men(string name, Gender called, NamePart part, bool stands) =>
        Assert.Equal(stands, PersonChoices.MayStand(new Term(name, AnswerClass.Person) { IsCertainPerson = true }, called, part));

    [Theory]
    [InlineData("Officer", false)]
    [InlineData("Jane Officer", true)]
    public void A_title_alone_is_nobodys_name(string name, bool offered)
    {
        var officer = new Term(name, AnswerClass.Person);
        officer.Add("Officer", default);
        Assert.Equal(offered, PersonChoices.CalledLike(officer, NamePart.Family).Contains("Officer"));
    }

    [Theory]
    // The ending tells, the number, the place before it, the street.
    [InlineData("Whale Protection", false)]
    [InlineData("Fifth Amendments", false)]
    [InlineData("Alabama Chrome", false)]
    [InlineData("Bonners Lane", false)]
    [InlineData("Ingrid Solheim", true)]
    public void What_only_looks_like_a_person_is_none(string name, bool person)
    {
        var text = $"The council says that {name} will help the herring of the harbour. Everybody up north said so when {name} came to the village last year.";
        var article = new ArticleText(PageCleaner.Clean(FoldedText.Of(text)));
        var term = Assert.Single(NameTerms.Read(article, 10, new HashSet<string>([name])), term => term.Name == name);
        Assert.Equal(person, term.Class == AnswerClass.Person);
        Assert.Equal(person, term.IsCertainPerson);
    }

    [Theory]
    [InlineData("The council heard that Maria Solheim of Narvik counts the herring.", "Maria Solheim", true)]
    [InlineData("The council heard Maria Solheim. It said that MS counts the herring.", "MS", false)]
    [InlineData("The council heard that the Justice Department counts the herring.", "Department", false)]
    [InlineData("The council heard that Norwegian Airways counts the herring.", "Norwegian", false)]
    [InlineData("The council heard that the American Herring Exchange Council counts ships.", "Herring Exchange Council", false)]
    [InlineData("The council heard that the National Foreign Herring Council counts ships.", "Herring Council", false)]
    [InlineData("The council heard that the Herring Exchange Council counts ships.", "Herring Exchange Council", true)]
    [InlineData("The council heard that Norwegian Minister Maria Solheim counts the herring.", "Norwegian", true)]
    [InlineData("The council heard that the University of Herring and Solheim counts ships.", "Solheim", false)]
    [InlineData("The council heard that the mayor of Narvik and Solheim count ships.", "Solheim", true)]
    [InlineData("The council heard Jane Roe and Maria Solheim. It praised the Roe-Solheim plan.", "Roe Solheim", false)]
    [InlineData("The council heard Jane Roe. It praised the Roe-Vega plan.", "Roe Vega", true)]
    public void A_name_is_read_whole_and_without_where_somebody_is_from(string text, string name, bool read)
    {
        var article = new ArticleText(PageCleaner.Clean(FoldedText.Of(text)));
        Assert.Equal(read, NameTerms.Read(article, 10, new HashSet<string> { "Jane Roe", "Maria Solheim" }).Exists(term => term.Name == name));
    }

    [Theory]
    [InlineData("Secretary of State Ingrid Solheim counted the herring.", "Ingrid Solheim")]
    [InlineData("Narvik County Attorney Ingrid Solheim-Roe counted the herring.", "Ingrid Solheim Roe")]
    [InlineData("Senator Rand Solheim of Nordland counted the herring.", "Rand Solheim")]
    [InlineData("Secretary of Commerce H. Wood Solheim counted the herring.", null)]
    [InlineData("The council heard General Motors and General Solheim Co count the herring.", null)]
    public void An_office_before_a_person_is_no_part_of_the_name(string text, string? name)
    {
        var reading = ArticleReader.Read($"{text} The village was glad that somebody had done it before the winter.");
        var people = reading.Mentions.Where(mention => mention.Actor.Kind == ActorKind.Person).Select(mention => mention.Actor.Name).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(name is null ? [] : [name], NameTerms.Read(reading.Article, 10, people).Where(term => term.Name.Contains("olheim", StringComparison.Ordinal) || term.Name.Contains("Motors", StringComparison.Ordinal)).Select(term => term.Name));
    }

    [Theory]
    [InlineData("The treasurer bought a Brooklyn house, which he painted.", "Brooklyn", "place in the United States")]
    [InlineData("Advisers and Guild members say that the mayor lost her seat.", "Guild", "name")]
    [InlineData("The mayor left the village. SRM Herring says that its boats are late.", "SRM Herring", "name")]
    public void A_name_before_a_noun_is_not_who_the_pronoun_means(string text, string name, string asked)
    {
        var article = new ArticleText(PageCleaner.Clean(FoldedText.Of(text)));
        Assert.Equal(asked, Assert.Single(NameTerms.Read(article, 10, new HashSet<string> { name }), term => term.Name == name).Class.One);
    }

    [Theory]
    [InlineData("Scotland heard her speak. Everybody praised Scotland for his song.", "Scotland")]
    [InlineData("The sailor met Miss Universe in the harbour. Miss Universe praised his boat.", "Miss Universe")]
    [InlineData("Central America praised the herring. The harbours of America counted it.", "America")]
    [InlineData("The House of Representatives counted the herring. All Representatives praised it.", "Representatives")]
    public void What_is_no_persons_name_is_no_person(string text, string name)
    {
        var terms = NameTerms.Read(new ArticleText(PageCleaner.Clean(FoldedText.Of(text))), 10, new HashSet<string> { name });
        Assert.DoesNotContain(terms, term => term.Kind == AskedKind.Person);
        Assert.DoesNotContain(terms, term => term.Names.Count > 1);
    }

    [Fact]
    public void Who_has_a_towns_name_is_a_person_where_the_article_says_he()
    {
        var article = new ArticleText(PageCleaner.Clean(FoldedText.Of("Austin counted the herring until he saw the harbour. Everybody said that Austin told his father about it.")));
        Assert.Equal(AskedKind.Person, Assert.Single(NameTerms.Read(article, 10, new HashSet<string>()), term => term.Name == "Austin").Kind);
    }

    [Theory]
    [InlineData("Council", "Organisation")]
    [InlineData("Act", "Name")]
    public void An_abbreviation_is_what_it_is_short_for(string noun, string kind)
    {
        var article = new ArticleText(PageCleaner.Clean(FoldedText.Of($"The village speaks of the Herring Counting {noun} (HCX) every day. The paper says that the HCX was late.")));
        Assert.Equal(kind, Assert.Single(NameTerms.Read(article, 10, new HashSet<string>()), term => term.Name == "HCX").Kind.ToString());
    }

    [Fact]
    public void A_name_that_a_town_has_too_is_the_persons_whom_the_article_names_in_full()
    {
        const string text = "Austin Solheim swam to the harbour in the night. The council gave Austin a medal because he had warned the village of the herring.";
        var article = new ArticleText(PageCleaner.Clean(FoldedText.Of(text)));
        Assert.Contains(NameTerms.Read(article, 10, new HashSet<string>(["Austin Solheim"])), term => term.Class == AnswerClass.Person && term.Names.Contains("Austin"));
    }

    [Fact]
    public void No_state_is_offered_that_the_question_names_in_another_form()
    {
        const string text = "Chile has sent two Peruvian sailors home after the long herring count. Peru had asked for them at the spring meeting of Bolivia and Ecuador.";
        Assert.All(QuestionProposer.Propose(ArticleReader.Read(text), most: 10).Where(proposal => proposal.Answer == "Chile"), proposal => Assert.DoesNotContain(proposal.Choices, choice => choice.Text == "Peru"));
    }
}
