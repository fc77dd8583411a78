using DiplomacyBot.Text.Tests.Articles;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace DiplomacyBot.Text.Tests.Quotes;

public sealed class QuotePropertyTests
{
    private static readonly string[] Pieces =
    [
        "Ana Prieto ", "said ", "told ", "that ", "“", "”", "\"", "'", ",", ". ", "; ", ": ", " – ", "-", "(", ")", "he ", "who ", "according to ", "Kim ", "the bridge ", "was ", "to ", "denied ", "and ", "but ",
        "adding ", "\n\n", "KCNA ", "Mr. ", "did not ", "promised ", "by ", "the North ", "North Korea ", "they're ", "’s ", "whether ", "\ud800", "\u00ad", "“We go. We stay,” ", "expected ", "is ",
    ];

    private static Arbitrary<string> Texts() => Gen.ListOf(Gen.Elements(Pieces)).Select(string.Concat).ToArbitrary();

    [Property(MaxTest = 500)]
    public Property Spans_are_in_range_and_pieces_of_a_quotation_in_order() => Prop.ForAll(Texts(), text => Check(text + " The council of the town met in the hall and it was said that they had all been there."));

    [Property(MaxTest = 200)]
    public Property Pages_of_any_kind_are_read() => Prop.ForAll(ReadingPropertyTests.Pages(), Check);

    [Theory]
    [InlineData("Ana Prieto said that ")]
    [InlineData("“We go,” she said. ")]
    [InlineData("(")]
    [InlineData("said and ")]
    [InlineData(", who said ")]
    [InlineData("\"")]
    [InlineData("Kim, ")]
    public void A_long_text_of_one_piece_is_read_in_linear_time(string piece)
    {
        // Quadratic work over this many pieces would take minutes.
        var text = "The council said that it would meet. " + string.Concat(Enumerable.Repeat(piece, 300_000 / piece.Length));
        Check(text);
    }

    private static void Check(string text)
    {
        foreach (var quote in ArticleReader.Read(text).Quotes)
        {
            var end = 0;
            foreach (var span in quote.Content)
            {
                Assert.True(span.Start >= end && span.End > span.Start && span.End <= text.Length, $"{span} after {end} in {text.Length}");
                end = span.End;
            }

            Assert.True(quote.Cue.Start >= 0 && quote.Cue.End <= text.Length);
            Assert.True(quote.Source is not { } source || (source.Start >= 0 && source.End <= text.Length));
        }
    }
}
