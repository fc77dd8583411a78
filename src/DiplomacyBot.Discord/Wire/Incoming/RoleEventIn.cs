namespace DiplomacyBot.Discord.Wire;

/// <summary>GUILD_ROLE_CREATE and _UPDATE carry the role, GUILD_ROLE_DELETE its id.</summary>
internal sealed record RoleEventIn(Snowflake GuildId, RoleIn? Role, Snowflake? RoleId);
