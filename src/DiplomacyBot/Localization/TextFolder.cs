using DiplomacyBot.Content;

namespace DiplomacyBot.Localization;

/// <summary>Checks the folder <c>texts</c>: every language against English, which has all texts.</summary>
internal static class TextFolder
{
    /// <summary>The folder's name below the content folder.</summary>
    public const string Name = "texts";

    private const string EnglishName = "en";

    /// <summary>What is wrong, by file and line; nothing where the folder is not there, as in a published bot, which has its texts built in.</summary>
    public static IReadOnlyList<ContentMistake> Check(string contentPath)
    {
        var root = Path.Join(contentPath, Name);
        if (!Directory.Exists(root))
            return [];
        var mistakes = new List<ContentMistake>();
        var english = Read(contentPath, EnglishName, mistakes);
        foreach (var language in Directory.EnumerateDirectories(root).Select(Path.GetFileName).OfType<string>().Where(name => name != EnglishName).Order(StringComparer.Ordinal))
        {
            foreach (var (file, entries) in Read(contentPath, language, mistakes))
                Compare($"{Name}/{language}/{file}.yml", entries, english.GetValueOrDefault(file), file == "commands", mistakes);
        }
        return mistakes;
    }

    private static Dictionary<string, IReadOnlyDictionary<string, TextEntry>> Read(string contentPath, string language, List<ContentMistake> mistakes)
    {
        var files = new Dictionary<string, IReadOnlyDictionary<string, TextEntry>>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(Path.Join(contentPath, Name, language), "*.yml").Order(StringComparer.Ordinal))
        {
            var file = ContentFile.Read(contentPath, Path.Join(Name, language, Path.GetFileName(path)));
            if (file.Text is { } text)
                files[file.Name] = TextFile.Read(text, file.Log);
            mistakes.AddRange(file.Log.Mistakes);
        }
        return files;
    }

    // Commands have their English beside the code; a test knows which there are.
    private static void Compare(string path, IReadOnlyDictionary<string, TextEntry> entries, IReadOnlyDictionary<string, TextEntry>? english, bool isCommands, List<ContentMistake> mistakes)
    {
        if (isCommands)
            return;
        if (english is null)
        {
            mistakes.Add(new ContentMistake(path, 1, "English has no file of this name."));
            return;
        }
        foreach (var (key, entry) in entries)
        {
            if (!english.TryGetValue(key, out var original))
                mistakes.Add(new ContentMistake(path, entry.Line, $"English has no text \"{key}\".{Suggestion.Sentence(key, [.. english.Keys])}"));
            else if (!original.Holes.SetEquals(entry.Holes))
                mistakes.Add(new ContentMistake(path, entry.Line, $"\"{key}\" must have the same holes as in English: {string.Join(", ", original.Holes.Order(StringComparer.Ordinal).Select(hole => $"{{{hole}}}"))}."));
        }
    }
}
