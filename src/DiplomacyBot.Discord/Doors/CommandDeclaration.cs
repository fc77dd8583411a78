namespace DiplomacyBot.Discord;

/// <summary>A top-level command as it is sent to Discord.</summary>
/// <param name="Name">Slash commands: 1 to 32 lower-case letters, digits, '-' or '_'. Message commands: 1 to 32, any case.</param>
/// <param name="Description">1 to 100 code points; empty for message commands.</param>
/// <param name="Kind">Slash command or message command.</param>
/// <param name="Options">Options, or subcommands; at most 25.</param>
/// <param name="DefaultMemberPermissions">Who sees it until the guild's settings say otherwise; null for everyone.</param>
public sealed record CommandDeclaration(
    string Name,
    string Description,
    CommandKind Kind,
    IReadOnlyList<OptionDeclaration> Options,
    Permissions? DefaultMemberPermissions)
{
    /// <summary>The name in other languages, by Discord's locale; for message commands.</summary>
    public IReadOnlyDictionary<string, string> NamesByLocale { get; init; } = Localizations.None;

    /// <summary>The description in other languages, by Discord's locale.</summary>
    public IReadOnlyDictionary<string, string> DescriptionsByLocale { get; init; } = Localizations.None;
}
