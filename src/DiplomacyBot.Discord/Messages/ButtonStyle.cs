namespace DiplomacyBot.Discord;

/// <summary>How a button looks; the numbers are Discord's.</summary>
public enum ButtonStyle
{
    /// <summary>The one thing to do next.</summary>
    Primary = 1,

    /// <summary>One choice among several.</summary>
    Secondary = 2,

    /// <summary>It confirms or was right.</summary>
    Success = 3,

    /// <summary>It takes something away or was wrong.</summary>
    Danger = 4,
}
