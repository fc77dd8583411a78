namespace DiplomacyBot.Discord.Wire;

internal sealed record ChoiceIn(string Name, ChoiceValue Value, Dictionary<string, string>? NameLocalizations);
