namespace DiplomacyBot.Discord.Wire;

internal sealed record CommandOut(
    int Type,
    string Name,
    IReadOnlyDictionary<string, string>? NameLocalizations,
    string? Description,
    IReadOnlyDictionary<string, string>? DescriptionLocalizations,
    CommandOptionOut[]? Options,
    Permissions? DefaultMemberPermissions,
    int[] Contexts,
    int[] IntegrationTypes);
