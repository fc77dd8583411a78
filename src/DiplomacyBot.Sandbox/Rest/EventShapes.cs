using System.Text.Json;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Validation;

namespace DiplomacyBot.Sandbox.Rest;

/// <summary>A scheduled event, field by field (FACTS section 13).</summary>
internal static class EventShapes
{
    private const int Weekly = 2;

    private static readonly Rule Recurrence = Rules.All(
        Rules.Shape(
            new("start", Rules.Time, Required: true),
            new("frequency", Rules.OneOf(0, 1, 2, 3), Required: true),
            new("interval", Rules.Integer(1, 2), Required: true),
            new("by_weekday", Rules.Set(Rules.OneOf(0, 1, 2, 3, 4, 5, 6), 1, 7)),
            new("by_n_weekday", Rules.List(Rules.Shape(new("n", Rules.Integer(1, 5), Required: true), new("day", Rules.OneOf(0, 1, 2, 3, 4, 5, 6), Required: true)), 1, 1)),
            new("by_month", Rules.List(Rules.Integer(1, 12), 1, 1)),
            new("by_month_day", Rules.List(Rules.Integer(1, 31), 1, 1))),
        CheckInterval);

    private static readonly Field[] Shared =
    [
        new("channel_id", Rules.Snowflake),
        new("description", Rules.Text(0, 1000)),
        new("scheduled_end_time", Rules.Time),
        new("entity_metadata", Rules.Shape(new Field("location", Rules.Text(1, 100)))),
        new("image", Image),
        new("recurrence_rule", Recurrence),
    ];

    public static Field[] Create { get; } =
    [
        new("name", Rules.Text(1, 100), Required: true),
        new("entity_type", Rules.OneOf(1, 2, 3), Required: true),
        new("privacy_level", Rules.OneOf(2), Required: true),
        new("scheduled_start_time", Rules.Time, Required: true),
        .. Shared,
    ];

    public static Field[] Edit { get; } =
    [
        new("name", Rules.Text(1, 100)),
        new("entity_type", Rules.OneOf(1, 2, 3)),
        new("privacy_level", Rules.OneOf(2)),
        new("scheduled_start_time", Rules.Time),
        new("status", Rules.OneOf(1, 2, 3, 4)),
        .. Shared,
    ];

    /// <summary>The rule as Discord returns it: what was not set is null.</summary>
    public static JsonElement? Kept(JsonElement? rule) => rule is not { } sent ? null : JsonText.Element(writer =>
    {
        writer.WriteStartObject();
        foreach (var name in (ReadOnlySpan<string>)["start", "end", "frequency", "interval", "by_weekday", "by_n_weekday", "by_month", "by_month_day", "by_year_day", "count"])
        {
            writer.WritePropertyName(name);
            if (sent.Member(name) is { } value)
                value.WriteTo(writer);
            else
                writer.WriteNullValue();
        }

        writer.WriteEndObject();
    });

    private static void CheckInterval(JsonElement rule, Checking at)
    {
        if (rule.Number("interval") == 2 && rule.Number("frequency") is { } frequency && frequency != Weekly)
            at.FailAt("interval", "NUMBER_TYPE_MAX", "int value should be less than or equal to 1.");
    }

    private static void Image(JsonElement value, Checking at)
    {
        if (value.ValueKind != JsonValueKind.String || !value.GetString()!.StartsWith("data:image/", StringComparison.Ordinal) || !value.GetString()!.Contains(";base64,", StringComparison.Ordinal))
            at.Fail("IMAGE_INVALID", "Invalid image data");
    }
}
