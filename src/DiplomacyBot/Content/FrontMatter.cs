using System.Globalization;
using System.Text.RegularExpressions;
using DiplomacyBot.Content.Yaml;

namespace DiplomacyBot.Content;

/// <summary>What the top of somebody's Markdown file says about the article. Lenient: what cannot be read is left out, the article never is.</summary>
/// <param name="Title">From <c>title</c>.</param>
/// <param name="Author">From <c>author</c> or <c>byline</c>.</param>
/// <param name="Published">From <c>published</c> or <c>date</c>; of a date with a time, the date as written.</param>
/// <param name="Topics">From <c>topics</c>, <c>tags</c> or <c>categories</c>: a list, or words between commas.</param>
/// <param name="BodyOffset">UTF-16 index where the article starts; 0 when there is no front matter.</param>
/// <param name="UnreadLine">Where it is no YAML, counted from 1, so that each line was read by itself; null when it is.</param>
/// <param name="UnreadDate">A date that was not understood, as it is written; null when there is none.</param>
internal sealed partial record FrontMatter(
    string? Title, string? Author, DateOnly? Published, IReadOnlyList<string> Topics, int BodyOffset, int? UnreadLine, string? UnreadDate)
{
    private const int MaxDate = 60;

    private static readonly FrontMatter None = new(null, null, null, [], 0, null, null);

    public static FrontMatter Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        // A text may open with a line of dashes for looks: only lines that look like "key: value" make it front matter.
        if (FrontMatterBlock.Find(text) is not { } block || !KeyLine().IsMatch(block.Yaml))
            return None;
        var log = new MistakeLog("");
        var tree = YamlText.Read(block.Yaml.ReplaceLineEndings("\n").Replace('\t', ' '), linesAbove: 1, log) as YamlNode.Map;
        var fields = tree is not null ? Fields(tree) : FieldsLineByLine(block.Yaml);
        var written = First(fields, "published", "date") is { } date ? Shortened(date) : null;
        var published = written is null ? null : DateOf(written);
        var topics = (fields.GetValueOrDefault("topics") ?? fields.GetValueOrDefault("tags") ?? fields.GetValueOrDefault("categories") ?? [])
            .SelectMany(topic => topic.Trim('[', ']').Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Select(Unquoted).Where(topic => topic.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase);
        return new FrontMatter(First(fields, "title"), First(fields, "author", "byline"), published, [.. topics], block.BodyOffset, log.Mistakes is [var mistake, ..] ? mistake.Line : null, published is null ? written : null);
    }

    private static string? First(Dictionary<string, string[]> fields, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (fields.TryGetValue(key, out var values) && values.FirstOrDefault(value => value.Length > 0) is { } value)
                return value;
        }
        return null;
    }

    // No date is longer, and what follows may look at each letter more than once.
    private static string Shortened(string date) => date.Length <= MaxDate ? date : string.Concat(date.AsSpan(0, MaxDate), "…");

    private static DateOnly? DateOf(string written) =>
        IsoDate.Parse(written[..Math.Min(10, written.Length)])
        ?? (DateTimeOffset.TryParse(written, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) && WordyDate().IsMatch(written)
            ? DateOnly.FromDateTime(moment.DateTime) : null);

    private static Dictionary<string, string[]> Fields(YamlNode.Map map)
    {
        var fields = new Dictionary<string, string[]>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in map.Entries)
        {
            fields.TryAdd(entry.Key, entry.Value switch
            {
                YamlNode.Scalar scalar => [scalar.Value.ReplaceLineEndings(" ")],
                YamlNode.List list => [.. list.Items.OfType<YamlNode.Scalar>().Select(item => item.Value)],
                _ => [],
            });
        }
        return fields;
    }

    private static Dictionary<string, string[]> FieldsLineByLine(string yaml)
    {
        var fields = new Dictionary<string, string[]>(StringComparer.OrdinalIgnoreCase);
        foreach (Match line in KeyLine().Matches(yaml))
            fields.TryAdd(line.Groups["key"].Value, [Unquoted(line.Groups["value"].Value.Trim())]);
        return fields;
    }

    private static string Unquoted(string value) =>
        value.Length >= 2 && value[0] == value[^1] && value[0] is '"' or '\'' ? value[1..^1].Trim() : value;

    [GeneratedRegex(@"^(?<key>[A-Za-z][A-Za-z0-9_-]{0,39})[ \t]*:(?:[ \t]+(?<value>[^\r\n]*)|[ \t]*\r?$)", RegexOptions.Multiline)]
    private static partial Regex KeyLine();

    // Only a date with its month in letters: "03/04/2022" is March to one reader and April to another.
    [GeneratedRegex(@"\p{L}{3,}.*\b\d{4}\b|\b\d{4}\b.*\p{L}{3,}")]
    private static partial Regex WordyDate();
}
