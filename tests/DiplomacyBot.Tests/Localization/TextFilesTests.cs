using System.Text.RegularExpressions;
using DiplomacyBot.Localization;

namespace DiplomacyBot.Tests.Localization;

/// <summary>Holds code and language files together: what the compiler cannot see.</summary>
public sealed partial class TextFilesTests
{
    [Fact]
    public void Every_language_has_the_keys_and_holes_of_English_and_no_mistake() =>
        Assert.Empty(TextFolder.Check(Path.Join(Repository(), "content")));

    [Fact]
    public void Every_text_that_is_asked_for_is_there_with_the_holes_that_are_given_and_none_is_there_for_nothing()
    {
        var asked = Calls().ToList();
        var wrong = new List<string>();
        foreach (var call in asked)
        {
            if (!Language.English.File(call.File).TryGetValue(call.Key, out var entry))
                wrong.Add($"{call}: not in content/texts/en/{call.File}.yml");
            else if (!entry.Holes.IsSubsetOf(call.Holes))
                wrong.Add($"{call}: the text has the holes {string.Join(", ", entry.Holes)}, given are {string.Join(", ", call.Holes)}");
            else if (!call.Holes.IsSubsetOf(entry.Holes) && !(entry.IsCounted && call.Holes.Except(entry.Holes).All(hole => hole == TextEntry.CountHole)))
                wrong.Add($"{call}: given for nothing: {string.Join(", ", call.Holes.Except(entry.Holes))}");
        }
        var used = asked.Select(call => (call.File, call.Key)).ToHashSet();
        foreach (var file in asked.Select(call => call.File).Distinct())
            wrong.AddRange(Language.English.File(file).Keys.Where(key => !used.Contains((file, key))).Select(key => $"content/texts/en/{file}.yml: nobody asks for \"{key}\""));
        Assert.Empty(wrong);
        Assert.NotEmpty(asked);
    }

    [Fact]
    public void Every_language_that_is_begun_is_whole()
    {
        var missing =
            from language in Language.All
            from path in Directory.EnumerateFiles(Path.Join(Repository(), "content", "texts", "en"), "*.yml")
            let file = Path.GetFileNameWithoutExtension(path)
            from key in Language.English.File(file).Keys
            where !language.File(file).ContainsKey(key)
            select $"{language.Code}/{file}.yml: {key}";
        Assert.Empty(missing);
    }

    private static IEnumerable<Call> Calls()
    {
        foreach (var path in Directory.EnumerateFiles(Path.Join(Repository(), "src", "DiplomacyBot"), "*.cs", SearchOption.AllDirectories))
        {
            var source = File.ReadAllText(path);
            foreach (Match field in Declared().Matches(source))
            {
                foreach (Match call in Regex.Matches(source, $@"\b{field.Groups["field"].Value}\.(Say|Label|Refuse)\(\s*""(?<key>[^""]*)""", RegexOptions.None, TimeSpan.FromSeconds(5)))
                    yield return new Call(Path.GetFileName(path), field.Groups["file"].Value, call.Groups["key"].Value, HolesOf(source, call.Index + call.Length));
            }
        }
    }

    // Up to the bracket that closes the call: inner calls have keys of their own, which no hole follows on this level.
    private static HashSet<string> HolesOf(string source, int start)
    {
        var holes = new HashSet<string>(StringComparer.Ordinal);
        for (var (at, depth) = (start, 1); depth > 0; at++)
        {
            if (source[at] == '"')
            {
                var end = source.IndexOf('"', at + 1);
                at = end;
            }
            else if (source[at] == '(')
            {
                depth++;
                if (depth == 2 && Hole().Match(source, at) is { Success: true } hole && hole.Index == at)
                    holes.Add(hole.Groups["name"].Value);
            }
            else if (source[at] == ')')
            {
                depth--;
            }
        }
        return holes;
    }

    private static string Repository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "DiplomacyBot.sln")))
                return folder.FullName;
        }
        throw new DirectoryNotFoundException("No folder above the tests holds DiplomacyBot.sln.");
    }

    [GeneratedRegex(@"Texts (?<field>\w+) = Texts\.Of\(""(?<file>[^""]+)""\)")]
    private static partial Regex Declared();

    [GeneratedRegex(@"\(\s*""(?<name>[^""]+)"",")]
    private static partial Regex Hole();

    private sealed record Call(string Source, string File, string Key, HashSet<string> Holes)
    {
        public override string ToString() => $"{Source}: {Key}";
    }
}
