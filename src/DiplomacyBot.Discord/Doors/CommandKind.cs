namespace DiplomacyBot.Discord;

/// <summary>Where a command is found; the numbers are Discord's command types.</summary>
public enum CommandKind
{
    /// <summary>Typed after a slash.</summary>
    Slash = 1,

    /// <summary>In the menu of a message, under Apps.</summary>
    Message = 3,
}
