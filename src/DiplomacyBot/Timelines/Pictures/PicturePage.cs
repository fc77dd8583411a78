using DiplomacyBot.Reading;

namespace DiplomacyBot.Timelines.Pictures;

/// <summary>The layouts of an article's timeline, part by part.</summary>
internal sealed class PicturePage
{
    private readonly OpenArticle open;
    private readonly int total;
    private readonly ITextRuler ruler;
    private readonly string title;

    /// <param name="open">The article.</param>
    /// <param name="entries">Its dated entries, at least one.</param>
    /// <param name="ruler">The font.</param>
    public PicturePage(OpenArticle open, IReadOnlyList<PictureEntry> entries, ITextRuler ruler)
    {
        (this.open, total, this.ruler) = (open, entries.Count, ruler);
        title = PictureEntry.OnOneLine(open.Revision.Title);
        Parts = PictureParts.Of(entries, part => Layout(part).Height);
    }

    /// <summary>The entries of each part.</summary>
    public IReadOnlyList<IReadOnlyList<PictureEntry>> Parts { get; }

    public PictureLayout Layout(int part) => Layout(Parts[part]);

    private PictureLayout Layout(IReadOnlyList<PictureEntry> entries)
    {
        var undated = open.Reading.Timeline.Undated.Count;
        var isLast = entries[^1].Number == Math.Min(total, PictureParts.MostEntries);
        return PictureLayout.Of(
            title,
            PictureWording.Remarks(open.Revision, entries, total),
            entries,
            isLast && undated > 0 ? PictureWording.Undated(undated) : null,
            ruler);
    }
}
