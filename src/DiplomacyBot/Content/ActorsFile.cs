using DiplomacyBot.Content.Yaml;
using DiplomacyBot.Text;

namespace DiplomacyBot.Content;

/// <summary>Reads <c>actors.yml</c>: a list of countries, organisations and media with the names texts have for them.</summary>
internal static class ActorsFile
{
    private const int MaxName = 60;
    private static readonly string[] Keys = ["name", "kind", "names", "names_here"];

    // People are known by their articles; a list of them would soon name the wrong one.
    private static readonly Dictionary<string, ActorKind> Kinds = new(StringComparer.Ordinal)
    {
        ["country"] = ActorKind.Country,
        ["organisation"] = ActorKind.Organisation,
        ["media"] = ActorKind.Media,
    };

    /// <returns>The actors; empty when <paramref name="log"/> got a mistake.</returns>
    public static IReadOnlyList<ActorEntry> Read(string text, MistakeLog log)
    {
        if (YamlText.Read(text, linesAbove: 0, log) is not { } top)
            return [];
        if (top is not YamlNode.List list)
        {
            log.Add(top.Line, "This file must be a list: each actor starts with \"- name: …\".");
            return [];
        }
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var actors = new List<ActorEntry>();
        foreach (var item in list.Items)
        {
            if (Entry(item, taken, log) is { } actor)
                actors.Add(actor);
        }
        return log.IsClean ? actors : [];
    }

    private static ActorEntry? Entry(YamlNode node, HashSet<string> taken, MistakeLog log)
    {
        if (YamlMap.From(node, "An actor", Keys, log) is not { } map)
            return null;
        var name = map.Required("name", MaxName);
        var kind = map.Required("kind", MaxName);
        if (kind is not null && !Kinds.ContainsKey(kind))
            log.Add(map.LineOf("kind"), $"\"{kind}\" is no kind of actor: write {string.Join(", ", Kinds.Keys)}.");
        var names = Names(map, "names", taken, log);
        var here = Names(map, "names_here", taken, log);
        if (name is not null && !taken.Add(name))
            log.Add(map.LineOf("name"), $"\"{name}\" is in this file already.");
        return name is not null && kind is not null && Kinds.TryGetValue(kind, out var known) ? new ActorEntry(new Actor(name, known), names, here) : null;
    }

    private static IReadOnlyList<string> Names(YamlMap map, string key, HashSet<string> taken, MistakeLog log)
    {
        var names = map.Texts(key, MaxName);
        foreach (var name in names)
        {
            if (!taken.Add(name))
                log.Add(map.LineOf(key), $"\"{name}\" is in this file already.");
            // Texts are searched for names that begin with a capital letter.
            else if (!name.Any(char.IsUpper))
                log.Add(map.LineOf(key), $"\"{name}\" has no capital letter, so it would never be found. Write it as texts do.");
        }
        return names;
    }
}
