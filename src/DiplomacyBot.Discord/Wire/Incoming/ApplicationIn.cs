namespace DiplomacyBot.Discord.Wire;

internal sealed record ApplicationIn(Snowflake Id);
