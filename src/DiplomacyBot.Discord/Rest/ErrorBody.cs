using System.Text;
using System.Text.Json;

namespace DiplomacyBot.Discord.Rest;

/// <summary>What a refusal's body says, whether it is Discord's JSON, a proxy's HTML or nothing.</summary>
internal sealed record ErrorBody(int Code, string Message, IReadOnlyList<string> FieldErrors)
{
    private const int MaxFieldErrors = 50;
    private const int MaxDepth = 32;

    /// <summary>Reads the body; <paramref name="fallback"/> is the message where it holds none.</summary>
    public static ErrorBody Read(ReadOnlyMemory<byte> body, string fallback)
    {
        if (body.IsEmpty)
            return new ErrorBody(0, fallback, []);
        try
        {
            using var document = JsonDocument.Parse(body);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
                return new ErrorBody(0, fallback, []);
            var code = root.TryGetProperty("code", out var number) && number.ValueKind == JsonValueKind.Number && number.TryGetInt32(out var value) ? value : 0;
            var message = root.TryGetProperty("message", out var text) && text.ValueKind == JsonValueKind.String ? text.GetString()! : fallback;
            var fields = new List<string>();
            if (root.TryGetProperty("errors", out var errors))
                Flatten(errors, new StringBuilder(), fields, 0);
            return new ErrorBody(code, message, fields);
        }
        catch (JsonException)
        {
            return new ErrorBody(0, $"{fallback} (the body is not JSON)", []);
        }
    }

    // The tree mirrors the request, array indexes are keys of digits, and leaves hold "_errors".
    private static void Flatten(JsonElement node, StringBuilder path, List<string> fields, int depth)
    {
        if (node.ValueKind != JsonValueKind.Object || depth > MaxDepth)
            return;
        foreach (var property in node.EnumerateObject())
        {
            if (fields.Count >= MaxFieldErrors)
                return;
            if (property.NameEquals("_errors"))
            {
                AddLeaf(property.Value, path, fields);
                continue;
            }

            var length = path.Length;
            if (property.Name.Length > 0 && property.Name.All(char.IsAsciiDigit))
                path.Append('[').Append(property.Name).Append(']');
            else
                path.Append(length == 0 ? "" : ".").Append(property.Name);
            Flatten(property.Value, path, fields, depth + 1);
            path.Length = length;
        }
    }

    private static void AddLeaf(JsonElement leaf, StringBuilder path, List<string> fields)
    {
        if (leaf.ValueKind != JsonValueKind.Array)
            return;
        foreach (var error in leaf.EnumerateArray())
        {
            var message = error.ValueKind == JsonValueKind.Object && error.TryGetProperty("message", out var text) && text.ValueKind == JsonValueKind.String
                ? text.GetString()!
                : error.ToString();
            fields.Add(path.Length == 0 ? message : $"{path}: {message}");
        }
    }
}
