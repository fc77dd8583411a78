namespace DiplomacyBot.Discord;

/// <summary>What a channel allows or denies a role or a member, whatever the guild says.</summary>
/// <param name="Id">The role's or the member's id; the guild's own id for @everyone.</param>
/// <param name="IsMember">True for a member, false for a role.</param>
/// <param name="Allow">Granted here.</param>
/// <param name="Deny">Taken away here.</param>
public sealed record Overwrite(Snowflake Id, bool IsMember, Permissions Allow, Permissions Deny);
