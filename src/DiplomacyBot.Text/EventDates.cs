using DiplomacyBot.Text.Timelines;
using DiplomacyBot.Text.Times;

namespace DiplomacyBot.Text;

/// <summary>Gives every verb and noun of a news text the date of what it tells: a best guess for sorting and for merging articles,
/// where the timeline shown to members leaves out what it is not sure of.</summary>
public static class EventDates
{
    /// <summary>Reads the dates. Pure and deterministic; ends on any string.</summary>
    /// <param name="text">The stored text; every span points into it.</param>
    /// <param name="published">The day of publication.</param>
    /// <returns>Words in text order, none overlapping; words without a topic ("the", "and") are left out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IReadOnlyList<EventDate> Read(string text, DateOnly published)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new EventDating(TimedText.OfWhole(text, published, allVerbs: true), published).Read();
    }
}
