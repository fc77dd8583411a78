namespace DiplomacyBot.Discord.Wire;

internal sealed record IdOnlyIn(Snowflake Id);
