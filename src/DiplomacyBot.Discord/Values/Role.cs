namespace DiplomacyBot.Discord;

/// <summary>A role of a guild.</summary>
/// <param name="Id">The role's id; the guild's own id for @everyone.</param>
/// <param name="Name">The name as shown.</param>
/// <param name="Permissions">What the role grants before channel overwrites.</param>
public sealed record Role(Snowflake Id, string Name, Permissions Permissions);
