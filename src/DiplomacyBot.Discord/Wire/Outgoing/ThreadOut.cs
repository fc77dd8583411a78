namespace DiplomacyBot.Discord.Wire;

internal sealed record ThreadOut(string Name);
