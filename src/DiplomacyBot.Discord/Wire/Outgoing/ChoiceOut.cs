namespace DiplomacyBot.Discord.Wire;

internal sealed record ChoiceOut(string Name, ChoiceValue Value, IReadOnlyDictionary<string, string>? NameLocalizations = null);
