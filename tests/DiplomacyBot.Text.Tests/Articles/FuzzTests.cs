using System.Globalization;
using System.Text;
using DiplomacyBot.Evaluation.Sizes;

namespace DiplomacyBot.Text.Tests.Articles;

/// <summary>Arbitrary bytes, and our own article torn apart, through everything the engine does.</summary>
/// <remarks>DIPLOMACYBOT_FULL_RUNS=1 reads 10 MB instead of 150 kB; DIPLOMACYBOT_SEED repeats a run.</remarks>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int LongestPiece = 20_000;
    private static readonly int Bytes = Environment.GetEnvironmentVariable("DIPLOMACYBOT_FULL_RUNS") == "1" ? 10_000_000 : 150_000;
    private static readonly int Seed = int.TryParse(Environment.GetEnvironmentVariable("DIPLOMACYBOT_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out var seed) ? seed : new Random().Next();

    // What decides where lines end, what is emphasis, a link, a heading or a list, beside what nobody sees.
    private static readonly string[] Marks =
    [
        "a", "B", "1", " ", "  ", "\n", "\n\n", "\r", "\r\n", "\u2028", "*", "**", "_", "`", "[", "]", "(", ")", "](x)", "[a](b)", "\u200b", "\u00ad", "\ufeff",
        "#", "# ", "- ", "* ", "> ", "1. ", "---", "===", "\"", "''", "'", ".", ":", "!", "Share", "Home", "By Ann Lee",
        "A long line of words that goes on and on to the margin of the page,", " said Mr. Smith on Monday.\n",
    ];

    [Fact]
    public void Whatever_the_bytes_are_reading_ends_and_its_spans_fit()
    {
        output.WriteLine($"DIPLOMACYBOT_SEED={Seed}");
        var random = new Random(Seed);
        for (var read = 0; read < Bytes;)
        {
            var text = Text(random);
            read += Encoding.UTF8.GetByteCount(text) + 1;
            Check(text);
        }
    }

    private static string Text(Random random) => random.Next(5) switch
    {
        0 => Encoding.UTF8.GetString(RandomBytes(random, byte.MaxValue + 1)),
        1 => Encoding.UTF8.GetString(RandomBytes(random, 128)),
        2 => string.Concat(Enumerable.Range(0, random.Next(1_000)).Select(_ => (char)random.Next(char.MaxValue + 1))),
        3 => string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => Marks[random.Next(Marks.Length)])),
        _ => Torn(random),
    };

    private static byte[] RandomBytes(Random random, int below)
    {
        // Half of them short: most mistakes show early, and then the text is easy to look at.
        var bytes = new byte[random.Next(random.Next(2) == 0 ? 200 : LongestPiece)];
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] = (byte)random.Next(below);
        }

        return bytes;
    }

    // Pieces of the article left out, said twice, moved, or with marks thrown in.
    private static string Torn(Random random)
    {
        var text = new StringBuilder(SampleArticle.Text);
        for (var cuts = random.Next(1, 60); cuts > 0; cuts--)
        {
            var at = random.Next(text.Length);
            var length = Math.Min(random.Next(1, 80), text.Length - at);
            switch (random.Next(5))
            {
                case 0:
                    text.Remove(at, length);
                    break;
                case 1:
                    text.Insert(at, text.ToString(random.Next(text.Length), 1));
                    break;
                case 2:
                    text.Insert(random.Next(text.Length), text.ToString(at, length));
                    break;
                case 3:
                    text[at] = "\n\r\"'.,:-#*_[]() \u201c\u201d\u2019\u00a0\u00ad\u0301\u202e\ud800"[random.Next(24)];
                    break;
                default:
                    text.Insert(at, random.Next(2) == 0 ? "\n\n" : "\nShare\nHome\n");
                    break;
            }
        }

        return text.ToString();
    }

    private static void Check(string text)
    {
        try
        {
            WholePipeline.Run(text);
            var reading = ArticleReader.Read(text, WholePipeline.Published);
            Assert.All(reading.Sentences, sentence => Assert.Contains(reading.TextOf(sentence), text, StringComparison.Ordinal));
            InOrder(reading.Sentences.Select(sentence => sentence.Span), text);
            InOrder(reading.Paragraphs.Select(paragraph => paragraph.Span), text);
            InOrder(reading.Removed.Select(part => part.Span), text);
            InOrder(TimeReader.Read(text).Select(time => time.Span), text);
            Assert.All(reading.Quotes.SelectMany(quote => quote.Content), span => Assert.True(span.Start >= 0 && span.Start <= span.End && span.End <= text.Length));
            Assert.All(QuestionProposer.Propose(reading), proposal => Assert.Contains(proposal.Source, reading.Sentences));
            Assert.Equal(reading.CleanText(), ArticleReader.Read(reading.CleanText()).CleanText());
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"With DIPLOMACYBOT_SEED={Seed}, text of {text.Length}: {Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}", exception);
        }
    }

    private static void InOrder(IEnumerable<TextSpan> spans, string text)
    {
        var end = 0;
        foreach (var span in spans)
        {
            Assert.True(span.Start >= end && span.End >= span.Start && span.End <= text.Length, $"{span} after {end} in {text.Length}");
            end = span.End;
        }
    }
}
