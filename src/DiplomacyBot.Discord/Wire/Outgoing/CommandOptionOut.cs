namespace DiplomacyBot.Discord.Wire;

internal sealed record CommandOptionOut(
    int Type,
    string Name,
    string Description,
    IReadOnlyDictionary<string, string>? DescriptionLocalizations,
    bool? Required,
    bool? Autocomplete,
    ChoiceOut[]? Choices,
    int[]? ChannelTypes,
    int? MaxLength,
    CommandOptionOut[]? Options);
