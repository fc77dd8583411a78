using System.Text.Json;

namespace DiplomacyBot.Sandbox.Tests.Contract;

/// <summary>Discord's published contract, where it lies beside the repository.</summary>
internal static class ContractFile
{
    private static readonly Lazy<JsonElement> Loaded = new(() => SharedFile("openapi.json") is { } file ? JsonElement.Parse(File.ReadAllBytes(file)) : default);

    public static bool IsHere => Loaded.Value.ValueKind == JsonValueKind.Object;

    public static JsonElement Root => Loaded.Value;

    public static void SkipUnlessHere()
    {
        if (!IsHere)
            Assert.Skip("Discord's openapi.json is not here (../shared/discord beside the repository, or DIPLOMACYBOT_SHARED).");
    }

    /// <summary>A file of the shared reference data about Discord, or null.</summary>
    public static string? SharedFile(string name)
    {
        var shared = Environment.GetEnvironmentVariable("DIPLOMACYBOT_SHARED");
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); shared is null && folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "DiplomacyBot.sln")))
                shared = Path.Combine(folder.Parent?.FullName ?? "", "shared");
        }

        var file = Path.Combine(shared ?? "", "discord", name);
        return File.Exists(file) ? file : null;
    }

    public static JsonElement Schema(string name) => Root.GetProperty("components").GetProperty("schemas").GetProperty(name);

    /// <summary>The operation under a path whose parameters may be named otherwise, or undefined.</summary>
    public static JsonElement Operation(string method, string template)
    {
        var wanted = Shape(template);
        foreach (var path in Root.GetProperty("paths").EnumerateObject())
        {
            if (Shape(path.Name) == wanted)
                return path.Value.TryGetProperty(method.ToLowerInvariant(), out var operation) ? operation : default;
        }

        return default;
    }

    /// <summary>Paths and methods of the contract, the parameters' names blotted out.</summary>
    public static IEnumerable<(string Method, string Shape)> Operations() =>
        from path in Root.GetProperty("paths").EnumerateObject()
        from member in path.Value.EnumerateObject()
        where member.Name is "get" or "put" or "post" or "patch" or "delete"
        select (member.Name.ToUpperInvariant(), Shape(path.Name));

    public static string Shape(string template) =>
        string.Join('/', template.Trim('/').Split('/').Select(part => part.StartsWith('{') ? "{}" : part));
}
