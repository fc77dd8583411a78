namespace DiplomacyBot.Discord.Wire;

internal sealed record SelectDefaultOut(Snowflake Id, string Type);
