using DiplomacyBot.Content.Yaml;

namespace DiplomacyBot.Content;

/// <summary>Reads <c>articles/&lt;slug&gt;.md</c>: front matter, then the article.</summary>
internal static class ArticleFile
{
    /// <summary>Autocomplete shows at most 100 characters, and a title should never be cut.</summary>
    public const int MaxTitle = 100;

    private static readonly string[] Keys = ["title", "author", "published", "topics", "sources", "reviewed_by"];
    private static readonly string[] SourceKeys = ["title", "date", "url"];

    /// <returns>Null with at least one mistake in <paramref name="log"/>.</returns>
    public static ShelfArticle? Read(string slug, string text, string contentHash, MistakeLog log)
    {
        if (FrontMatterBlock.Find(text) is not { } block)
        {
            log.Add(1, FrontMatterBlock.IsOpen(text)
                ? "The front matter is not closed. End it with a line of three dashes (---)."
                : "The file must start with front matter: a line of three dashes (---), \"title: …\", and so on, and three dashes again.");
            return null;
        }
        var body = text[block.BodyOffset..];
        if (string.IsNullOrWhiteSpace(body))
            log.Add(1 + text.AsSpan(0, block.BodyOffset).Count('\n'), "The article has no text after its front matter.");
        if (YamlText.Read(block.Yaml, linesAbove: 1, log) is not { } top || YamlMap.From(top, "The front matter", Keys, log) is not { } map)
            return null;
        var title = map.Required("title", MaxTitle);
        var author = map.Optional("author", 100);
        var published = map.Optional("published", 40) is { } date ? IsoDate.Parse(date, map.LineOf("published"), log) : null;
        var topics = map.Texts("topics", 40);
        var reviewedBy = map.Optional("reviewed_by", 100);
        var sources = Sources(map, log);
        return log.IsClean ? new ShelfArticle(slug, title!, author, published, topics, sources, reviewedBy, body, contentHash) : null;
    }

    private static List<ShelfSource> Sources(YamlMap map, MistakeLog log)
    {
        var items = map.Items("sources");
        if (items.Count == 0 && map.Node("sources") is null or YamlNode.List)
            log.Add(map.LineOf("sources"), "\"sources\" is missing: name at least one primary document with its title and date.");
        var sources = new List<ShelfSource>();
        foreach (var item in items)
        {
            if (YamlMap.From(item, "A source", SourceKeys, log) is not { } source)
                continue;
            var title = source.Required("title", 300);
            var date = source.Required("date", 40) is { } text ? IsoDate.Parse(text, source.LineOf("date"), log) : null;
            var link = source.Optional("url", 500);
            Uri? url = null;
            if (link is not null && !(Uri.TryCreate(link, UriKind.Absolute, out url) && url.Scheme is "https" or "http"))
                log.Add(source.LineOf("url"), $"\"{link}\" is not a web address. It must start with https://.");
            if (title is not null && date is { } day)
                sources.Add(new ShelfSource(title, day, url));
        }
        return sources;
    }
}
