namespace DiplomacyBot.Text;

/// <summary>A contradiction between articles about what reads as one event. Nothing is decided: readers are shown the sides beside each other.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Sides">Two or more, from as many articles; earliest date or smallest figure first.</param>
public sealed record StoryConflict(StoryConflictKind Kind, IReadOnlyList<StorySide> Sides);
