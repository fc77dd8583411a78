namespace DiplomacyBot.Discord;

/// <summary>A Discord account.</summary>
/// <param name="Id">The account's id.</param>
/// <param name="Username">The unique name, lower case.</param>
/// <param name="GlobalName">The name the person chose to show; null where none was chosen.</param>
/// <param name="IsBot">True for applications.</param>
public sealed record User(Snowflake Id, string Username, string? GlobalName, bool IsBot)
{
    /// <summary>The name Discord shows outside a guild.</summary>
    public string DisplayName => GlobalName ?? Username;
}
