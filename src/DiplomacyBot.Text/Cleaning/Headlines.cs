using DiplomacyBot.Text.Words;

namespace DiplomacyBot.Text.Cleaning;

/// <summary>Tells the title and the headings from prose.</summary>
internal static class Headlines
{
    private const int LongestTitle = 30;
    private const int LongestHeading = 14;

    // How much of the title a line must say again to be its repetition, among the first lines only.
    private const double RepeatedShare = 0.8;
    private const int RepeatsWithin = 5;

    /// <summary>Gives each block its role; a heading that only repeats the title is removed.</summary>
    public static void Assign(List<Block> blocks, PageState page)
    {
        foreach (var block in blocks)
        {
            block.Role = BlockRole.Prose;
        }

        var first = 0;
        if (!page.TitleGiven)
        {
            page.Title = null;
            if (blocks.Count > 1 && IsTitle(blocks))
            {
                blocks[0].Role = BlockRole.Title;
                page.Title = (blocks[0].ContentStart, TrimColon(page.Text, blocks[0]));
                first = 1;
            }
        }

        var titleText = page.Title is { } range ? page.Text[range.Start..range.End] : string.Empty;
        var title = ContentWords.Of(titleText);
        for (var i = blocks.Count - 1; i >= first; i--)
        {
            var next = i + 1 < blocks.Count ? blocks[i + 1] : null;
            if (!IsHeading(blocks[i], next))
            {
                continue;
            }

            blocks[i].Role = BlockRole.Heading;
            var same = blocks[i].Span.Equals(titleText, StringComparison.OrdinalIgnoreCase);
            if (i < first + RepeatsWithin && (same || (title.Count > 1 && ContentWords.ShareAtLeast(RepeatedShare, title, ContentWords.Of(blocks[i].Span)))))
            {
                blocks[i].RepeatsTitle = true;
                PageCleaner.Remove(blocks[i], RemovedReason.HeadingThatRepeatsTheTitle);
            }
        }
    }

    /// <summary>Where the words of a heading end, a closing colon left out.</summary>
    public static int TrimColon(string text, Block block)
    {
        var end = block.ContentEnd;
        while (end > block.ContentStart && text[end - 1] is ':' or ' ')
        {
            end--;
        }

        return end == block.ContentStart ? block.ContentEnd : end;
    }

    private static bool IsTitle(List<Block> blocks)
    {
        var block = blocks[0];
        if (block.Form == BlockForm.MarkdownHeading)
        {
            return true;
        }

        var closed = block.LastMark is '.' or '\u2026' or '\u06d4' or ',' or ';';
        // A short question or exclamation is a title only where prose follows it.
        var open = block.LastMark is not ('?' or '!' or '\u061f') || blocks[1].EndsLikeSentence;
        return block.Form != BlockForm.ListItem && block.Words is > 0 and <= LongestTitle && !closed && open;
    }

    private static bool IsHeading(Block block, Block? next)
    {
        if (block.Form == BlockForm.MarkdownHeading)
        {
            return true;
        }

        if (next is null || block.Form == BlockForm.ListItem || block.Words is 0 or > LongestHeading || block.LastMark is '.' or ',' or ';' or '\u2026' or '\u06d4')
        {
            return false;
        }

        // "The demands are:" before a list and "She went on:" before a quotation are prose, not headings.
        if (block.LastMark == ':' && (next.Form == BlockForm.ListItem || next.Span[0] == '"'))
        {
            return false;
        }

        if (block.Form == BlockForm.Bold)
        {
            return true;
        }

        var mark = block.Span[0];
        var startsHigh = !char.IsLower(mark) && mark != '"';
        var followed = next.Role == BlockRole.Heading || next.EndsLikeSentence || next.Form == BlockForm.ListItem;
        return startsHigh && followed && block.LastMark is not ('?' or '!' or '\u061f') && block.Span.IndexOf('"') != 0;
    }
}
