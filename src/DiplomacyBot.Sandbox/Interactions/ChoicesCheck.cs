using System.Globalization;
using System.Text.Json;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Validation;

namespace DiplomacyBot.Sandbox.Interactions;

/// <summary>Autocomplete choices must be of the type of the option that is typed (row 35).</summary>
internal static class ChoicesCheck
{
    private const int IntegerOption = 4;
    private const int NumberOption = 10;
    private const double LargestExact = 9007199254740991;

    public static void CheckValues(JsonElement choices, int optionType, Checking at)
    {
        var index = 0;
        foreach (var choice in choices.EnumerateArray())
        {
            string[] path = ["choices", index++.ToString(CultureInfo.InvariantCulture), "value"];
            var value = choice.GetProperty("value");
            if (optionType is not (IntegerOption or NumberOption))
            {
                if (value.ValueKind != JsonValueKind.String)
                    at.FailAt(path, "STRING_TYPE_CONVERT", "Could not interpret value as string.");
            }
            else if (!double.TryParse(value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                || (optionType == IntegerOption && number != Math.Floor(number)))
            {
                at.FailAt(path, "NUMBER_TYPE_COERCE", $"Value \"{value}\" is not {(optionType == IntegerOption ? "int" : "float")}.");
            }
            else if (Math.Abs(number) > LargestExact)
            {
                at.FailAt(path, number > 0 ? "NUMBER_TYPE_MAX" : "NUMBER_TYPE_MIN", "The value is outside the exact range.");
            }
        }
    }

    public static void Write(Utf8JsonWriter writer, JsonElement choices)
    {
        writer.WriteStartObject();
        writer.WriteElement("choices"u8, choices);
        writer.WriteEndObject();
    }
}
