using System.Text.Json.Nodes;

namespace DiplomacyBot.Browser.Tests.Bots;

/// <summary>Puts what the bot received into words that a test can look for.</summary>
internal static class BotScriptText
{
    /// <summary>The options below any subcommands.</summary>
    public static IEnumerable<JsonNode> Flatten(JsonNode? options) => (options?.AsArray() ?? [])
        .SelectMany(o => (int)o!["type"]! is 1 or 2 ? Flatten(o["options"]) : [o]);

    /// <summary><c>article=article 1 length=s</c>; files by name.</summary>
    public static string Options(JsonNode data) => string.Join(' ', Flatten(data["options"]).Select(o => $"{o["name"]}={Value(data, o["type"], o["value"])}"));

    /// <summary><c>title=Oslo topics=[law]</c>, in the form's order; files by name.</summary>
    public static string Submitted(JsonNode interaction)
    {
        var data = interaction["data"]!;
        return string.Join(' ', data["components"]!.AsArray()
            .Select(c => c!["component"] ?? c["components"]?[0])
            .Where(c => c is not null)
            .Select(c => $"{c!["custom_id"]}={(c["values"] is JsonArray many ? $"[{string.Join(',', many.Select(v => Value(data, c["type"], v)))}]" : c["value"]?.ToString())}"));
    }

    private static string Value(JsonNode data, JsonNode? type, JsonNode? value) => (int)type! is 11 or 19
        ? (string)data["resolved"]!["attachments"]![(string)value!]!["filename"]!
        : value!.ToString();
}
