namespace DiplomacyBot.Content;

/// <summary>A word worth explaining. Translations are keyed by language code (see <see cref="WordsFile.Languages"/>);
/// forms are further spellings to recognise, such as plurals.</summary>
internal sealed record ShelfWord(string Term, string Meaning, IReadOnlyDictionary<string, string> Translations, IReadOnlyList<string> Forms);
