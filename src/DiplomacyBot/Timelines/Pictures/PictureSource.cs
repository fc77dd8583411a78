using DiplomacyBot.Reading;

namespace DiplomacyBot.Timelines.Pictures;

/// <summary>A timeline that is to be drawn.</summary>
/// <param name="Title">Its title, as written.</param>
/// <param name="Origins">Whose and of when it is, below the title; what is not known is left out.</param>
/// <param name="Entries">Its dated entries, at least one.</param>
/// <param name="Undated">How many more it has without a date.</param>
internal sealed record PictureSource(string Title, IReadOnlyList<string> Origins, IReadOnlyList<PictureEntry> Entries, int Undated)
{
    /// <summary>The timeline of an article that has dated entries.</summary>
    public static PictureSource Of(OpenArticle open) =>
        new(open.Revision.Title, PictureWording.Origins(open.Revision), PictureEntry.Of(open.Reading), open.Reading.Timeline.Undated.Count);
}
