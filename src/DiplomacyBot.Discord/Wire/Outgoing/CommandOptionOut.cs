namespace DiplomacyBot.Discord.Wire;

internal sealed record CommandOptionOut(
    int Type,
    string Name,
    string Description,
    bool? Required,
    bool? Autocomplete,
    ChoiceOut[]? Choices,
    int[]? ChannelTypes,
    int? MaxLength,
    CommandOptionOut[]? Options);
