namespace DiplomacyBot.Discord.Interactions;

/// <summary>Gives a declared command its descriptions in other languages. Slash commands keep their names: help, articles and people call them by these.</summary>
/// <remarks>Limits: Discord API, "Application Commands"; they are the same for every language.</remarks>
internal static class CommandTranslation
{
    private const int LongestName = 32;
    private const int LongestText = 100;

    public static CommandDeclaration Of(CommandDeclaration command, Func<string, IReadOnlyDictionary<string, string>> translations) =>
        command.Kind == CommandKind.Message
            ? command with { NamesByLocale = Checked(command.Name, LongestName, translations) }
            : command with
            {
                DescriptionsByLocale = Checked(command.Name, LongestText, translations),
                Options = [.. command.Options.Select(option => Of(option, command.Name, translations))],
            };

    private static OptionDeclaration Of(OptionDeclaration option, string above, Func<string, IReadOnlyDictionary<string, string>> translations)
    {
        var words = $"{above} {option.Name}";
        return option with
        {
            DescriptionsByLocale = Checked(words, LongestText, translations),
            Choices = [.. option.Choices.Select(choice => choice with { NamesByLocale = Checked($"{words} {choice.Value}", LongestText, translations) })],
            Options = [.. option.Options.Select(inner => Of(inner, words, translations))],
        };
    }

    private static IReadOnlyDictionary<string, string> Checked(string words, int longest, Func<string, IReadOnlyDictionary<string, string>> translations)
    {
        var texts = translations(words);
        foreach (var (locale, text) in texts)
        {
            if (CodePoints.Count(text) is var length && (length == 0 || length > longest))
                throw new InvalidOperationException($"'{words}' in {locale} has {length} characters; 1 to {longest} are allowed.");
        }
        return texts;
    }
}
