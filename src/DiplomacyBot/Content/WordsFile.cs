using DiplomacyBot.Content.Yaml;

namespace DiplomacyBot.Content;

/// <summary>Reads <c>words.yml</c>: a list of words with their meanings.</summary>
internal static class WordsFile
{
    /// <summary>Language codes a word may be translated into: Urdu, Arabic, French.</summary>
    public static readonly IReadOnlyList<string> Languages = ["ur", "ar", "fr"];

    private const int MaxMeaningWords = 20;
    private const int MaxTerm = 60;
    private const int MaxMeaning = 200;
    private static readonly string[] Keys = ["term", "meaning", "translations", "forms"];

    /// <returns>The words; empty when <paramref name="log"/> got a mistake.</returns>
    public static IReadOnlyList<ShelfWord> Read(string text, MistakeLog log)
    {
        if (YamlText.Read(text, linesAbove: 0, log) is not { } top)
            return [];
        if (top is not YamlNode.List list)
        {
            log.Add(top.Line, "This file must be a list: each word starts with \"- term: …\".");
            return [];
        }
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var words = new List<ShelfWord>();
        foreach (var item in list.Items)
        {
            if (Word(item, taken, log) is { } word)
                words.Add(word);
        }
        return log.IsClean ? words : [];
    }

    private static ShelfWord? Word(YamlNode node, HashSet<string> taken, MistakeLog log)
    {
        if (YamlMap.From(node, "A word", Keys, log) is not { } map)
            return null;
        var term = map.Required("term", MaxTerm);
        var meaning = map.Required("meaning", MaxMeaning);
        var length = meaning?.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length ?? 0;
        if (length > MaxMeaningWords)
            log.Add(map.LineOf("meaning"), $"The meaning has {length} words; at most {MaxMeaningWords} are read with pleasure.");
        var forms = map.Texts("forms", MaxTerm);
        if (term is not null && !taken.Add(term))
            log.Add(map.LineOf("term"), $"\"{term}\" is in this file already.");
        foreach (var form in forms.Where(form => !taken.Add(form)))
            log.Add(map.LineOf("forms"), $"\"{form}\" is in this file already.");
        var translations = Translations(map, log);
        return term is not null && meaning is not null ? new ShelfWord(term, meaning, translations, forms) : null;
    }

    private static Dictionary<string, string> Translations(YamlMap word, MistakeLog log)
    {
        var translations = new Dictionary<string, string>(StringComparer.Ordinal);
        if (word.Node("translations") is { } node && YamlMap.From(node, "\"translations\"", [.. Languages], log) is { } map)
        {
            foreach (var language in Languages)
            {
                if (map.Keys.Contains(language) && map.Required(language, MaxTerm) is { } text)
                    translations[language] = text;
            }
        }
        return translations;
    }
}
