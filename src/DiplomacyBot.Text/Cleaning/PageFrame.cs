namespace DiplomacyBot.Text.Cleaning;

/// <summary>Cuts away the menus, link lists and captions in and around the article when a whole web page was pasted.</summary>
/// <remarks>Each block has log-odds of being part of the article, from signs that show in text alone; of all ways to cut the page into runs the one with
/// the greatest sum is taken, each change between article and page having its price (Viterbi 1967). That articles are the dense part of a page:
/// Kohlschütter, Fankhauser and Nejdl, "Boilerplate Detection using Shallow Text Features", WSDM 2010. The densest run: Bentley,
/// "Programming Pearls: Algorithm design techniques", CACM 27(9), 1984.</remarks>
internal static class PageFrame
{
    // Fewer short lines than this are headings or lists of an article, not the menu of a page.
    private const int FewestShortLines = 10;

    // Buttons and other known lines of pages counted too.
    private const int FewestOfPage = 25;
    private const int LongestShortLine = 12;

    // What a block adds to the sum of the densest run.
    private const int MostForProse = 40;
    private const int ForShortLine = -9;

    // A sentence this short is as often a teaser or a button.
    private const int ShortestProse = 9;

    // The title stands close above the first paragraph, pictures and dates between.
    private const int TitleReach = 8;
    private const int ShortestTitle = 4;

    // Prices in log-odds, chosen by cross-validation: of going into the article or a gap of it, and of each block of a gap.
    private const double ForChange = 0.5;
    private const double ForGap = 0.1;

    // The states of the cut.
    private const int Before = 0;
    private const int Article = 1;
    private const int Gap = 2;
    private const int Behind = 3;

    /// <summary>Whether the blocks are those of a whole web page rather than of an article.</summary>
    public static bool IsPage(List<Block> blocks)
    {
        var stay = blocks.FindAll(block => block.Role != BlockRole.Removed);
        return stay.Exists(IsProse) && (AreMostlyShort(stay, FewestShortLines) || AreMostlyShort(blocks, FewestOfPage));
    }

    /// <summary>Removes what is not the article, from a whole page only.</summary>
    public static void Cut(List<Block> blocks, PageWeights weights)
    {
        if (!IsPage(blocks))
        {
            return;
        }

        var signs = new PageSigns(blocks);
        var inside = Inside(blocks, signs, weights);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (!inside[i] && i != signs.Title && blocks[i].Role != BlockRole.Removed)
            {
                PageCleaner.Remove(blocks[i], RemovedReason.PartOfThePageAroundTheArticle);
            }
        }
    }

    internal static bool[] Inside(List<Block> blocks, PageSigns signs, PageWeights weights)
    {
        const double never = double.NegativeInfinity;
        // Best sums of a cut that is at this block before the article, in it, in a gap of it, behind it; and where each came from.
        Span<double> best = [0, never, never, never];
        Span<double> next = stackalloc double[4];
        var from = new byte[blocks.Count, 4];
        for (var i = 0; i < blocks.Count; i++)
        {
            var odds = weights.Of(signs.At(i));
            var mayStart = !signs.TitleIsSure || i > signs.Title;
            next[Before] = best[Before];
            from[i, Before] = Before;
            next[Article] = (i >= signs.CommentsStart ? never : odds) + Best(best, i, Article, from, mayStart ? -ForChange : never, 0, -ForChange, never);
            next[Gap] = -ForGap + Best(best, i, Gap, from, never, -ForChange, 0, never);
            next[Behind] = Best(best, i, Behind, from, 0, 0, never, 0);
            next.CopyTo(best);
        }

        var inside = new bool[blocks.Count];
        var state = Behind;
        for (var s = 0; s < 4; s++)
        {
            state = best[s] > best[state] ? s : state;
        }

        var any = false;
        for (var i = blocks.Count - 1; i >= 0; i--)
        {
            inside[i] = state == Article;
            any |= inside[i];
            state = from[i, state];
        }

        // A list is not cut in its middle.
        for (var i = 1; i < signs.CommentsStart; i++)
        {
            inside[i] |= inside[i - 1] && signs.IsMarkedAlike(i) && blocks[i].Facts.Marks == blocks[i - 1].Facts.Marks;
        }

        // An article ends with a sentence or a list: a heading behind the last of them is that of the next article.
        for (var i = blocks.Count - 1; i >= 0 && (!inside[i] || (blocks[i].Facts.Kind is LineKind.Menu or LineKind.Headline && blocks[i].Form != BlockForm.ListItem && !signs.IsMarkedAlike(i))); i--)
        {
            inside[i] = false;
        }

        // A page has an article: where the weights find none, the dense part is it.
        if (!any)
        {
            inside.AsSpan(signs.Core.First..signs.Core.End).Fill(true);
        }

        return inside;
    }

    private static double Best(Span<double> best, int i, int state, byte[,] from, double before, double article, double gap, double behind)
    {
        ReadOnlySpan<double> prices = [before, article, gap, behind];
        var (most, origin) = (double.NegativeInfinity, state);
        for (var s = 0; s < prices.Length; s++)
        {
            if (best[s] + prices[s] > most)
            {
                (most, origin) = (best[s] + prices[s], s);
            }
        }

        from[i, state] = (byte)origin;
        return most;
    }

    private static bool AreMostlyShort(List<Block> blocks, int fewest)
    {
        var shortLines = blocks.Count(IsShort);
        return shortLines >= fewest && shortLines * 2 >= blocks.Count;
    }

    private static bool IsProse(Block block) => block.EndsLikeSentence && block.Words >= ShortestProse;

    private static bool IsShort(Block block) => !block.EndsLikeSentence && block.Words <= LongestShortLine && block.Form is BlockForm.Plain or BlockForm.ListItem;

    private static int Weight(Block block) => IsProse(block) ? Math.Min(block.Words, MostForProse) : ForShortLine;

    /// <summary>The run of blocks, from one to before another, with the greatest sum of prose less short lines.</summary>
    internal static (int First, int End) Densest(List<Block> blocks, int from, int to)
    {
        int best = int.MinValue, bestFirst = from, bestEnd = from, sum = 0, first = from;
        for (var i = from; i < to; i++)
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

    /// <summary>Of the lines shortly above a run the one that shares most words with it; -1 where none shares two.</summary>
    internal static int Title(List<Block> blocks, int first, int end)
    {
        var body = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in blocks.Skip(first).Take(Math.Min(end - first, TitleReach)))
        {
            body.UnionWith(block.Facts.Stems);
        }

        var (title, most) = (-1, 1);
        for (var i = Math.Max(0, first - TitleReach); i < first; i++)
        {
            var shared = blocks[i].Words >= ShortestTitle && !blocks[i].EndsLikeSentence ? blocks[i].Facts.Stems.Count(body.Contains) : 0;
            if (shared > most)
            {
                (title, most) = (i, shared);
            }
        }

        return title;
    }
}
