using DiplomacyBot.Reading;
using DiplomacyBot.Text;
using DiplomacyBot.Timelines.Pictures;

namespace DiplomacyBot.Timelines.Stories;

/// <summary>An entry of a timeline over many articles as a picture needs it.</summary>
internal static class StoryPictureEntry
{
    /// <summary>The entry with the title of its article in place of a paragraph.</summary>
    public static PictureEntry Of(StoryView view, StoryEntry entry, int number) => PictureEntry.Of(
        entry.Date, number, entry.Leading.Text, StoryWording.PictureSource(view, entry), StoryWording.PictureNote(entry) ?? (entry.IsStated ? DateWording.Note(entry.Leading.Note) : null));
}
