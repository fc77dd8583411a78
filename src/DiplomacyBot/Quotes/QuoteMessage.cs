using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Reading;
using DiplomacyBot.Reading.Subjects;
using DiplomacyBot.Text;

namespace DiplomacyBot.Quotes;

/// <summary>Statements as text: who, with which office and verb, the exact words, and how strong a claim they are.</summary>
internal static class QuoteMessage
{
    /// <summary>The pages; at least one, empty where nothing was said.</summary>
    public static IReadOnlyList<QuotePage> Pages(Subject subject, IReadOnlyList<Statement> statements)
    {
        var units = new List<Markdown>();
        Statement? before = null;
        foreach (var statement in statements)
        {
            // The article's name stands in one unit with its first statement, so that no page ends with it.
            var names = subject is not Subject.InArticle && before?.Open.Revision.Id != statement.Open.Revision.Id;
            units.Add(names ? Markdown.Of($"{QuoteWording.ArticleHeading(statement.Open)}\n{Entry(statement)}") : Entry(statement));
            before = statement;
        }
        var pages = new List<QuotePage>();
        var next = 0;
        foreach (var text in ReplyPages.Fill(units, "\n\n"))
        {
            var first = next;
            next += UnitsOn(units, first, text);
            pages.Add(new QuotePage(text, first < statements.Count ? statements[first] : null));
        }
        return pages;
    }

    /// <summary>A page under its heading.</summary>
    public static Markdown Text(Subject subject, IReadOnlyList<QuotePage> pages, int page)
    {
        var parts = new List<Markdown> { QuoteWording.Heading(subject) + ReadingWords.PageOf(page, pages.Count) };
        if (subject is Subject.InArticle { Open.Reading: var reading } && ReadingWords.LanguageRemark(reading) is { IsEmpty: false } remark)
        {
            parts.Add(remark);
        }
        else
        {
            parts.Add(pages[page].First is null ? QuoteWording.NothingSaid(subject) : pages[page].Text);
        }
        return Markdown.Join("\n\n", parts);
    }

    /// <summary>The exact words of a statement, pieces of one joined by an ellipsis in brackets.</summary>
    public static Markdown Words(ArticleReading reading, Quote quote)
    {
        var words = Markdown.Join(" […] ", quote.Content.Select(span => Quoted.Words(reading, span)));
        return words.Length <= Quoted.Longest ? words : ReadingWords.TooLong(quote.Sentence!);
    }

    private static Markdown Entry(Statement statement)
    {
        var (reading, quote) = (statement.Open.Reading, statement.Quote);
        return Markdown.Lines(
            QuoteWording.Who(reading, quote),
            Markdown.Of($"> {Words(reading, quote)} (P{quote.Sentence!.Paragraph})"),
            QuoteWording.Marks(reading, quote));
    }

    // How many units a page was filled with: it is made of whole ones, in order.
    private static int UnitsOn(List<Markdown> units, int first, Markdown page)
    {
        var (length, count) = (0, 0);
        while (first + count < units.Count && length < page.Length)
        {
            length += units[first + count].Length + (count > 0 ? 2 : 0);
            count++;
        }
        return count;
    }
}
