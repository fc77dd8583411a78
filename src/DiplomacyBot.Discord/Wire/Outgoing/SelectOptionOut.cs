namespace DiplomacyBot.Discord.Wire;

internal sealed record SelectOptionOut(string Label, string Value, string? Description, bool? Default);
