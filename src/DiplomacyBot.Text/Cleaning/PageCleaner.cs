using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Cleaning;

/// <summary>Tells the article from what surrounds it on a pasted page: title, headings, byline, body, and the rest with a reason each.</summary>
/// <remarks>The rules look at blocks only, never at blank lines or offsets, and are repeated on what stays until nothing more goes.
/// So cleaning what was cleaned changes nothing.</remarks>
internal static class PageCleaner
{
    // Each pass removes at least one block; real pages settle after two or three.
    private const int MostPasses = 12;

    /// <summary>Cleans a page. Linear in its length.</summary>
    public static CleanedPage Clean(FoldedText folded) => Clean(folded, PageWeights.Shared);

    /// <summary>Cleans a page by other weights than those of the library, as training does.</summary>
    internal static CleanedPage Clean(FoldedText folded, PageWeights weights)
    {
        var front = FrontMatter.Find(folded.Text);
        var blocks = BlockReader.Read(folded, front?.End ?? 0);
        var page = new PageState(folded.Text, front);
        var kept = blocks;
        for (var pass = 0; pass < MostPasses; pass++)
        {
            RemoveBoilerplate(kept);
            Byline.Find(kept, page);
            PageFrame.Cut(kept, weights);
            var rest = kept.FindAll(block => block.Role != BlockRole.Removed);
            Headlines.Assign(rest, page);
            PageHead.Read(blocks, page);
            var settled = rest.FindAll(block => block.Role != BlockRole.Removed);
            if (settled.Count == kept.Count)
            {
                break;
            }

            kept = settled;
        }

        StatedDate? stated = null;
        if (page.Date is { } date)
        {
            stated = new StatedDate(date.Day, folded.ToOriginal(date.Start, date.End));
        }

        return new CleanedPage(folded, blocks, front, page.Title, page.Author, stated);
    }

    private static void RemoveBoilerplate(List<Block> blocks)
    {
        var proseWords = blocks.Sum(ProseWords);
        var seen = 0;
        Boilerplate.Finding? tail = null;
        var sinceTail = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Finding is { } finding)
            {
                Remove(block, finding.Reason);
                // Half of the prose lies before: what follows such a line belongs to the page. Higher up the line stands in a menu.
                if (finding.IsTail && (tail is not null || seen * 2 >= proseWords))
                {
                    tail = finding;
                    sinceTail = 0;
                }
            }
            else if (tail is not null)
            {
                Remove(block, TailReason(tail, block, sinceTail++));
            }
            else if (block.Form == BlockForm.Rule || block.Words == 0)
            {
                Remove(block, RemovedReason.LineWithoutWords);
            }

            seen += ProseWords(block);
        }
    }

    // Under "About Us" a page first says who it is; a sentence after that which does not name it is its motto.
    private static RemovedReason TailReason(Boilerplate.Finding tail, Block block, int sinceTail) =>
        tail.Reason == RemovedReason.AboutTheSite && sinceTail > 0 && block.EndsLikeSentence && !ContentWords.Of(block.Span).Overlaps(["our", "us", "we"])
            ? RemovedReason.MottoOfTheSite
            : tail.Reason;

    private static int ProseWords(Block block) => block.EndsLikeSentence && block.Words >= 8 ? block.Words : 0;

    internal static void Remove(Block block, RemovedReason reason)
    {
        block.Role = BlockRole.Removed;
        block.Reason = reason;
    }
}
