using System.Text.Json;
using System.Text.RegularExpressions;

namespace DiplomacyBot.Discord.Tests.Contract;

/// <summary>Checks JSON against the part of JSON Schema that Discord's contract uses. A field the contract does not know is a problem too.</summary>
internal sealed class SchemaCheck(JsonElement root)
{
    public IReadOnlyList<string> Problems(JsonElement schema, JsonElement value)
    {
        var problems = new List<string>();
        Check(schema, value, "$", problems);
        return problems;
    }

    private void Check(JsonElement schema, JsonElement value, string at, List<string> problems)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            Check(Resolve(reference.GetString()!), value, at, problems);
            return;
        }

        if (schema.TryGetProperty("allOf", out var all))
        {
            foreach (var part in all.EnumerateArray())
                Check(part, value, at, problems);
        }

        if (schema.TryGetProperty("oneOf", out var choices) || schema.TryGetProperty("anyOf", out choices))
            CheckAny(choices, value, at, problems);
        if (schema.TryGetProperty("const", out var constant) && !JsonElement.DeepEquals(constant, value))
            problems.Add($"{at}: {value} is not {constant}");
        if (schema.TryGetProperty("enum", out var allowed) && !allowed.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)))
            problems.Add($"{at}: {value} is none of {allowed}");
        if (schema.TryGetProperty("type", out var type) && !IsType(type, value))
        {
            problems.Add($"{at}: {value.ValueKind} is not {type}");
            return;
        }

        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                CheckObject(schema, value, at, problems);
                break;
            case JsonValueKind.Array:
                CheckArray(schema, value, at, problems);
                break;
            case JsonValueKind.String:
                CheckText(schema, value.GetString()!, at, problems);
                break;
            case JsonValueKind.Number:
                if (schema.TryGetProperty("maximum", out var most) && value.GetDouble() > most.GetDouble())
                    problems.Add($"{at}: {value} is over {most}");
                if (schema.TryGetProperty("minimum", out var least) && value.GetDouble() < least.GetDouble())
                    problems.Add($"{at}: {value} is under {least}");
                break;
        }
    }

    private void CheckAny(JsonElement choices, JsonElement value, string at, List<string> problems)
    {
        List<string>? nearest = null;
        foreach (var choice in choices.EnumerateArray())
        {
            var tried = new List<string>();
            Check(choice, value, at, tried);
            if (tried.Count == 0)
                return;
            // The problems of the choice that means this kind of value say most.
            if (nearest is null || tried.Count < nearest.Count)
                nearest = tried;
        }

        problems.AddRange(nearest ?? [$"{at}: no choice"]);
    }

    private void CheckObject(JsonElement schema, JsonElement value, string at, List<string> problems)
    {
        if (schema.TryGetProperty("required", out var required))
        {
            foreach (var name in required.EnumerateArray().Select(one => one.GetString()!).Where(name => !value.TryGetProperty(name, out _)))
                problems.Add($"{at}.{name} is missing");
        }

        if (!schema.TryGetProperty("properties", out var properties))
            return;
        foreach (var property in value.EnumerateObject())
        {
            if (properties.TryGetProperty(property.Name, out var inner))
                Check(inner, property.Value, $"{at}.{property.Name}", problems);
            else
                problems.Add($"{at}.{property.Name} is not in the contract");
        }
    }

    private void CheckArray(JsonElement schema, JsonElement value, string at, List<string> problems)
    {
        var count = value.GetArrayLength();
        if (schema.TryGetProperty("maxItems", out var most) && count > most.GetInt32())
            problems.Add($"{at}: {count} items are over {most}");
        if (schema.TryGetProperty("minItems", out var least) && count < least.GetInt32())
            problems.Add($"{at}: {count} items are under {least}");
        if (schema.TryGetProperty("uniqueItems", out var unique) && unique.GetBoolean()
            && value.EnumerateArray().Select(item => item.GetRawText()).Distinct(StringComparer.Ordinal).Count() != count)
        {
            problems.Add($"{at}: items stand twice");
        }

        if (!schema.TryGetProperty("items", out var items))
            return;
        var index = 0;
        foreach (var item in value.EnumerateArray())
            Check(items, item, $"{at}[{index++}]", problems);
    }

    private static void CheckText(JsonElement schema, string text, string at, List<string> problems)
    {
        var length = text.EnumerateRunes().Count();
        if (schema.TryGetProperty("maxLength", out var most) && length > most.GetInt32())
            problems.Add($"{at}: {length} code points are over {most}");
        if (schema.TryGetProperty("minLength", out var least) && length < least.GetInt32())
            problems.Add($"{at}: {length} code points are under {least}");
        if (schema.TryGetProperty("pattern", out var pattern) && !Regex.IsMatch(text, pattern.GetString()!))
            problems.Add($"{at}: '{text}' is not like {pattern}");
    }

    private static bool IsType(JsonElement type, JsonElement value) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Any(one => IsType(one, value)) : type.GetString() switch
        {
            "string" => value.ValueKind == JsonValueKind.String,
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            "number" => value.ValueKind == JsonValueKind.Number,
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "object" => value.ValueKind == JsonValueKind.Object,
            "array" => value.ValueKind == JsonValueKind.Array,
            "null" => value.ValueKind == JsonValueKind.Null,
            _ => true,
        };

    private JsonElement Resolve(string reference) =>
        reference.TrimStart('#', '/').Split('/').Aggregate(root, (element, part) => element.GetProperty(part));
}
