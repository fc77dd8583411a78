using System.Text.Json;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Validation;

namespace DiplomacyBot.Sandbox.Messages;

/// <summary>Selects in messages and, with <c>required</c> instead of <c>disabled</c>, in modals (rows 31 and 32).</summary>
internal static class SelectShape
{
    private static readonly Field[] Common =
    [
        new("id", Rules.Integer(0, int.MaxValue)),
        new("custom_id", Rules.Text(1, 100), Required: true),
        new("placeholder", Rules.Text(150)),
        new("min_values", Rules.Integer(0, 25)),
        new("max_values", Rules.Integer(1, 25)),
        new("disabled", Rules.Flag),
        new("required", Rules.Flag),
    ];

    private static readonly Rule Option = Rules.Shape(
        new("label", Rules.Text(1, 100), Required: true),
        new("value", Rules.Text(1, 100), Required: true),
        new("description", Rules.Text(100)),
        new("emoji", ButtonShape.Emoji),
        new("default", Rules.Flag));

    private static readonly Field DefaultValues = new("default_values", Rules.List(
        Rules.Shape(new("id", Rules.Snowflake, Required: true), new("type", Rules.OneOfTexts("user", "role", "channel"), Required: true)), 0, 25));

    public static Rule Strings { get; } = Rules.All(
        Rules.Shape([.. Common, new Field("options", Rules.List(Option, 1, 25), Required: true)]), CheckCounts, CheckOptions);

    /// <summary>Users, roles, or both.</summary>
    public static Rule Entities { get; } = Rules.All(Rules.Shape([.. Common, DefaultValues]), CheckCounts);

    public static Rule Channels { get; } = Rules.All(
        Rules.Shape([.. Common, DefaultValues, new Field("channel_types", Rules.Set(Rules.OneOf(0, 1, 2, 3, 4, 5, 10, 11, 12, 13, 14, 15, 16), 0, 25))]), CheckCounts);

    private static void CheckCounts(JsonElement select, Checking at)
    {
        var min = select.Number("min_values") ?? 1;
        var max = select.Number("max_values") ?? 1;
        if (min > max)
            at.FailAt("min_values", "BASE_TYPE_CHOICES", "The minimum number of values exceeds the maximum.");
        if (select.Member("default_values") is { ValueKind: JsonValueKind.Array } defaults && defaults.GetArrayLength() is var count && count > 0 && (count < min || count > max))
            at.FailAt("default_values", "SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES", "The specified number of default values exceeds the specified maximum values");
    }

    private static void CheckOptions(JsonElement select, Checking at)
    {
        if (select.Member("options") is not { ValueKind: JsonValueKind.Array } options)
            return;
        HashSet<string> values = new(StringComparer.Ordinal);
        int index = 0, defaults = 0;
        foreach (var option in options.EnumerateArray())
        {
            if (option.Text("value") is { } value && !values.Add(value))
            {
                at.FailAt(["options", index.ToString(System.Globalization.CultureInfo.InvariantCulture), "value"],
                    "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", "The specified option value is already used");
            }

            defaults += option.Flag("default") ? 1 : 0;
            index++;
        }

        var max = select.Number("max_values") ?? 1;
        if (defaults > max)
            at.FailAt("options", "SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES", "The specified number of default values exceeds the specified maximum values");
        if (max > index && select.Number("max_values") is not null)
            at.FailAt("max_values", "BASE_TYPE_CHOICES", "The maximum number of values exceeds the number of options.");
    }
}
