namespace DiplomacyBot.Discord.Wire;

internal sealed record HelloIn(double HeartbeatInterval);
