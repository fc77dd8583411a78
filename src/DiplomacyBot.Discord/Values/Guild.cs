namespace DiplomacyBot.Discord;

/// <summary>A guild (what people call a server) as it stood when Discord sent it.</summary>
/// <param name="Id">The guild's id.</param>
/// <param name="Name">The name as shown.</param>
/// <param name="OwnerId">Who owns the guild and may do everything.</param>
/// <param name="PreferredLocale">Discord's locale of the guild, such as "en-US".</param>
/// <param name="Channels">All channels; those the bot may not see are marked hidden.</param>
/// <param name="Roles">All roles, @everyone included.</param>
public sealed record Guild(
    Snowflake Id,
    string Name,
    Snowflake OwnerId,
    string PreferredLocale,
    IReadOnlyList<Channel> Channels,
    IReadOnlyList<Role> Roles);
