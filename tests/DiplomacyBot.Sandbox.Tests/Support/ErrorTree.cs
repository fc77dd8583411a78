using System.Text.Json;

namespace DiplomacyBot.Sandbox.Tests.Support;

/// <summary>Flattens an error body into "path CODE" lines.</summary>
internal static class ErrorTree
{
    public static IReadOnlyList<string> Lines(ReadOnlySpan<byte> body)
    {
        var root = JsonElement.Parse(body);
        return root.TryGetProperty("errors", out var errors) ? [.. Walk(errors, "")] : [];
    }

    private static IEnumerable<string> Walk(JsonElement node, string path)
    {
        foreach (var member in node.EnumerateObject())
        {
            if (member.Name == "_errors")
            {
                foreach (var error in member.Value.EnumerateArray())
                    yield return $"{path} {error.GetProperty("code").GetString()}".TrimStart();
            }
            else
            {
                foreach (var line in Walk(member.Value, path.Length == 0 ? member.Name : $"{path}.{member.Name}"))
                    yield return line;
            }
        }
    }
}
