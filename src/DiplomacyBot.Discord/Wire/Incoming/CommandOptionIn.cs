using System.Text.Json.Serialization;

namespace DiplomacyBot.Discord.Wire;

internal sealed record CommandOptionIn(
    int Type,
    string Name,
    string? Description,
    Dictionary<string, string>? NameLocalizations,
    Dictionary<string, string>? DescriptionLocalizations,
    bool? Required,
    bool? Autocomplete,
    ChoiceIn[]? Choices,
    int[]? ChannelTypes,
    string[]? FileTypes,
    [property: JsonConverter(typeof(ScalarTextConverter))] string? MinValue,
    [property: JsonConverter(typeof(ScalarTextConverter))] string? MaxValue,
    int? MinLength,
    int? MaxLength,
    CommandOptionIn[]? Options);
