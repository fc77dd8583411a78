using DiplomacyBot.Evaluation.Sizes;
using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Cleaning;
using DiplomacyBot.Text.Quotes;
using DiplomacyBot.Text.Quotes.Grammar;
using DiplomacyBot.Text.Sentences;

namespace DiplomacyBot.Text.Tests.Articles;

/// <summary>What reading allocates is the same in every run, so growth can be tested without a clock; the times are printed by the command "sizes".</summary>
public sealed class GrowthTests
{
    private const int Short = 6_000;
    private const int Long = 96_000;

    // Lists double, tables of the first sentences fill up; what grows with the square would be 16 times as much.
    private const double MostGrowth = 2.5;

    // Nothing doubles here; the last paragraph may be a short one.
    private const double MostLooks = 1.5;

    public static TheoryData<string> Shapes => [.. TextShapes.All.Select(shape => shape.Name)];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Memory_for_a_character_does_not_grow_with_the_length_of_the_text(string shape)
    {
        var make = TextShapes.All.Single(known => known.Name == shape).Make;
        // Lists and tables of the library are read once.
        WholePipeline.Run(make(Short));
        var (few, many) = (Allocated(make(Short)), Allocated(make(Long)));
        Assert.True(many / Long <= MostGrowth * few / Short, $"{few / Short:0} bytes a character at {Short}, {many / Long:0} at {Long}");
    }

    /// <summary>What allocates nothing may take time: how often a word is looked at while speakers are searched for is the same in every run too.</summary>
    /// <remarks>One paragraph of it, several, and many: what grows with the square of any of them would be four times as much a character from one to the next.</remarks>
    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_word_is_looked_at_no_more_often_in_a_longer_text(string shape)
    {
        var make = TextShapes.All.Single(known => known.Name == shape).Make;
        var looks = Array.ConvertAll([3_000, 12_000, 48_000], length => (double)Looks(make(length)) / length);
        Assert.True(looks[1] <= MostLooks * looks[0] + 1 && looks[2] <= MostLooks * looks[1] + 1, string.Join(", ", looks.Select(look => $"{look:0.0}")) + " looks a character");
    }

    private static long Looks(string text)
    {
        var article = new ArticleText(PageCleaner.Clean(FoldedText.Of(text)));
        var looks = new Counter();
        var passages = PassageReader.Read(article).ConvertAll(passage => new Passage(passage.Text, new CountedTokens(passage.Tokens, looks), passage.Sentences, passage.Paragraph));
        QuoteReader.Read(article, passages, ActorCatalog.Shared);
        return looks.Value;
    }

    private static double Allocated(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        WholePipeline.Run(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private sealed class Counter
    {
        public long Value { get; set; }
    }

    private sealed class CountedTokens(IReadOnlyList<Token> tokens, Counter looks) : IReadOnlyList<Token>
    {
        public int Count => tokens.Count;

        public Token this[int index]
        {
            get
            {
                looks.Value++;
                return tokens[index];
            }
        }

        public IEnumerator<Token> GetEnumerator() => tokens.GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
