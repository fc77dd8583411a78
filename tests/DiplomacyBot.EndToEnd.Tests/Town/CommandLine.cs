using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace DiplomacyBot.EndToEnd.Tests.Town;

/// <summary>Turns "/schedule add article:Ice when:tomorrow 9am" into what a Discord client sends, by the commands that person is offered.</summary>
internal static partial class CommandLine
{
    public static JsonObject Parse(string line, JsonNode world, string? focused = null)
    {
        var words = line.TrimStart('/').Split(' ');
        var command = world["commands"]!.AsArray().FirstOrDefault(c => (string)c!["name"]! == words[0] && ((int?)c["type"] ?? 1) == 1)
            ?? throw new InvalidOperationException($"{(string?)world["me"]!["user"]!["username"]} is not offered /{words[0]}.");
        var declared = command["options"]?.AsArray() ?? [];
        var sub = declared.FirstOrDefault(o => (int)o!["type"]! == 1 && words.Length > 1 && (string)o["name"]! == words[1]);
        var rest = line[(line.IndexOf(words[0], StringComparison.Ordinal) + words[0].Length)..];
        rest = sub is null ? rest : rest[(rest.IndexOf(words[1], StringComparison.Ordinal) + words[1].Length)..];
        var given = Options(rest, sub is null ? declared : sub["options"]?.AsArray() ?? [], world, focused);
        return new JsonObject
        {
            ["command_id"] = (string)command["id"]!,
            ["options"] = sub is null ? given : new JsonArray(new JsonObject { ["type"] = 1, ["name"] = (string)sub["name"]!, ["options"] = given }),
        };
    }

    private static JsonArray Options(string text, JsonArray declared, JsonNode world, string? focused)
    {
        var found = Name().Matches(text).Where(m => declared.Any(o => (string)o!["name"]! == m.Groups[1].Value)).ToList();
        var options = new JsonArray();
        for (var index = 0; index < found.Count; index++)
        {
            var name = found[index].Groups[1].Value;
            var end = index + 1 < found.Count ? found[index + 1].Index : text.Length;
            var value = text[(found[index].Index + found[index].Length)..end].Trim();
            var option = declared.First(o => (string)o!["name"]! == name)!;
            var node = new JsonObject { ["name"] = name, ["type"] = (int)option["type"]!, ["value"] = Value(option, value, world) };
            if (name == focused)
            {
                node["focused"] = true;
            }
            options.Add(node);
        }
        return options;
    }

    private static string Value(JsonNode option, string typed, JsonNode world) => (int)option["type"]! switch
    {
        7 => (string?)world["channels"]!.AsArray().FirstOrDefault(c => (string?)c!["name"] == typed.TrimStart('#'))?["id"] ?? typed,
        8 => (string?)world["guild"]!["roles"]!.AsArray().FirstOrDefault(r => (string?)r!["name"] == typed.TrimStart('@'))?["id"] ?? typed,
        _ => (string?)(option["choices"]?.AsArray() ?? []).FirstOrDefault(c => (string?)c!["name"] == typed)?["value"] ?? typed,
    };

    [GeneratedRegex(@"\b([a-z_-]+):", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
