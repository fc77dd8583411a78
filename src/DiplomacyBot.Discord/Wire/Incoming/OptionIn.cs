using System.Text.Json.Serialization;

namespace DiplomacyBot.Discord.Wire;

internal sealed record OptionIn(
    string Name,
    int Type,
    [property: JsonConverter(typeof(ScalarTextConverter))] string? Value,
    OptionIn[]? Options,
    bool? Focused);
