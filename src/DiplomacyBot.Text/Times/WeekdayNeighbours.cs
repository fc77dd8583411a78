using DiplomacyBot.Text.Times.Grammar;

namespace DiplomacyBot.Text.Times;

/// <summary>Tells whether a weekday's name is a time: "on Monday", not "Bloody Sunday", "Good Friday" or "the Sun".</summary>
internal static class WeekdayNeighbours
{
    public static bool Allow(NeighbourView view)
    {
        var name = view.Tokens[view.Start];
        var partOfName = view.Before.Length > 0 && view.Before.Of(view.Text) is "Bloody" or "Good" or "Black" or "Red" or "Super" or "Easter" or "Palm" or "Holy";
        var doubtful = name.Entry.Text is "sun" or "sat" or "wed" or "mon" or "fri";
        return !partOfName && !view.Last.Of(view.Text).EndsWith("days", StringComparison.OrdinalIgnoreCase) && (!doubtful || view.Follows("on"));
    }
}
