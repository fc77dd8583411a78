using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Cleaning;

/// <summary>Finds the title of an article on its page by its being said twice: pages begin with it or name it in their trail of links, and repeat it above the text.</summary>
internal static class PageTitle
{
    private const int ShortestTitle = 3;
    private const int LongestTitle = 30;
    private const double SameShare = 0.8;

    // How much of the first line the title must be: the rest is the name of the site.
    private const double LeastShare = 0.5;

    private const int CloseBelow = 2;

    // Prose below the title is looked for within so many blocks.
    private const int Below = 20;

    /// <summary>The block that is the title; -1 where the first line is not said again above prose.</summary>
    public static int Find(List<Block> blocks, int[] proseWords)
    {
        var first = blocks.FindIndex(block => block.Words is >= ShortestTitle and <= LongestTitle && !block.EndsLikeSentence);
        if (first is < 0 or > 3)
        {
            return -1;
        }

        // The first line often ends with the name of the site, so it holds the title rather than is it.
        var whole = blocks[first].Facts.Stems;
        var places = new List<(int Block, int Prose)>();
        for (var i = first + 1; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Words is < ShortestTitle or > LongestTitle || block.LastMark == '.' || block.Facts.Stems.Count < 2
                || !ContentWords.ShareAtLeast(SameShare, block.Facts.Stems, whole) || !ContentWords.ShareAtLeast(LeastShare, whole, block.Facts.Stems))
            {
                continue;
            }

            var prose = proseWords[Math.Min(proseWords.Length - 1, i + 1 + Below)] - proseWords[i + 1];
            places.Add((i, prose));
        }

        // An article pasted without its page says its title again right below.
        if (places.Exists(place => place.Block <= first + CloseBelow))
        {
            return first;
        }

        // Links in the text and lists below it name the title too, so the first place with much prose below counts.
        var most = places.Count == 0 ? 0 : places.Max(place => place.Prose);
        return most == 0 ? -1 : places.Find(place => place.Prose * 2 >= most).Block;
    }
}
