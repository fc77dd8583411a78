namespace DiplomacyBot.Discord.Interactions;

/// <summary>Who may use a command, from everybody up to those who set the bot up. A moderator is not an organizer, nor the other way round.</summary>
public enum Tier
{
    /// <summary>Everybody in the guild.</summary>
    Member,

    /// <summary>Those who look after articles and briefings.</summary>
    Moderator,

    /// <summary>Those who look after quizzes and results.</summary>
    Organizer,

    /// <summary>Those who set the bot up.</summary>
    Administrator,
}
