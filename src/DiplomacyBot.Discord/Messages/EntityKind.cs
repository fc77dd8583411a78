namespace DiplomacyBot.Discord;

/// <summary>What a select offers; the numbers are Discord's component types.</summary>
public enum EntityKind
{
    /// <summary>Members.</summary>
    User = 5,

    /// <summary>Roles.</summary>
    Role = 6,

    /// <summary>Channels.</summary>
    Channel = 8,
}
