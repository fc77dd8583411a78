namespace DiplomacyBot.Text;

/// <summary>In what articles contradict each other about an event.</summary>
public enum StoryConflictKind
{
    /// <summary>They give it different dates.</summary>
    Dates,

    /// <summary>They count the same differently.</summary>
    Figures,
}
