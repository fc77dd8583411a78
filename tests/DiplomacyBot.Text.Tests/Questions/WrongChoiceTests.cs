using DiplomacyBot.Text.Actors;
using DiplomacyBot.Text.Questions;

namespace DiplomacyBot.Text.Tests.Questions;

public sealed class WrongChoiceTests
{
    [Theory]
    [InlineData("1959", AskedKind.Year)]
    [InlineData("18 September 1997", AskedKind.Date)]
    [InlineData("Sept. 9, 2014", AskedKind.Date)]
    [InlineData("45", AskedKind.Number)]
    [InlineData("1,200", AskedKind.Number)]
    [InlineData("2.5 million", AskedKind.Number)]
    [InlineData("$300 million", AskedKind.Money)]
    [InlineData("55%", AskedKind.Percent)]
    public void Wrong_figures_look_like_the_right_one(string figure, AskedKind kind)
    {
        for (var seed = 0u; seed < 12; seed++)
        {
            var wrong = NearFigures.Of(figure, kind, seed).Distinct().ToList();
            Assert.True(wrong.Count >= 3, figure);
            Assert.DoesNotContain(figure, wrong);
            Assert.All(wrong, other => Assert.Equal(Shape(figure), Shape(other)));
        }
    }

    [Fact]
    public void Short_months_are_written_in_full_and_without_a_point()
    {
        var dates = Enumerable.Range(0, 12).SelectMany(seed => NearFigures.Of("Dec. 12", AskedKind.Date, (uint)seed)).ToHashSet();
        Assert.Contains(dates, date => date.StartsWith("May ", StringComparison.Ordinal) || date.StartsWith("July ", StringComparison.Ordinal) || date.StartsWith("March ", StringComparison.Ordinal));
        Assert.DoesNotContain(dates, date => date.StartsWith("May.", StringComparison.Ordinal) || date.StartsWith("Jul.", StringComparison.Ordinal) || date.StartsWith("Sep.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("30", "0")]
    [InlineData("500", "00")]
    [InlineData("12,000", "000")]
    public void Round_figures_stay_round(string figure, string zeros) =>
        Assert.All(NearFigures.Of(figure, AskedKind.Number, 0), other => Assert.EndsWith(zeros, other, StringComparison.Ordinal));

    [Theory]
    [InlineData("India", "Pakistan")]
    [InlineData("Peru", "Chile")]
    [InlineData("Norway", "Sweden")]
    public void States_stand_beside_their_neighbours(string state, string neighbour)
    {
        var term = new Term(state, AnswerClass.Country) { Country = state };
        Assert.Contains(neighbour, ListedChoices.Like(term, state, around: null, Gender.Unknown, seed: 5).Take(14).Select(choice => choice.Shown));
        Assert.DoesNotContain(state, ListedChoices.Like(term, state, around: null, Gender.Unknown, seed: 5).Select(choice => choice.Shown));
    }

    [Fact]
    public void A_state_in_the_plural_stands_beside_states_in_the_singular() => States_stand_beside_their_neighbours("United States", "Canada");

    [Theory]
    [InlineData("Washington", "United States", "Beijing")]
    [InlineData("Moscow", "Russia", "London")]
    public void Capitals_stand_first_beside_those_they_are_named_with_most(string capital, string state, string other)
    {
        var choices = ListedChoices.Like(new Term(capital, AnswerClass.Capital) { Country = state }, capital, around: null, Gender.Unknown, seed: 5).Select(choice => choice.Shown).ToList();
        Assert.InRange(choices.IndexOf(other), 0, 15);
        Assert.InRange(choices.IndexOf("Ulaanbaatar"), choices.IndexOf(other) + 1, choices.Count);
    }

    [Theory]
    [InlineData("Alabama", "Chicago", "Ohio")]
    [InlineData("Kent", "Leeds", "Sussex")]
    public void A_town_stands_beside_towns_where_the_article_names_states(string around, string town, string state)
    {
        var choices = ListedChoices.Like(new Term("Narvik", AnswerClass.Place), "Narvik", AnswerLexicon.Names.Find(around), Gender.Unknown, seed: 5).Select(choice => choice.Shown).ToList();
        Assert.Contains(town, choices);
        Assert.DoesNotContain(state, choices);
    }

    [Fact]
    public void Peoples_in_the_plural_stand_beside_peoples_in_the_plural()
    {
        var term = new Term("Norwegians", AnswerClass.Nation) { Country = "Norway" };
        Assert.All(ListedChoices.Like(term, "Norwegians", around: null, Gender.Unknown, seed: 3), people => Assert.EndsWith("s", people.Shown, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Maria Silva", true)]
    [InlineData("David", false)]
    public void Women_stand_beside_women_and_men_beside_men(string name, bool woman)
    {
        var choices = ListedChoices.Like(new Term(name, AnswerClass.Person), name, around: null, Gender.Unknown, seed: 8).ToList();
        Assert.True(choices.Count >= 6);
        Assert.All(choices, choice => Assert.NotEqual(woman ? Gender.Man : Gender.Woman, PersonWords.GenderOfName(choice.Shown.Split(' ')[0])));
    }

    [Theory]
    [InlineData("Indigo Silva", true)]
    [InlineData("Indigo Silva", false)]
    [InlineData("Maria Silva", true)]
    public void Who_is_called_she_stands_beside_women(string name, bool woman)
    {
        var called = woman ? Gender.Woman : Gender.Man;
        var choices = ListedChoices.Like(new Term(name, AnswerClass.Person), name, around: null, called, seed: 8).ToList();
        Assert.True(choices.Count >= 6);
        Assert.All(choices, choice => Assert.NotEqual(woman ? Gender.Man : Gender.Woman, PersonWords.GenderOfName(choice.Shown.Split(' ')[0])));
    }

    [Theory]
    [InlineData("Ri Myong Su", "Pak", 3)]
    [InlineData("Pak Myong-su", "Ri", 2)]
    [InlineData("Yegor Malinov", "Petrov", 2)]
    [InlineData("Zoran Brankovic", "Horvat", 2)]
    [InlineData("Jane Whitfield", "Smith", 2)]
    [InlineData("Tanaka", "Sato", 1)]
    [InlineData("Jon Arnason", "Helgason", 2)]
    [InlineData("Xi Jinping", "Zhang", 2)]
    public void Names_stand_beside_names_of_the_same_origin_and_form(string name, string family, int words)
    {
        var choices = ListedChoices.Like(new Term(name, AnswerClass.Person), name, around: null, Gender.Unknown, seed: 8).Select(choice => choice.Shown).ToList();
        Assert.Contains(choices, choice => choice.Split(' ').Contains(family));
        Assert.All(choices.Take(6), choice => Assert.Equal(words, choice.Split(' ').Length));
        Assert.All(choices.Take(6), choice => Assert.Same(NameOrigin.Of(name), NameOrigin.Of(choice)));
    }

    [Fact]
    public void A_name_that_everybody_knows_tells_where_others_are_from_and_is_never_offered()
    {
        var choices = ListedChoices.Like(new Term("Wang Wei-min", AnswerClass.Person), "Wang Wei-min", around: null, Gender.Unknown, seed: 8).ToList();
        Assert.Same(NameOrigin.Of("Xi Jinping"), NameOrigin.Of(choices[0].Shown));
        Assert.DoesNotContain(choices, choice => choice.Shown.StartsWith("Xi ", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_said_of_names_from_anywhere() => Assert.Null(NameOrigin.Of("Nesheiwat"));

    [Fact]
    public void A_given_name_at_the_end_tells_no_origin_by_its_ending()
    {
        Assert.NotNull(NameOrigin.Of("Swaminathan"));
        Assert.Null(NameOrigin.Of("Jonathan"));
    }

    [Fact]
    public void Beyond_its_neighbours_a_state_stands_beside_theirs()
    {
        var term = new Term("North Korea", AnswerClass.Country) { Country = "North Korea" };
        var choices = ListedChoices.Like(term, "North Korea", around: null, Gender.Unknown, seed: 5).Take(30).Select(choice => choice.Shown).ToList();
        Assert.DoesNotContain("Liechtenstein", choices);
        Assert.DoesNotContain("Chad", choices);
    }

    [Theory]
    [InlineData("KCNA", "TASS")]
    [InlineData("Associated Press", "Reuters")]
    public void News_agencies_stand_beside_each_other(string agency, string other)
    {
        var listed = AnswerLexicon.Names.Find(agency)!;
        var choices = ListedChoices.Like(new Term(agency, listed.Class) { Listed = listed }, agency, around: null, Gender.Unknown, seed: 5).Select(choice => choice.Shown).ToList();
        Assert.Contains(other, choices);
        Assert.DoesNotContain("CNN", choices);
        // Those of the same line come first.
        Assert.Contains(other, choices.Take(12));
    }

    [Theory]
    [InlineData("oil", "coal", "arsenic")]
    [InlineData("whales", "dolphins", "kangaroos")]
    [InlineData("plane", "helicopter", "ferry")]
    public void What_the_same_sentence_could_tell_of_is_near_and_stands_first(string noun, string near, string far)
    {
        var listed = AnswerLexicon.Things.Find(noun)!;
        var choices = ListedChoices.Like(new Term(noun, listed.Class) { Listed = listed }, noun, around: null, Gender.Unknown, seed: 4).ToList();
        Assert.Contains(choices.TakeWhile(choice => choice.IsNear), choice => choice.Shown == near);
        Assert.Contains(choices.SkipWhile(choice => choice.IsNear), choice => choice.Shown == far);
    }

    [Theory]
    [InlineData("Herring Bureau", "FBI")]
    [InlineData("Narvik University", "Harvard")]
    [InlineData("Fishing Party", "Socialists")]
    [InlineData("NKB", null)]
    [InlineData("Herring Coalition", null)]
    [InlineData("Strategic Herring Forces", null)]
    public void A_body_that_no_list_has_stands_beside_those_that_its_words_tell_of(string body, string? other)
    {
        var choices = ListedChoices.Like(new Term(body, AnswerClass.Organisation), body, around: null, Gender.Unknown, seed: 5).Select(choice => choice.Shown).ToList();
        Assert.Equal(other is not null, choices.Count > 0);
        Assert.True(other is null || choices.Contains(other));
    }

    [Theory]
    [InlineData("Iran", "Sadat", "Karimi")]
    [InlineData("Peru", "Sadat", "Garcia")]
    [InlineData(null, "Sadat", "Smith")]
    public void A_name_from_anywhere_stands_beside_those_of_the_state_told_of(string? state, string name, string other)
    {
        var choices = ListedChoices.Like(new Term(name, AnswerClass.Person), name, around: null, Gender.Unknown, seed: 5, state).Select(choice => choice.Shown).ToList();
        Assert.Contains(other, choices.TakeWhile(choice => choice != "Castellanos"));
    }

    [Theory]
    [InlineData("plane", "aircraft", "jet")]
    [InlineData("hospitals", "clinics", "clinic")]
    public void Nothing_stands_beside_a_noun_that_could_be_taken_for_it(string noun, params string[] same)
    {
        var listed = AnswerLexicon.Things.Find(noun)!;
        var term = new Term(noun, listed.Class) { Listed = listed };
        var others = ListedChoices.Like(term, noun, around: null, Gender.Unknown, seed: 4).ToList();
        Assert.All(others, other => Assert.Same(listed.Class, AnswerLexicon.Things.Find(other.Shown)!.Class));
        Assert.All(others.Where(other => other.All.Count(word => word == other.Shown) == 1), other => Assert.Equal(listed.IsPlural, AnswerLexicon.Things.Find(other.Shown)!.IsPlural));
        Assert.All(same, word => Assert.DoesNotContain(others, other => other.All.Contains(word)));
    }

    [Theory]
    [InlineData("Senate", "Congress", true)]
    [InlineData("U.N.", "IAEA", true)]
    [InlineData("Democrats", "Democratic Party", true)]
    [InlineData("GOP", "Republicans", true)]
    [InlineData("House of Commons", "Parliament", true)]
    [InlineData("Senate", "House of Representatives", false)]
    [InlineData("Democrats", "Republican Party", false)]
    [InlineData("senate", "Congress", false)]
    public void What_is_a_part_of_the_other_does_not_stand_beside_it(string part, string whole, bool related)
    {
        Assert.Equal(related, ChoiceForms.Overlap(part, whole));
        Assert.Equal(related, ChoiceForms.Overlap(whole, part));
    }

    private static string Shape(string text) => string.Concat(text.Split(' ').Select(word => word.Any(char.IsAsciiDigit) ? (word.Any(c => c is '$' or '%') ? "$" : "0") : "w"));
}
