namespace DiplomacyBot.Discord.Wire;

internal sealed record ReadyIn(UserIn User, GuildIn[]? Guilds, string SessionId, string? ResumeGatewayUrl, ApplicationIn? Application);
