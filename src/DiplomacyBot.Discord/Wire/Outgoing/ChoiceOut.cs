namespace DiplomacyBot.Discord.Wire;

internal sealed record ChoiceOut(string Name, ChoiceValue Value);
