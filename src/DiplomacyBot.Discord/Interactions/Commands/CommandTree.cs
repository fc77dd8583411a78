namespace DiplomacyBot.Discord.Interactions;

/// <summary>Turns the declarations of handlers into the tree that is sent to Discord; nothing is written twice.</summary>
/// <remarks>Limits: Discord API, "Application Commands"; the 60 characters of a description are this project's own.</remarks>
public static class CommandTree
{
    private const int LongestDescription = 60;

    /// <summary>Builds the tree in the order of the definitions.</summary>
    /// <param name="definitions">All commands.</param>
    /// <param name="groups">The first words of commands with two words.</param>
    /// <param name="translations">What a command, an option or a choice is called in other languages, by its words: "schedule", "schedule add",
    /// "schedule add repeat", "schedule add repeat daily"; for a message command its name. Null where nothing is translated.</param>
    /// <exception cref="InvalidOperationException">A declaration breaks a rule; the message names command and rule.</exception>
    public static IReadOnlyList<CommandDeclaration> Build(
        IEnumerable<CommandDefinition> definitions,
        IEnumerable<CommandGroup> groups,
        Func<string, IReadOnlyDictionary<string, string>>? translations = null)
    {
        var groupsByName = groups.ToDictionary(group => group.Name, StringComparer.Ordinal);
        var all = definitions.ToList();
        var tree = all.GroupBy(TopLevelName, StringComparer.Ordinal).Select(commands => Declare(commands.Key, [.. commands], groupsByName));
        return [.. translations is null ? tree : tree.Select(command => CommandTranslation.Of(command, translations))];
    }

    private static string TopLevelName(CommandDefinition definition) =>
        definition.Kind == CommandKind.Message ? definition.Path : definition.Path.Split(' ')[0];

    private static CommandDeclaration Declare(string name, List<CommandDefinition> commands, Dictionary<string, CommandGroup> groups)
    {
        commands.ForEach(Check);
        var lowest = commands.Min(command => command.Tier);
        var permissions = PermissionsOf(lowest);
        if (commands[0].Kind == CommandKind.Message)
        {
            Demand(commands.Count == 1, name, "a message command's name must be unique");
            return new CommandDeclaration(name, "", CommandKind.Message, [], permissions);
        }
        if (commands is [{ Path: var path } only] && path == name)
        {
            return new CommandDeclaration(name, only.Description, CommandKind.Slash, only.Options, permissions);
        }
        Demand(commands.All(command => command.Path != name), name, "a command with subcommands cannot be called bare");
        Demand(commands.Count <= 25, name, "at most 25 subcommands");
        Demand(groups.TryGetValue(name, out var group), name, "its group has no description; add a CommandGroup");
        var subcommands = commands.Select(command => new OptionDeclaration
        {
            Name = command.Path[(name.Length + 1)..],
            Description = command.Description,
            Kind = OptionKind.Subcommand,
            Options = command.Options,
        });
        return new CommandDeclaration(name, group!.Description, CommandKind.Slash, [.. subcommands], permissions);
    }

    // The same bits by which the tiers are told apart while no role is set: Discord then hides a command from exactly those whom we would refuse.
    private static Permissions? PermissionsOf(Tier tier) => tier switch
    {
        Tier.Moderator => Permissions.ManageMessages,
        Tier.Organizer => Permissions.ManageEvents,
        Tier.Administrator => Permissions.None,
        _ => null,
    };

    private static void Check(CommandDefinition command)
    {
        var (path, isSlash) = (command.Path, command.Kind == CommandKind.Slash);
        Demand(!isSlash || path.Split(' ') is { Length: 1 or 2 } words && words.All(word => IsName(word)), path, "its words must be 1 to 32 lower-case letters, digits, '-' or '_'");
        Demand(isSlash || path.Length is >= 1 and <= 32, path, "its name must have 1 to 32 characters");
        Demand(command.Description.Length is >= 1 and <= LongestDescription, path, $"its description must have 1 to {LongestDescription} characters");
        Demand(isSlash || command.Options.Count == 0, path, "a message command takes no options");
        Demand(command.Options.Count <= 25, path, "at most 25 options");
        Demand(command.Options.Select(option => option.Name).Distinct(StringComparer.Ordinal).Count() == command.Options.Count, path, "two options have the same name");
        Demand(!command.Options.SkipWhile(option => option.Required).Any(option => option.Required), path, "required options come first");
        foreach (var option in command.Options)
        {
            Demand(IsName(option.Name), path, $"the option '{option.Name}' must have a name of 1 to 32 lower-case letters");
            Demand(option.Description.Length is >= 1 and <= 100, path, $"the option '{option.Name}' needs a description of 1 to 100 characters");
            Demand(option.Choices.Count <= 25 && !(option.Autocomplete && option.Choices.Count > 0), path, $"the option '{option.Name}' has too many choices, or choices and autocomplete");
        }
    }

    private static void Demand(bool isKept, string command, string rule)
    {
        if (!isKept)
        {
            throw new InvalidOperationException($"Command '{command}': {rule}.");
        }
    }

    // By hand, since this runs at every start and a regular expression costs more to make than all names to read.
    private static bool IsName(string word) =>
        word.Length is >= 1 and <= 32 && word.All(character => character is '-' or '_' || char.IsNumber(character) || char.IsLower(character));
}
