using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using DiplomacyBot.Sandbox.Json;

namespace DiplomacyBot.Sandbox.Validation;

/// <summary>The building blocks of FACTS section 16, rows 3 to 12.</summary>
internal static partial class Rules
{
    /// <summary>Anything goes.</summary>
    public static Rule Any { get; } = static (_, _) => { };

    public static Rule Flag { get; } = static (value, at) =>
    {
        if (value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
            at.Fail("BOOLEAN_TYPE_CONVERT", "Must be either true or false.");
    };

    public static Rule Snowflake { get; } = static (value, at) =>
    {
        if (value.AsId() is null)
            at.Fail("NUMBER_TYPE_COERCE", $"Value \"{Shown(value)}\" is not snowflake.");
    };

    public static Rule Time { get; } = static (value, at) =>
    {
        var text = value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
        if (!IsoTime().IsMatch(text) || !DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _))
            at.Fail("DATE_TIME_TYPE_PARSE", $"Could not parse {Shown(value)}. Should be ISO8601.");
    };

    /// <summary>Text with a length in code points.</summary>
    public static Rule Text(int min, int max, bool trimmed = false) => (value, at) =>
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            at.Fail("STRING_TYPE_CONVERT", "Could not interpret value as string.");
            return;
        }

        var text = value.GetString()!;
        Length(CodePoints(trimmed ? text.AsSpan().Trim() : text), min, max, at);
    };

    public static Rule Text(int max) => Text(0, max);

    public static Rule Matching(Regex pattern, string code, string message) => (value, at) =>
    {
        if (value.ValueKind != JsonValueKind.String || !pattern.IsMatch(value.GetString()!))
            at.Fail(code, message);
    };

    public static Rule Integer(long min, long max) => (value, at) =>
    {
        if (AsInteger(value) is not { } number)
            at.Fail("NUMBER_TYPE_COERCE", $"Value \"{Shown(value)}\" is not int.");
        else if (number < min)
            at.Fail("NUMBER_TYPE_MIN", $"int value should be greater than or equal to {min}.");
        else if (number > max)
            at.Fail("NUMBER_TYPE_MAX", $"int value should be less than or equal to {max}.");
    };

    public static Rule Number(double min, double max) => (value, at) =>
    {
        if (value.ValueKind != JsonValueKind.Number)
            at.Fail("NUMBER_TYPE_COERCE", $"Value \"{Shown(value)}\" is not float.");
        else if (value.GetDouble() is var number && number < min)
            at.Fail("NUMBER_TYPE_MIN", FormattableString.Invariant($"float value should be greater than or equal to {min}."));
        else if (number > max)
            at.Fail("NUMBER_TYPE_MAX", FormattableString.Invariant($"float value should be less than or equal to {max}."));
    };

    public static Rule OneOf(params long[] allowed) => (value, at) =>
    {
        if (AsInteger(value) is not { } number || Array.IndexOf(allowed, number) < 0)
            at.Fail("BASE_TYPE_CHOICES", $"Value must be one of ({string.Join(", ", allowed)}).");
    };

    public static Rule OneOfTexts(params string[] allowed) => (value, at) =>
    {
        if (value.ValueKind != JsonValueKind.String || Array.IndexOf(allowed, value.GetString()) < 0)
            at.Fail("BASE_TYPE_CHOICES", $"Value must be one of ({string.Join(", ", allowed.Select(text => $"'{text}'"))}).");
    };

    /// <summary>An address; the empty text is none.</summary>
    public static Rule Url(int max, params string[] schemes) => (value, at) =>
    {
        var text = value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
        if (CodePoints(text) > max)
            at.Fail("BASE_TYPE_MAX_LENGTH", $"Must be {max} or fewer in length.");
        else if (text.IndexOf(':', StringComparison.Ordinal) is var colon && colon <= 0)
            at.Fail("URL_TYPE_INVALID_URL", "Not a well formed URL.");
        else if (Array.IndexOf(schemes, text[..colon].ToLowerInvariant()) < 0)
            at.Fail("URL_TYPE_INVALID_SCHEME", $"Scheme \"{text[..colon].ToLowerInvariant()}\" is not supported. Scheme must be one of ({string.Join(", ", schemes.Select(scheme => $"'{scheme}'"))}).");
        else if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || (url.Scheme is "http" or "https" && url.Host.Length == 0) || text.Contains(' ', StringComparison.Ordinal))
            at.Fail("URL_TYPE_INVALID_URL", "Not a well formed URL.");
    };

    public static Rule List(Rule item, int min, int max) => (value, at) =>
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            at.Fail("LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");
            return;
        }

        var before = at.Count;
        Length(value.GetArrayLength(), min, max, at);
        if (at.Count > before)
            return;
        var index = 0;
        foreach (var entry in value.EnumerateArray())
        {
            at.Enter(index++);
            item(entry, at);
            at.Leave();
        }
    };

    /// <summary>A list without repetition.</summary>
    public static Rule Set(Rule item, int min, int max)
    {
        var list = List(item, min, max);
        return (value, at) =>
        {
            var before = at.Count;
            list(value, at);
            if (at.Count > before)
                return;
            HashSet<string> seen = new(StringComparer.Ordinal);
            var index = 0;
            foreach (var entry in value.EnumerateArray())
            {
                if (!seen.Add(Shown(entry)))
                {
                    at.Enter(index);
                    at.Fail("SET_TYPE_ALREADY_CONTAINS_VALUE", "The set already contains this value");
                    at.Leave();
                }

                index++;
            }
        };
    }

    public static Rule Shape(params Field[] fields) => (value, at) => CheckFields(value, fields, at);

    /// <summary>One of several shapes, told apart by an integer <c>type</c>.</summary>
    public static Rule Union(IReadOnlyDictionary<int, Rule> shapes)
    {
        var choices = $"Value of field \"type\" must be one of ({string.Join(", ", shapes.Keys.Order())}).";
        return (value, at) =>
        {
            if (!IsObject(value, at))
                return;
            if (value.Member("type") is not { } type)
                at.Required("type");
            else if (type.AsNumber() is not { } number || !shapes.TryGetValue(number, out var shape))
                at.Fail("UNION_TYPE_CHOICES", choices);
            else
                shape(value, at);
        };
    }

    public static Rule All(params Rule[] rules) => (value, at) =>
    {
        foreach (var rule in rules)
            rule(value, at);
    };

    public static void CheckFields(JsonElement value, Field[] fields, Checking at)
    {
        if (!IsObject(value, at))
            return;
        foreach (var field in fields)
        {
            if (value.Member(field.Utf8Name) is not { } member)
            {
                if (field.Required)
                    at.Required(field.Name);
                continue;
            }

            at.Enter(field.Name);
            field.Rule(member, at);
            at.Leave();
        }
    }

    public static bool IsObject(JsonElement value, Checking at)
    {
        if (value.ValueKind == JsonValueKind.Object)
            return true;
        at.Fail("MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType");
        return false;
    }

    /// <summary>Discord counts code points, not UTF-16 units.</summary>
    public static int CodePoints(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var unit in text)
        {
            if (!char.IsLowSurrogate(unit))
                count++;
        }

        return count;
    }

    public static void Length(int length, int min, int max, Checking at)
    {
        if (min > 0 && (length < min || length > max))
            at.Fail("BASE_TYPE_BAD_LENGTH", $"Must be between {min} and {max} in length.");
        else if (length > max)
            at.Fail("BASE_TYPE_MAX_LENGTH", $"Must be {max} or fewer in length.");
    }

    /// <summary>Integers may be sent as texts of digits.</summary>
    public static long? AsInteger(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.TryGetInt64(out var number) ? number : null,
        JsonValueKind.String => long.TryParse(value.GetString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null,
        _ => null,
    };

    private static string Shown(JsonElement value)
    {
        var text = value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
        return text.Length > 100 ? text[..100] : text;
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$")]
    private static partial Regex IsoTime();
}
