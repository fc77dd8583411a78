namespace DiplomacyBot.Content.Yaml;

/// <summary>Takes a map apart: which keys it may have, which it must have, and what each may hold. What does not fit goes to the log.</summary>
internal sealed class YamlMap
{
    private readonly YamlNode.Map map;
    private readonly MistakeLog log;

    private YamlMap(YamlNode.Map map, MistakeLog log)
    {
        this.map = map;
        this.log = log;
    }

    public int Line => map.Line;

    public IEnumerable<string> Keys => map.Entries.Select(entry => entry.Key);

    /// <returns>Null, with a mistake, when the node is no map. Unknown keys are mistakes but leave the rest readable.</returns>
    public static YamlMap? From(YamlNode node, string what, IReadOnlyCollection<string> knownKeys, MistakeLog log)
    {
        if (node is not YamlNode.Map map)
        {
            log.Add(node.Line, $"{what} must be written as \"key: value\" lines ({string.Join(", ", knownKeys)}).");
            return null;
        }
        foreach (var entry in map.Entries.Where(entry => !knownKeys.Contains(entry.Key)))
            log.Add(entry.Line, $"\"{entry.Key}\" is not a known key.{Suggestion.Sentence(entry.Key, knownKeys)}");
        return new YamlMap(map, log);
    }

    public int LineOf(string key) => Find(key)?.Value.Line ?? map.Line;

    /// <summary>One line of text of at most <paramref name="max"/> code points.</summary>
    public string? Required(string key, int max)
    {
        if (Optional(key, max) is { } value)
            return value;
        if (Find(key)?.Value is null or YamlNode.Scalar { Value: "" })
            log.Add(LineOf(key), $"\"{key}\" is missing.");
        return null;
    }

    public string? Optional(string key, int max) =>
        Find(key) is { Value: var node } && Text(node, key, max) is { Length: > 0 } value ? value : null;

    /// <summary>A list of texts of at most <paramref name="max"/> code points each; empty when the key is absent or empty.</summary>
    public IReadOnlyList<string> Texts(string key, int max)
    {
        var texts = new List<string>();
        foreach (var item in Items(key))
        {
            if (Text(item, key, max) is not { } text)
                continue;
            if (text.Length == 0)
                log.Add(item.Line, $"\"{key}\" has an empty line.");
            else
                texts.Add(text);
        }
        return texts;
    }

    public IReadOnlyList<YamlNode> Items(string key)
    {
        switch (Find(key)?.Value)
        {
            case null or YamlNode.Scalar { Value: "" }:
                return [];
            case YamlNode.List list:
                return list.Items;
            case var other:
                log.Add(other.Line, $"\"{key}\" must be a list: one line for each, starting with \"- \".");
                return [];
        }
    }

    public YamlNode? Node(string key) => Find(key)?.Value is { } node and not YamlNode.Scalar { Value: "" } ? node : null;

    private YamlNode.Entry? Find(string key) => map.Entries.FirstOrDefault(entry => entry.Key == key);

    private string? Text(YamlNode node, string key, int max)
    {
        if (node is not YamlNode.Scalar { Value: var value })
        {
            log.Add(node.Line, $"\"{key}\" must be a text.");
            return null;
        }
        if (value.Contains('\n', StringComparison.Ordinal))
        {
            log.Add(node.Line, $"\"{key}\" must be one line. (Use \">\" instead of \"|\" to spread it over several.)");
            return null;
        }
        // Discord counts code points, so an emoji is one.
        var length = value.EnumerateRunes().Count();
        if (length > max)
        {
            log.Add(node.Line, $"\"{key}\" has {length} characters; at most {max} fit.");
            return null;
        }
        return value;
    }
}
