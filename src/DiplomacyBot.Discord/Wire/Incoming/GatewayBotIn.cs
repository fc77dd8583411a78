namespace DiplomacyBot.Discord.Wire;

internal sealed record GatewayBotIn(string? Url, SessionStartLimitIn? SessionStartLimit);
