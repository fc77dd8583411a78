using DiplomacyBot.Content;
using DiplomacyBot.Content.Yaml;

namespace DiplomacyBot.Localization;

/// <summary>Reads a file of texts: <c>key: text with {holes}</c>, or below the key one text for each plural form.</summary>
internal static class TextFile
{
    /// <summary>The texts by key; what is wrong goes to <paramref name="log"/>, and such texts are left out.</summary>
    public static IReadOnlyDictionary<string, TextEntry> Read(string text, MistakeLog log)
    {
        var entries = new Dictionary<string, TextEntry>(StringComparer.Ordinal);
        switch (YamlText.Read(text, linesAbove: 0, log))
        {
            case YamlNode.Map map:
                foreach (var entry in map.Entries)
                {
                    if (Entry(entry, log) is { } read)
                        entries[entry.Key] = read;
                }
                break;
            case { } other:
                log.Add(other.Line, "A file of texts has a line \"key: text\" for each.");
                break;
        }
        return entries;
    }

    private static TextEntry? Entry(YamlNode.Entry entry, MistakeLog log)
    {
        if (entry.Key.Length == 0 || entry.Key.Any(character => !char.IsAsciiLetterLower(character) && !char.IsAsciiDigit(character) && character is not ('-' or '_' or ' ')))
        {
            log.Add(entry.Line, $"\"{entry.Key}\" is no key: only a-z, 0-9, spaces, - and _ stand in one.");
            return null;
        }
        switch (entry.Value)
        {
            case YamlNode.Scalar { Value: { Length: > 0 } value } scalar:
                return Template(value, scalar.Line, log) is { } template ? new TextEntry(entry.Line, new Dictionary<string, TextTemplate> { [PluralForm.Other] = template }) : null;
            case YamlNode.Map forms:
                return Forms(entry, forms, log);
            default:
                log.Add(entry.Line, $"\"{entry.Key}\" has no text.");
                return null;
        }
    }

    private static TextEntry? Forms(YamlNode.Entry entry, YamlNode.Map map, MistakeLog log)
    {
        var forms = new Dictionary<string, TextTemplate>(StringComparer.Ordinal);
        foreach (var form in map.Entries)
        {
            if (!PluralForm.Names.Contains(form.Key))
                log.Add(form.Line, $"\"{form.Key}\" is no plural form.{Suggestion.Sentence(form.Key, PluralForm.Names)}");
            else if (form.Value is not YamlNode.Scalar { Value: { Length: > 0 } value })
                log.Add(form.Line, $"\"{form.Key}\" has no text.");
            else if (Template(value, form.Line, log) is { } template)
                forms[form.Key] = template;
        }
        if (forms.Count > 1 && forms.ContainsKey(PluralForm.Other))
            return new TextEntry(entry.Line, forms);
        log.Add(entry.Line, $"\"{entry.Key}\" counts something, so it needs the form \"{PluralForm.Other}\" and one more.");
        return null;
    }

    private static TextTemplate? Template(string text, int line, MistakeLog log)
    {
        var template = TextTemplate.Parse(text, out var mistake);
        if (mistake is not null)
            log.Add(line, mistake);
        return template;
    }
}
