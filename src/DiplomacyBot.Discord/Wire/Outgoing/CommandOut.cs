namespace DiplomacyBot.Discord.Wire;

internal sealed record CommandOut(
    int Type,
    string Name,
    string? Description,
    CommandOptionOut[]? Options,
    Permissions? DefaultMemberPermissions,
    int[] Contexts,
    int[] IntegrationTypes);
