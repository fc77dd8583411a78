using DiplomacyBot.Reading.Subjects;
using DiplomacyBot.Text;

namespace DiplomacyBot.Timelines.Stories;

/// <summary>A timeline over many articles as it is shown.</summary>
/// <param name="Subject">Whose, or of what.</param>
/// <param name="Story">All of it.</param>
/// <param name="Entries">What is shown of it, earliest first.</param>
/// <param name="Titles">How its articles are called, by revision.</param>
internal sealed record StoryView(Subject Subject, Story Story, IReadOnlyList<StoryEntry> Entries, IReadOnlyDictionary<long, string> Titles)
{
    /// <summary>Every sentence behind what is shown, entry after entry.</summary>
    public IReadOnlyList<StoryTelling> Tellings => [.. Entries.SelectMany(entry => entry.Tellings)];

    /// <summary>Where the sentences of an entry begin among <see cref="Tellings"/>.</summary>
    public int PlaceOf(int entry) => Entries.Take(entry).Sum(before => before.Tellings.Count);
}
