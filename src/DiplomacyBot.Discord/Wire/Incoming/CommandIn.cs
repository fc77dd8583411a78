namespace DiplomacyBot.Discord.Wire;

/// <summary>A registered command as Discord lists it, with every field that could differ from what we declare.</summary>
internal sealed record CommandIn(
    Snowflake Id,
    int? Type,
    string Name,
    string? Description,
    Dictionary<string, string>? NameLocalizations,
    Dictionary<string, string>? DescriptionLocalizations,
    CommandOptionIn[]? Options,
    Permissions? DefaultMemberPermissions,
    int[]? Contexts,
    int[]? IntegrationTypes,
    bool? Nsfw);
