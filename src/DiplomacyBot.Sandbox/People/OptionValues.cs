using System.Globalization;
using System.Text.Json;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Validation;

namespace DiplomacyBot.Sandbox.People;

/// <summary>Texts and numbers within the bounds and choices of their option.</summary>
internal static class OptionValues
{
    private const int MostCharacters = 6000;
    private const int IntegerOption = 4;

    public static string? CheckText(JsonElement row, JsonElement value, bool completing)
    {
        if (value.ValueKind != JsonValueKind.String)
            return "this must be a text.";
        var text = value.GetString()!;
        if (completing)
            return null;
        var length = Rules.CodePoints(text);
        if (text.Trim().Length == 0)
            return "this must not be empty.";
        if (length < (row.Number("min_length") ?? 0) || length > (row.Number("max_length") ?? MostCharacters))
            return $"this must have {row.Number("min_length") ?? 1} to {row.Number("max_length") ?? MostCharacters} characters.";
        return IsChoice(row, choice => choice.ValueKind == JsonValueKind.String && choice.GetString() == text) ? null : "choose one of the offered values.";
    }

    public static string? CheckNumber(JsonElement row, JsonElement value, bool completing)
    {
        if (completing && value.ValueKind == JsonValueKind.String)
            return null;
        if (AsNumber(value) is not { } number || (row.Number("type") == IntegerOption && number != Math.Floor(number)))
            return row.Number("type") == IntegerOption ? "this must be a whole number." : "this must be a number.";
        if (row.Member("min_value") is { } min && number < (decimal)min.GetDouble())
            return $"this must be at least {min}.";
        if (row.Member("max_value") is { } max && number > (decimal)max.GetDouble())
            return $"this must be at most {max}.";
        return IsChoice(row, choice => AsNumber(choice) == number) ? null : "choose one of the offered values.";
    }

    public static decimal? AsNumber(JsonElement value) =>
        decimal.TryParse(value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool IsChoice(JsonElement row, Func<JsonElement, bool> matches)
    {
        var choices = row.Items("choices").ToList();
        return choices.Count == 0 || choices.Exists(choice => matches(choice.GetProperty("value")));
    }
}
