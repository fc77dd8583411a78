
namespace DiplomacyBot.Timelines.Pictures;

/// <summary>The layouts of a timeline, part by part.</summary>
internal sealed class PicturePage
{
    private readonly PictureSource source;
    private readonly ITextRuler ruler;
    private readonly string title;

    /// <param name="source">The timeline.</param>
    /// <param name="ruler">The font.</param>
    public PicturePage(PictureSource source, ITextRuler ruler)
    {
        (this.source, this.ruler) = (source, ruler);
        title = PictureEntry.OnOneLine(source.Title);
        Parts = PictureParts.Of(source.Entries, part => Layout(part).Height);
    }

    /// <summary>The entries of each part.</summary>
    public IReadOnlyList<IReadOnlyList<PictureEntry>> Parts { get; }

    public PictureLayout Layout(int part) => Layout(Parts[part]);

    private PictureLayout Layout(IReadOnlyList<PictureEntry> entries)
    {
        var isLast = entries[^1].Number == Math.Min(source.Entries.Count, PictureParts.MostEntries);
        return PictureLayout.Of(
            title,
            PictureWording.Remarks(source, entries),
            entries,
            isLast && source.Undated > 0 ? PictureWording.Undated(source.Undated) : null,
            ruler);
    }
}
