using System.Globalization;
using System.Text.Json;

namespace DiplomacyBot.Sandbox.Tests.Contract;

/// <summary>Checks values against schemas of the contract: types, required keys, values, lengths and ranges, at every depth.</summary>
/// <param name="asSent">What a bot sends may spell integers as texts: permission bits must be, and Discord reads both everywhere.</param>
internal sealed class ContractCheck(bool asSent)
{
    private const string Reference = "#/components/schemas/";

    /// <summary>What is wrong with a value; empty = nothing.</summary>
    public static List<string> Problems(JsonElement schema, JsonElement value, string path, bool asSent = false) => new ContractCheck(asSent).Run(schema, value, path);

    private List<string> Run(JsonElement schema, JsonElement value, string path)
    {
        List<string> problems = [];
        Check(schema, value, path, problems);
        return problems;
    }

    private void Check(JsonElement schema, JsonElement value, string path, List<string> problems)
    {
        if (schema.TryGetProperty("$ref", out var reference) && !IsKnownBeyond(reference.GetString()![Reference.Length..], value))
            Check(ContractFile.Schema(reference.GetString()![Reference.Length..]), value, path, problems);
        if (schema.TryGetProperty("allOf", out var all))
        {
            foreach (var part in all.EnumerateArray())
                Check(part, value, path, problems);
        }

        if (schema.TryGetProperty("oneOf", out var choices) || schema.TryGetProperty("anyOf", out choices))
            CheckChoices(choices, value, path, problems);
        if (schema.TryGetProperty("const", out var constant) && !JsonElement.DeepEquals(constant, value))
            problems.Add($"{path}: {value.GetRawText()} is not {constant.GetRawText()}");
        if (schema.TryGetProperty("enum", out var values) && !values.EnumerateArray().Any(allowed => JsonElement.DeepEquals(allowed, value)))
            problems.Add($"{path}: {value.GetRawText()} is not among {values.GetRawText()}");
        if (schema.TryGetProperty("type", out var type) && !IsOf(type, value))
        {
            problems.Add($"{path}: {value.ValueKind} is not {type.GetRawText()}");
            return;
        }

        CheckByKind(schema, value, path, problems);
    }

    /// <summary>What the documentation has and the contract lacks, by FACTS section 0: a reference that forwards.</summary>
    private static bool IsKnownBeyond(string schema, JsonElement value) =>
        schema == "MessageReferenceType" && value.ValueKind == JsonValueKind.Number && value.GetInt32() == 1;

    private void CheckByKind(JsonElement schema, JsonElement value, string path, List<string> problems)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                CheckObject(schema, value, path, problems);
                break;
            case JsonValueKind.Array:
                Bounds(schema, "minItems", "maxItems", value.GetArrayLength(), path, problems);
                if (schema.TryGetProperty("items", out var items))
                {
                    var index = 0;
                    foreach (var item in value.EnumerateArray())
                        Check(items, item, $"{path}[{index++}]", problems);
                }

                break;
            case JsonValueKind.String:
                Bounds(schema, "minLength", "maxLength", value.GetString()!.EnumerateRunes().Count(), path, problems);
                if (schema.TryGetProperty("pattern", out var pattern) && !System.Text.RegularExpressions.Regex.IsMatch(value.GetString()!, pattern.GetString()!))
                    problems.Add($"{path}: {value.GetRawText()} does not match {pattern.GetString()}");
                CheckFormat(schema, value, path, problems);
                break;
            case JsonValueKind.Number:
                Bounds(schema, "minimum", "maximum", value.GetDouble(), path, problems);
                break;
        }
    }

    private static void CheckFormat(JsonElement schema, JsonElement value, string path, List<string> problems)
    {
        var format = schema.TryGetProperty("format", out var named) ? named.GetString() : null;
        var fits = format switch
        {
            "snowflake" => ulong.TryParse(value.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out _),
            "date-time" => DateTimeOffset.TryParse(value.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            "uri" => Uri.TryCreate(value.GetString(), UriKind.Absolute, out _),
            _ => true,
        };
        if (!fits)
            problems.Add($"{path}: {value.GetRawText()} is no {format}");
    }

    /// <summary>When no choice fits, the nearest one says why.</summary>
    private void CheckChoices(JsonElement choices, JsonElement value, string path, List<string> problems)
    {
        List<string>? nearest = null;
        foreach (var choice in choices.EnumerateArray())
        {
            var found = Run(choice, value, path);
            if (found.Count == 0)
                return;
            if (nearest is null || Distance(found, path).CompareTo(Distance(nearest, path)) < 0)
                nearest = found;
        }

        problems.AddRange(nearest ?? []);
    }

    /// <summary>Of objects told apart by a type, the one whose type is right is meant, however much else is wrong.</summary>
    private static (bool OtherType, int Count) Distance(List<string> problems, string path) =>
        (problems.Exists(problem => problem.StartsWith(path + ".type:", StringComparison.Ordinal) || problem.StartsWith(path + ":", StringComparison.Ordinal)), problems.Count);

    private void CheckObject(JsonElement schema, JsonElement value, string path, List<string> problems)
    {
        if (schema.TryGetProperty("required", out var required))
            problems.AddRange(required.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{path}.{name.GetString()} is missing"));
        var known = schema.TryGetProperty("properties", out var properties);
        var further = schema.TryGetProperty("additionalProperties", out var additional) && additional.ValueKind == JsonValueKind.Object;
        foreach (var member in value.EnumerateObject())
        {
            if (known && properties.TryGetProperty(member.Name, out var own))
                Check(own, member.Value, $"{path}.{member.Name}", problems);
            else if (further)
                Check(additional, member.Value, $"{path}.{member.Name}", problems);
        }
    }

    private static void Bounds(JsonElement schema, string low, string high, double number, string path, List<string> problems)
    {
        if (schema.TryGetProperty(low, out var least) && number < least.GetDouble())
            problems.Add(FormattableString.Invariant($"{path}: {number} is below {low} {least.GetRawText()}"));
        if (schema.TryGetProperty(high, out var most) && number > most.GetDouble())
            problems.Add(FormattableString.Invariant($"{path}: {number} is above {high} {most.GetRawText()}"));
    }

    private bool IsOf(JsonElement type, JsonElement value) => type.ValueKind == JsonValueKind.Array
        ? type.EnumerateArray().Any(one => IsOf(one.GetString()!, value))
        : IsOf(type.GetString()!, value);

    private bool IsOf(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        "integer" => value.ValueKind == JsonValueKind.Number && (value.TryGetInt64(out _) || value.TryGetUInt64(out _))
            || (asSent && value.ValueKind == JsonValueKind.String && ulong.TryParse(value.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out _)),
        "number" => value.ValueKind == JsonValueKind.Number,
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "The contract names a type that JSON does not have."),
    };
}
