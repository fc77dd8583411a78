namespace DiplomacyBot.Discord.Wire;

/// <summary>The data of commands, components, autocomplete and forms in one: their fields do not contradict each other.</summary>
internal sealed record InteractionDataIn(
    Snowflake? Id,
    string? Name,
    int? Type,
    OptionIn[]? Options,
    ResolvedIn? Resolved,
    Snowflake? TargetId,
    string? CustomId,
    string[]? Values,
    FormPartIn[]? Components);
