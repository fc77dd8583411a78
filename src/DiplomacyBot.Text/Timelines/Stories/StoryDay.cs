namespace DiplomacyBot.Text;

/// <summary>A day with what speaks for it.</summary>
/// <param name="Day">The day.</param>
/// <param name="Evidence">How much speaks for it, see <see cref="Story"/>; 0 or more, growing with each article that tells something of the day.</param>
/// <param name="Voices">How many articles mention it or appeared on it.</param>
/// <param name="Tellings">Sentences of that day, those first that say most of what the others say; none like one before it.</param>
public sealed record StoryDay(DateOnly Day, double Evidence, int Voices, IReadOnlyList<StoryTelling> Tellings);
