namespace DiplomacyBot.Discord.Wire;

internal sealed record MemberEventIn(Snowflake GuildId, UserIn? User, Snowflake[]? Roles);
