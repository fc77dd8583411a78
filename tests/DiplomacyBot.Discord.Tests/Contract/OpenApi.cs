using System.Reflection;
using System.Text.Json;

namespace DiplomacyBot.Discord.Tests.Contract;

/// <summary>Discord's published contract, where it lies beside the repository or where DIPLOMACYBOT_SHARED says.</summary>
internal sealed class OpenApi(JsonElement root)
{
    private static readonly Lazy<OpenApi?> Found = new(Read);

    /// <summary>The contract; null where it is not on this computer.</summary>
    public static OpenApi? Find() => Found.Value;

    private static OpenApi? Read()
    {
        var folder = Environment.GetEnvironmentVariable("DIPLOMACYBOT_SHARED");
        for (var place = new DirectoryInfo(Path.GetDirectoryName(Assembly.GetExecutingAssembly().Location)!); folder is null && place is not null; place = place.Parent)
        {
            if (File.Exists(Path.Combine(place.FullName, "DiplomacyBot.sln")))
                folder = Path.Combine(place.FullName, "..", "shared");
        }

        var file = folder is null ? null : Path.Combine(folder, "discord", "openapi.json");
        if (!File.Exists(file))
            return null;
        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        return new OpenApi(document.RootElement.Clone());
    }

    /// <summary>What is wrong with a request's body; empty where the contract allows it.</summary>
    public IReadOnlyList<string> Problems(string method, string path, JsonElement body)
    {
        var operation = Operation(method, path);
        if (operation is not { } known)
            return [$"{method} {path} is not in the contract"];
        return known.TryGetProperty("requestBody", out var request)
            ? new SchemaCheck(root).Problems(request.GetProperty("content").GetProperty("application/json").GetProperty("schema"), body)
            : ["the contract knows no body here"];
    }

    /// <summary>True where the contract knows the route.</summary>
    public bool Knows(string method, string path) => Operation(method, path) is not null;

    private JsonElement? Operation(string method, string path)
    {
        var parts = path.Split('/');
        // A literal place, such as "@original", counts for more than a parameter.
        var route = root.GetProperty("paths").EnumerateObject()
            .Where(candidate => Matches(candidate.Name.Split('/'), parts))
            .OrderBy(candidate => candidate.Name.Count(c => c == '{'))
            .FirstOrDefault();
        return route.Value.ValueKind == JsonValueKind.Object && route.Value.TryGetProperty(method.ToLowerInvariant(), out var operation) ? operation : null;
    }

    private static bool Matches(string[] template, string[] path) =>
        template.Length == path.Length && template.Zip(path).All(pair => pair.First == pair.Second || pair.First.StartsWith('{'));
}
