namespace DiplomacyBot.Text.Cleaning;

/// <summary>Reads what a whole page says of its article around it, mostly in lines that are cut away with its menus: when it was published, and by whom.</summary>
internal static class PageHead
{
    /// <summary>Finds author and day of publication where the passes have not; lines of the article that only tell the day are removed.</summary>
    /// <param name="blocks">All blocks of the page, with the roles that the last pass gave them.</param>
    /// <param name="page">What is known.</param>
    public static void Read(List<Block> blocks, PageState page)
    {
        var prose = blocks.FindIndex(block => block.Role == BlockRole.Prose);
        var title = page.Title is { } range ? blocks.FindIndex(block => block.ContentStart == range.Start) : -1;
        // From the title to the first paragraph; without a title the paragraph may be of anything.
        var last = prose < 0 ? blocks.Count - 1 : title >= 0 ? prose : prose - 1;
        var found = new List<(DayLine Line, bool IsNear, Block Block)>();
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            var isNear = i > title && i <= last;
            if (isNear && Byline.Author(block, page.Text) is { } author)
            {
                page.Author ??= author;
            }

            if (block.DayLine is { } line && (isNear || (line.Label != DayLabel.None && block.Form != BlockForm.ListItem)))
            {
                found.Add((line, isNear, block));
            }
        }

        // Beside the title the line belongs to this article; elsewhere it may tell of another, unless the page gives one day only.
        var near = found.FindAll(told => told.IsNear);
        var lines = near.Count > 0 ? near : found;
        foreach (var label in Enum.GetValues<DayLabel>())
        {
            var alike = lines.FindAll(told => told.Line.Label == label);
            if (alike.Count > 0 && alike.TrueForAll(told => told.Line.Day == alike[0].Line.Day))
            {
                page.Date ??= (alike[0].Line.Day, alike[0].Line.Start, alike[0].Line.End);
                break;
            }
        }

        foreach (var told in found.Where(told => told.Block.Role != BlockRole.Removed))
        {
            PageCleaner.Remove(told.Block, RemovedReason.LineWithThePublicationDate);
        }
    }
}
