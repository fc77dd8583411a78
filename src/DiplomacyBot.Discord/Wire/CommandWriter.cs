namespace DiplomacyBot.Discord.Wire;

/// <summary>Spells a declared command; what stands at Discord's default is left out.</summary>
internal static class CommandWriter
{
    // Used in guilds, installed to guilds: nothing here works in a direct message or from another app's installation.
    private static readonly int[] GuildOnly = [0];

    public static CommandOut Write(CommandDeclaration command) => new(
        (int)command.Kind,
        command.Name,
        Localized(command.NamesByLocale),
        command.Kind == CommandKind.Slash ? command.Description : null,
        command.Kind == CommandKind.Slash ? Localized(command.DescriptionsByLocale) : null,
        command.Kind == CommandKind.Slash ? Options(command.Options) : null,
        command.DefaultMemberPermissions,
        GuildOnly,
        GuildOnly);

    private static CommandOptionOut[]? Options(IReadOnlyList<OptionDeclaration> options) =>
        options.Count == 0 ? null : [.. options.Select(Option)];

    private static CommandOptionOut Option(OptionDeclaration option) => new(
        (int)option.Kind,
        option.Name,
        option.Description,
        Localized(option.DescriptionsByLocale),
        option.Required ? true : null,
        option.Autocomplete ? true : null,
        option.Choices.Count == 0 ? null : [.. option.Choices.Select(c => new ChoiceOut(c.Name, ChoiceValue.For(option.Kind, c.Value), Localized(c.NamesByLocale)))],
        option.ChannelTypes.Count == 0 ? null : [.. option.ChannelTypes],
        option.MaxLength,
        Options(option.Options));

    private static IReadOnlyDictionary<string, string>? Localized(IReadOnlyDictionary<string, string> texts) => texts.Count == 0 ? null : texts;
}
