using System.Text.Json.Serialization;

namespace DiplomacyBot.Discord.Wire;

/// <summary>A part of a submitted form: a label with its component, an old action row with components, or the input itself.</summary>
internal sealed record FormPartIn(
    int Type,
    string? CustomId,
    [property: JsonConverter(typeof(ScalarTextConverter))] string? Value,
    string[]? Values,
    FormPartIn? Component,
    FormPartIn[]? Components);
