namespace DiplomacyBot.Discord.Wire;

/// <summary>Tells whether Discord has exactly the commands that would be sent. A field left out equals its default, and the order of
/// top-level commands means nothing, while that of options and choices is what people see.</summary>
internal static class CommandComparison
{
    public static bool AreEqual(CommandOut[] wanted, CommandIn[] present)
    {
        if (wanted.Length != present.Length)
            return false;
        var byName = new Dictionary<(int Type, string Name), CommandIn>();
        foreach (var command in present)
            byName[(command.Type ?? 1, command.Name)] = command;
        return wanted.All(command => byName.TryGetValue((command.Type, command.Name), out var other) && Same(command, other));
    }

    private static bool Same(CommandOut wanted, CommandIn present) =>
        (wanted.Description ?? "") == (present.Description ?? "")
        && wanted.DefaultMemberPermissions == present.DefaultMemberPermissions
        && SameSet(wanted.Contexts, present.Contexts)
        && SameSet(wanted.IntegrationTypes, present.IntegrationTypes)
        && present.Nsfw != true
        && SameTexts(wanted.NameLocalizations, present.NameLocalizations)
        && SameTexts(wanted.DescriptionLocalizations, present.DescriptionLocalizations)
        && SameOptions(wanted.Options, present.Options);

    private static bool SameOptions(CommandOptionOut[]? wanted, CommandOptionIn[]? present)
    {
        wanted ??= [];
        present ??= [];
        return wanted.Length == present.Length && wanted.Zip(present).All(pair => Same(pair.First, pair.Second));
    }

    private static bool Same(CommandOptionOut wanted, CommandOptionIn present) =>
        wanted.Type == present.Type
        && wanted.Name == present.Name
        && wanted.Description == present.Description
        && (wanted.Required ?? false) == (present.Required ?? false)
        && (wanted.Autocomplete ?? false) == (present.Autocomplete ?? false)
        && wanted.MaxLength == present.MaxLength
        && present is { MinLength: null or 0, MinValue: null, MaxValue: null, FileTypes: null or [] }
        && SameTexts(null, present.NameLocalizations)
        && SameTexts(wanted.DescriptionLocalizations, present.DescriptionLocalizations)
        && SameSet(wanted.ChannelTypes, present.ChannelTypes)
        && SameChoices(wanted.Choices, present.Choices)
        && SameOptions(wanted.Options, present.Options);

    private static bool SameChoices(ChoiceOut[]? wanted, ChoiceIn[]? present)
    {
        wanted ??= [];
        present ??= [];
        return wanted.Length == present.Length && wanted.Zip(present).All(pair =>
            pair.First.Name == pair.Second.Name && pair.First.Value == pair.Second.Value && SameTexts(pair.First.NameLocalizations, pair.Second.NameLocalizations));
    }

    private static bool SameSet(int[]? wanted, int[]? present) => new HashSet<int>(wanted ?? []).SetEquals(present ?? []);

    private static bool SameTexts(IReadOnlyDictionary<string, string>? wanted, Dictionary<string, string>? present) =>
        (wanted?.Count ?? 0) == (present?.Count ?? 0) && (wanted is null || wanted.All(text => present!.TryGetValue(text.Key, out var other) && other == text.Value));
}
