namespace DiplomacyBot.Discord;

/// <summary>What an option takes; the numbers are Discord's option types.</summary>
public enum OptionKind
{
    /// <summary>A further word of the command.</summary>
    Subcommand = 1,

    /// <summary>Text.</summary>
    Text = 3,

    /// <summary>A whole number.</summary>
    WholeNumber = 4,

    /// <summary>Yes or no.</summary>
    Boolean = 5,

    /// <summary>A member.</summary>
    User = 6,

    /// <summary>A channel.</summary>
    Channel = 7,

    /// <summary>A role.</summary>
    Role = 8,

    /// <summary>A file.</summary>
    Attachment = 11,
}
