namespace DiplomacyBot.Discord.Interactions;

/// <summary>Who sees an answer. It is declared, because a deferral fixes it before the handler has run.</summary>
public enum Visibility
{
    /// <summary>Only the person who acted.</summary>
    Private,

    /// <summary>Everybody in the channel.</summary>
    Channel,
}
