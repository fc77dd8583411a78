using DiplomacyBot.Text.Times;

namespace DiplomacyBot.Text.Cleaning;

/// <summary>Finds the line near the title that says when the article was published: "Published: 16 August 2022", or the date alone.</summary>
internal static class PublicationLine
{
    private const int LongestLine = 12;
    private const int FromTop = 6;

    private static readonly string[] Openings =
        ["first published on", "first published", "published on", "published", "posted on", "posted", "last updated on", "last updated", "updated on", "updated", "date"];

    public static void Find(List<Block> blocks, PageState page)
    {
        foreach (var block in blocks.Where(block => block.Role != BlockRole.Removed).Take(FromTop))
        {
            if (block.Words > LongestLine || block.EndsLikeSentence)
            {
                continue;
            }

            var opening = Openings.FirstOrDefault(o => block.Span.StartsWith(o, StringComparison.OrdinalIgnoreCase)) ?? string.Empty;
            var start = block.ContentStart + opening.Length;
            while (start < block.ContentEnd && page.Text[start] is ' ' or ':' or '-' or '\u2013')
            {
                start++;
            }

            if (start < block.ContentEnd && PublicationDate.Parse(page.Text[start..block.ContentEnd]) is PublicationDateReading.Found found)
            {
                page.Date ??= (found.Date, start, block.ContentEnd);
                PageCleaner.Remove(block, RemovedReason.LineWithThePublicationDate);
            }
        }
    }
}
