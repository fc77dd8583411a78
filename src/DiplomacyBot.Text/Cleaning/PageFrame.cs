using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Cleaning;

/// <summary>Cuts away the menus and link lists around the article when a whole web page was pasted.</summary>
/// <remarks>Each block of prose counts for the article, each short line that is no sentence against it; the run of blocks with the greatest sum is
/// the article. The sum of a run: Bentley, "Programming Pearls: Algorithm design techniques", CACM 27(9), 1984. That articles are the dense part
/// of a page: Kohlschütter, Fankhauser and Nejdl, "Boilerplate Detection using Shallow Text Features", WSDM 2010.</remarks>
internal static class PageFrame
{
    // Fewer short lines than this are headings or lists of an article, not the menu of a page.
    private const int FewestShortLines = 10;
    private const int LongestShortLine = 12;

    // What a block adds to the sum of its run.
    private const int MostForProse = 40;
    private const int ForShortLine = -9;

    // A sentence this short is as often a teaser or a button.
    private const int ShortestProse = 9;

    // The title stands close above the first paragraph, pictures and dates between.
    private const int TitleReach = 8;
    private const int ShortestTitle = 4;

    public static void Cut(List<Block> blocks)
    {
        var kept = blocks.FindAll(block => block.Role != BlockRole.Removed);
        var shortLines = kept.Count(IsShort);
        if (shortLines < FewestShortLines || shortLines * 2 < kept.Count || !kept.Exists(IsProse))
        {
            return;
        }

        var (first, end) = Densest(kept);
        var title = Title(kept, first, end);
        for (var i = 0; i < kept.Count; i++)
        {
            if ((i < first || i >= end) && i != title)
            {
                PageCleaner.Remove(kept[i], RemovedReason.PartOfThePageAroundTheArticle);
            }
        }
    }

    private static bool IsProse(Block block) => block.EndsLikeSentence && block.Words >= ShortestProse;

    private static bool IsShort(Block block) => !block.EndsLikeSentence && block.Words <= LongestShortLine && block.Form is BlockForm.Plain or BlockForm.ListItem;

    private static int Weight(Block block) => IsProse(block) ? Math.Min(block.Words, MostForProse) : ForShortLine;

    private static (int First, int End) Densest(List<Block> blocks)
    {
        int best = int.MinValue, bestFirst = 0, bestEnd = 0, sum = 0, first = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (sum <= 0)
            {
                (sum, first) = (0, i);
            }

            sum += Weight(blocks[i]);
            if (sum > best)
            {
                (best, bestFirst, bestEnd) = (sum, first, i + 1);
            }
        }

        return (bestFirst, bestEnd);
    }

    // Of the lines shortly above the article the one that shares most words with it; -1 where none shares two.
    private static int Title(List<Block> blocks, int first, int end)
    {
        var body = ContentWords.Of(string.Join('\n', blocks.Skip(first).Take(Math.Min(end - first, TitleReach)).Select(block => block.Span.ToString())));
        var (title, most) = (-1, 1);
        for (var i = Math.Max(0, first - TitleReach); i < first; i++)
        {
            var shared = blocks[i].Words >= ShortestTitle && !blocks[i].EndsLikeSentence ? ContentWords.Of(blocks[i].Span).Count(body.Contains) : 0;
            if (shared > most)
            {
                (title, most) = (i, shared);
            }
        }

        return title;
    }
}
