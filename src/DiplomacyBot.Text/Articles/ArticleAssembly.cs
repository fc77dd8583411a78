using DiplomacyBot.Text.Articles;
using DiplomacyBot.Text.Cleaning;
using DiplomacyBot.Text.Sentences;

namespace DiplomacyBot.Text;

/// <summary>Puts the parts of a reading together, in the order in which they need each other.</summary>
internal static class ArticleAssembly
{
    public static ArticleReading Assemble(string text, CleanedPage page, DateOnly? published)
    {
        var folded = page.Folded;
        var paragraphs = new List<Paragraph>();
        var headings = new List<Heading>();
        var words = 0;
        foreach (var block in page.Blocks)
        {
            if (block.Role == BlockRole.Heading || block.RepeatsTitle)
            {
                var end = Headlines.TrimColon(folded.Text, block);
                headings.Add(new Heading(folded.Visible(block.ContentStart, end), folded.ToOriginal(block.ContentStart, end), paragraphs.Count + 1, block.RepeatsTitle));
            }
            else if (block.Role == BlockRole.Prose)
            {
                var number = paragraphs.Count + 1;
                var sentences = SentenceSplitter.Split(folded.Text, block.ContentStart, block.ContentEnd)
                    .Select((range, index) => new Sentence(number, index + 1, folded.ToOriginal(range.Start, range.End))).ToList();
                paragraphs.Add(new Paragraph(number, folded.ToOriginal(block.ContentStart, block.ContentEnd), sentences));
                words += block.Words;
            }
        }

        var all = paragraphs.SelectMany(p => p.Sentences).ToList();
        return new ArticleReading
        {
            Text = text,
            Published = published,
            StatedPublication = page.Stated,
            Title = page.TitleRange is { } title ? folded.Visible(title.Start, title.End) : null,
            TitleSpan = Original(page.TitleRange),
            Author = page.AuthorRange is { } author ? folded.Visible(author.Start, author.End) : null,
            AuthorSpan = Original(page.AuthorRange),
            Headings = headings,
            Paragraphs = paragraphs,
            Removed = Removed(page),
            KeyPoints = [.. all.Take(4).Select(s => new KeyPoint(s, 1, "position"))],
            Timeline = Timeline.Empty,
            Topics = [],
            WordCount = words,
            Language = LanguageGuess.Of(folded.Text),
            Warnings = [],
            Ranked = all,
            Kept = [.. page.Blocks.Where(b => b.Role != BlockRole.Removed).Select(b => folded.ToOriginal(b.Start, b.End))],
        };

        TextSpan? Original((int Start, int End)? range) => range is { } r ? folded.ToOriginal(r.Start, r.End) : null;
    }

    private static List<RemovedPart> Removed(CleanedPage page)
    {
        var removed = new List<RemovedPart>();
        if (page.FrontMatter is { } front)
        {
            removed.Add(new RemovedPart(page.Folded.ToOriginal(front.Start, front.End), "front matter"));
        }

        removed.AddRange(page.Blocks.Where(b => b.Role == BlockRole.Removed)
            .Select(b => new RemovedPart(page.Folded.ToOriginal(b.Start, b.End), b.Reason!)));
        return removed;
    }
}
