namespace DiplomacyBot.Discord;

/// <summary>A person as a member of the guild an interaction came from.</summary>
/// <param name="Nickname">The name in this guild; null where the person set none.</param>
/// <param name="RoleIds">The roles held, without @everyone.</param>
/// <param name="Permissions">What Discord computed for the channel of the interaction.</param>
public sealed record Member(string? Nickname, IReadOnlyList<Snowflake> RoleIds, Permissions Permissions);
