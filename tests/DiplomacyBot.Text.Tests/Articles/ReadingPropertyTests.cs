using System.Globalization;
using DiplomacyBot.Evaluation.Sizes;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace DiplomacyBot.Text.Tests.Articles;

public sealed class ReadingPropertyTests
{
    // Pieces that pages are made of, so that random texts look like pages; loose surrogates and controls among them.
    private static readonly string[] Pieces =
    [
        "Talks in Geneva", "Read More:", "By Jane Roe", "About Us", "# Heading", "**Bold**", "- item one", "> quoted", "---", "title: x", "\n", "\n\n", "\r\n", " ", "\u00a0", "\u00ad",
        "\ud800", "\udc00", "\0", "\ufeff", "The council met on Monday and agreed. ", "“We tried. It failed,” he said. ", "In July 2021, Iran said it would not. ", "Leave a Reply",
        "during the Great War ", "amid Great War ", "1945", "16/08/2022", "first since 2017", "*", "_", "[a](b)", "[", "](", "Washington and Soul ", "…", "۔", "?", ".", "\"", "’s", "‘We tried. It failed,’ he said. ", " '", "' ", "‘", "’", "``", "''", "the ministers' ", "'tis ", "Dr. ", "U.S. ",
        "He replied that it was so. ", "2022-08-16", "last year ", "so far in 2022 ", "two weeks ago ", "the third quarter ", "9,000 years later ", "on the 31st ", "the following winter ", "by January ", "a century ago ", "a year earlier ", "two days later ", "from 1914 to ", "1914-18", "13-14 ", "29 February 1900", "9 a.m. ", "twenty-", "31 ", "0001-01-01", "99 BC", "the end of ", "every ", "کہا ", "Published: 16 August 2022",
    ];

    public static Arbitrary<string> Pages() =>
        Gen.OneOf(
            Gen.ListOf(Gen.Elements(Pieces)).Select(string.Concat),
            Gen.ListOf(Gen.Choose(0, char.MaxValue).Select(c => (char)c)).Select(chars => string.Concat(chars))).ToArbitrary();

    [Property(MaxTest = 300)]
    public Property Spans_are_in_range_in_order_and_never_overlap() => Prop.ForAll(Pages(), text =>
    {
        var reading = ArticleReader.Read(text, new DateOnly(2022, 8, 16));
        AssertOrdered(reading.Paragraphs.Select(p => p.Span), text);
        AssertOrdered(reading.Sentences.Select(s => s.Span), text);
        AssertOrdered(reading.Removed.Select(r => r.Span), text);
        AssertOrdered(reading.Headings.Select(h => h.Span), text);
        Assert.All(reading.Paragraphs, p => Assert.All(p.Sentences, s => Assert.True(p.Span.Contains(s.Span))));
        Assert.All(reading.Timeline.Dated.Concat(reading.Timeline.Undated), e => Assert.True(e.Expression is not { } x || e.Sentence.Span.Contains(x)));
        foreach (var fix in reading.Warnings.Select(w => w.Fix).OfType<WarningFix>())
        {
            AssertOrdered(fix.Replacements.Select(r => r.Span), text);
            Assert.NotNull(fix.ApplyTo(text));
        }
    });

    [Property(MaxTest = 300)]
    public Property Times_and_dates_of_events_are_in_range_and_in_order() => Prop.ForAll(Pages(), text =>
    {
        AssertOrdered(TimeReader.Read(text, new DateOnly(2022, 8, 16)).Select(mention => mention.Span), text);
        AssertOrdered(TimeReader.Read(text).Select(mention => mention.Span), text);
        // Counting from the ends of the calendar leads outside of it.
        foreach (var day in new[] { new DateOnly(2022, 8, 16), DateOnly.MinValue, DateOnly.MaxValue })
        {
            AssertOrdered(EventDates.Read(text, day).Select(found => found.Span), text);
            Assert.NotNull(ArticleReader.Read(text, day));
        }
    });

    [Fact]
    public void Stuffed_phrases_in_a_row_are_not_removed_twice()
    {
        const string text = "amid Great War during the Great War it went on amid Great War and then again amid Great War as before.";
        var fix = ArticleReader.Read(text).Warnings.Single(w => w.Kind == WarningKind.StuffedPhrase).Fix!;
        AssertOrdered(fix.Replacements.Select(r => r.Span), text);
    }

    [Property(MaxTest = 300)]
    public Property Every_shown_sentence_is_one_of_the_text() => Prop.ForAll(Pages(), text =>
    {
        var reading = ArticleReader.Read(text);
        var all = reading.Sentences.ToHashSet();
        Assert.All(reading.KeyPoints, point => Assert.Contains(point.Sentence, all));
        Assert.All(reading.Summary(SummaryLength.Long), sentence => Assert.Contains(sentence, all));
        Assert.All(reading.Timeline.Dated, entry => Assert.Contains(entry.Sentence, all));
        Assert.All(all, sentence => Assert.Contains(reading.TextOf(sentence), text, StringComparison.Ordinal));
    });

    [Property(MaxTest = 300)]
    public Property Cleaning_twice_changes_nothing() => Prop.ForAll(Pages(), text =>
    {
        var once = ArticleReader.Read(text).CleanText();
        Assert.Equal(once, ArticleReader.Read(once).CleanText());
    });

    [Theory]
    [InlineData("[\f~](\f)d")]
    [InlineData("b(_\u00ad")]
    [InlineData("a(*\u200b")]
    [InlineData("b(`\u200b* ``")]
    [InlineData("1(`\u200b*")]
    [InlineData("_\u200b_\u00ada")]
    [InlineData("[word\u200b](x)")]
    [InlineData("[](x)*By S")]
    [InlineData("#\n[a ](x)")]
    [InlineData("# s on and on to the margin of the page here,\noes on and on to the margin of the page here,\rof the page here,1( said Mr. Smith on Monday.\nB")]
    public void Cleaning_twice_changes_nothing_where_it_once_did(string text)
    {
        var once = ArticleReader.Read(text).CleanText();
        Assert.Equal(once, ArticleReader.Read(once).CleanText());
    }

    [Property(MaxTest = 200)]
    public Property Everything_ends_and_points_into_the_text() => Prop.ForAll(Pages(), text =>
    {
        WholePipeline.Run(text);
        var reading = ArticleReader.Read(text, WholePipeline.Published);
        Assert.All(reading.Quotes.SelectMany(quote => quote.Content), span => Assert.InRange(span.Start, 0, text.Length - span.Length));
        Assert.All(QuestionProposer.Propose(reading), proposal => Assert.True(proposal.Source.Span.Contains(proposal.AnswerSpan)));
        Assert.All(reading.Warnings.SelectMany(warning => warning.Spans), span => Assert.InRange(span.Start, 0, text.Length - span.Length));
    });

    // Lines as whole pages have them: menus, titles, bylines, captions, prose, comments, teasers.
    private static readonly string[] Lines =
    [
        "World", "Politics", "Sport and weather", "Sign in", "Subscribe", "Menu", "Delegations agree on a list of questions", "Delegations agree on a list of questions | The Example",
        "By Jane Roe", "16 August 2022", "3 hours ago", "Comments", "12 comments", "Share", "John Doe on 17 August 2022 at 9:15 am said:", "Reply", "Photo: Jane Roe", "More from the capital",
        "Ten harbours that you should see this year", "Delegates leave the hall in Geneva, left, on Monday. (Photo by Jane Roe)", "# A heading", "- a point", "TALKS GO ON IN A THIRD CITY AFTER A BREAK",
        "The two delegations met in Geneva and agreed on a list of open questions for the spring session.", "I think that you are right about this, and we should all read it again before we vote.",
        "The council said on Monday that it would send the list of questions to both capitals. It did not say when. Delegations have a week to answer.", "Is this the end of the talks?",
    ];

    [Property(MaxTest = 200)]
    public Property Cleaning_a_whole_page_twice_changes_nothing()
    {
        var pages = Gen.Choose(0, 120).SelectMany(count => Gen.ArrayOf(Gen.Elements(Lines), count)).Select(lines => string.Join('\n', lines)).ToArbitrary();
        return Prop.ForAll(pages, text =>
        {
            var once = ArticleReader.Read(text).CleanText();
            Assert.Equal(once, ArticleReader.Read(once).CleanText());
        });
    }

    [Fact]
    public void The_culture_of_the_machine_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        var expected = Describe(SampleArticle.Text);
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            Assert.Equal(expected, Describe(SampleArticle.Text));
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
            Assert.Equal(expected, Describe(SampleArticle.Text));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Describe(string text) => SampleArticle.Describe(ArticleReader.Read(text, SampleArticle.Published));

    private static void AssertOrdered(IEnumerable<TextSpan> spans, string text)
    {
        var end = 0;
        foreach (var span in spans)
        {
            Assert.True(span.Start >= end && span.End >= span.Start && span.End <= text.Length, $"{span} after {end} in {text.Length}");
            end = span.End;
        }
    }
}
