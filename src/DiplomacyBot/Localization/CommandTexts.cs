using DiplomacyBot.Discord;

namespace DiplomacyBot.Localization;

/// <summary>What commands, options and choices are called in other languages: <c>content/texts/LANGUAGE/commands.yml</c>. Their English stands beside
/// the code, where each command declares itself.</summary>
internal static class CommandTexts
{
    private const string File = "commands";

    /// <summary>By Discord's locale.</summary>
    /// <param name="words">The words people type, such as "schedule add repeat daily".</param>
    public static IReadOnlyDictionary<string, string> Of(string words)
    {
        var key = Key(words);
        var texts = Language.All
            .Where(language => language != Language.English && language.File(File).ContainsKey(key))
            .ToDictionary(language => language.Code, language => Label(language, key), StringComparer.Ordinal);
        return texts.Count == 0 ? Localizations.None : texts;
    }

    /// <summary>In the language of the work at hand; the English given where there is none.</summary>
    public static string In(string words, string english) =>
        Language.Current.File(File).ContainsKey(Key(words)) ? Label(Language.Current, Key(words)) : english;

    // Message commands have capitals in their names; keys have none.
    private static string Key(string words) => words.ToLowerInvariant();

    private static string Label(Language language, string key) => language.File(File)[key].Forms[PluralForm.Other].ToLabel([], language);
}
