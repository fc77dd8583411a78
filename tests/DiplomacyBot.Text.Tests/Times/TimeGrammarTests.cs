using DiplomacyBot.Text.Sentences;
using DiplomacyBot.Text.Times;
using DiplomacyBot.Text.Times.Grammar;

namespace DiplomacyBot.Text.Tests.Times;

public sealed class TimeGrammarTests
{
    // Words in an example that its rule needs beside it but does not read.
    private static readonly string[] Neighbours = ["in", "on", "over", "for"];

    public static TheoryData<string> ArticleExamples => [.. ArticleTimeGrammar.Shared.Rules.Select(rule => rule.Example)];

    public static TheoryData<string> WhenExamples => [.. WhenGrammar.Shared.Rules.Select(rule => rule.Example)];

    [Theory]
    [MemberData(nameof(ArticleExamples))]
    public void Each_rule_of_articles_reads_its_example(string example) => AssertReads(ArticleTimeGrammar.Shared, example);

    [Theory]
    [MemberData(nameof(WhenExamples))]
    public void Each_rule_of_typed_moments_reads_its_example(string example) => AssertReads(WhenGrammar.Shared, example);

    [Theory]
    [InlineData("Some 1945 soldiers marched on.")]
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

    private static void AssertReads<T>(TimeGrammar<T> grammar, string example)
        where T : class
    {
        var tokens = Tokens(example);
        var rule = grammar.Rules.Single(r => r.Example == example);
        var start = Neighbours.Contains(tokens[0].Entry.Text) && grammar.Longest(example, tokens, 0, tokens.Count) is null ? 1 : 0;
        var match = grammar.Longest(example, tokens, start, tokens.Count);
        Assert.NotNull(match);
        Assert.Same(rule, match.Rule);
        Assert.Equal(tokens.Count, match.End);
    }

    private static List<Token> Tokens(string text)
    {
        var tokens = new List<Token>();
        Tokenizer.Read(text, 0, text.Length, tokens);
        return tokens;
    }
}
