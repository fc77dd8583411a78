using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Tests.Articles;
using DiplomacyBot.Text.Times;
using DiplomacyBot.Text.Times.Grammar;

namespace DiplomacyBot.Text.Tests.Times;

public sealed class TimeGrammarTests
{
    private const int MostNeighbours = 3;

    public static TheoryData<string> ArticleExamples => [.. ArticleTimeGrammar.Shared.Rules.Select(rule => rule.Example)];

    public static TheoryData<string> WhenExamples => [.. WhenGrammar.Shared.Rules.Select(rule => rule.Example)];

    [Theory]
    [MemberData(nameof(ArticleExamples))]
    public void Each_rule_of_articles_reads_its_example(string example) => AssertReads(ArticleTimeGrammar.Shared, example);

    [Theory]
    [MemberData(nameof(WhenExamples))]
    public void Each_rule_of_typed_moments_reads_its_example(string example) => AssertReads(WhenGrammar.Shared, example);

    [Theory]
    [InlineData("A crowd of 1945 soldiers marched on.")]
    [InlineData("It costs $1999 now or then.")]
    [InlineData("Resolution 1970 was adopted.")]
    [InlineData("Prime minister May spoke.")]
    [InlineData("They march on the capital, which may fall.")]
    [InlineData("The second half was dull.")]
    [InlineData("Bloody Sunday is remembered.")]
    public void What_only_looks_like_a_date_is_none(string sentence)
    {
        var tokens = Tokens(sentence);
        var dates = TimeExpressionReader.Read(sentence, tokens, 0, tokens.Count).Where(e => e.Value is not (TimeValue.Vague or TimeValue.Length));
        Assert.Empty(dates);
    }

    [Theory]
    [InlineData("The 1953 armistice ended it.", "1953")]
    [InlineData("In 1917 the fleet mutinied. In July it sailed. On Monday it was over.", "1917|Jul 1917 (year taken from P1)|Mon 7 May 2018")]
    [InlineData("In 1917 the fleet mutinied.\n\nIn July the council met again.", "1917|Jul 2017")]
    [InlineData("It said on 5 March last year that it agreed.", "Sun 5 Mar 2017")]
    [InlineData("The council met in December.", "Dec 2017")]
    [InlineData("The council will meet in December.", "Dec 2018 (planned)")]
    [InlineData("The council met three days ago.", "Sat 5 May 2018")]
    [InlineData("The council met last week.", "Mon 30 Apr - Sun 6 May 2018")]
    [InlineData("It fought from 1950 to 1953 there.", "1950 - 1953")]
    [InlineData("It ended in the early 1990s.", "the 1990s")]
    [InlineData("It began in the spring of 2011.", "spring 2011")]
    [InlineData("It began in the late 19th century.", "19th century")]
    [InlineData("The council met last summer.", "summer 2017")]
    [InlineData("The council met on Monday last week.", "Mon 30 Apr 2018")]
    [InlineData("The council has set 2 July as its day.", "Mon 2 Jul 2018 (planned)")]
    [InlineData("The council meets on Friday.", "")]
    [InlineData("The council met on Fridays.", "")]
    [InlineData("It is the worst storm in ten years.", "")]
    [InlineData("It could test a weapon in December.", "")]
    [InlineData("Every year on Tuesday they do not meet.", "")]
    [InlineData("Today the union has 27 members.", "")]
    [InlineData("The report is due by 30 April of each year.", "")]
    [InlineData("The assembly meets in May.", "")]
    [InlineData("Once in five years it meets.", "")]
    public void Events_are_dated_as_exactly_as_the_text_says_and_no_more(string text, string expected)
    {
        // Published on a Tuesday.
        var timeline = ArticleReader.Read("The title of it\n\n" + text, new DateOnly(2018, 5, 8)).Timeline;
        Assert.Equal(expected, string.Join('|', timeline.Dated.Select(e => e.When + FactLines.Behind(e))));
    }

    private static void AssertReads<T>(TimeGrammar<T> grammar, string example)
        where T : class
    {
        var tokens = Tokens(example);
        var rule = grammar.Rules.Single(r => r.Example == example);
        // Some rules need words beside them that they do not read: "in" before "1945", one word after "recent".
        var start = Enumerable.Range(0, tokens.Count).First(at => grammar.Longest(example, tokens, at, tokens.Count) is not null);
        var match = grammar.Longest(example, tokens, start, tokens.Count);
        Assert.NotNull(match);
        Assert.Same(rule, match.Rule);
        Assert.InRange(start, 0, MostNeighbours);
        Assert.InRange(match.End, tokens.Count - 1, tokens.Count);
    }

    private static List<Token> Tokens(string text)
    {
        var tokens = new List<Token>();
        Tokenizer.Read(text, 0, text.Length, tokens);
        return tokens;
    }
}
