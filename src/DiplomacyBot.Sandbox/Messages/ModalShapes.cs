using System.Text.Json;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Validation;

namespace DiplomacyBot.Sandbox.Messages;

/// <summary>A modal (FACTS section 10, rows 32 and 33).</summary>
internal static class ModalShapes
{
    private static readonly Field Id = new("id", Rules.Integer(0, int.MaxValue));
    private static readonly Field CustomId = new("custom_id", Rules.Text(1, 100), Required: true);
    private static readonly Field RequiredFlag = new("required", Rules.Flag);
    private static readonly Rule FileTypes = Rules.List(Rules.Text(1, 100), 0, 10);

    private static readonly Field[] TextInput =
    [
        Id, CustomId, RequiredFlag,
        new("style", Rules.OneOf(1, 2), Required: true),
        new("min_length", Rules.Integer(0, 4000)),
        new("max_length", Rules.Integer(1, 4000)),
        new("value", Rules.Text(4000)),
        new("placeholder", Rules.Text(100)),
    ];

    private static readonly Rule Choice = Rules.Shape(
        new("label", Rules.Text(1, 100), Required: true),
        new("value", Rules.Text(1, 100), Required: true),
        new("description", Rules.Text(100)),
        new("default", Rules.Flag));

    private static readonly Rule Upload = Rules.All(
        Rules.Shape(Id, CustomId, RequiredFlag, new("min_values", Rules.Integer(0, 10)), new("max_values", Rules.Integer(1, 10)), new("file_types", FileTypes)),
        CheckMinimum, CheckRange);

    private static readonly Rule Radio = Rules.Shape(Id, CustomId, RequiredFlag, new("options", Rules.List(Choice, 2, 10), Required: true));

    private static readonly Rule Checkboxes = Rules.All(
        Rules.Shape(Id, CustomId, RequiredFlag, new("options", Rules.List(Choice, 1, 10), Required: true),
            new("min_values", Rules.Integer(0, 10)), new("max_values", Rules.Integer(1, 10))),
        CheckMinimum, CheckRange);

    private static readonly Rule Checkbox = Rules.Shape(Id, CustomId, new("default", Rules.Flag));

    private static readonly Rule Label = Rules.Shape(
        Id,
        new("label", Rules.Text(1, 45), Required: true),
        new("description", Rules.Text(1, 100)),
        new("component", Rules.Union(new Dictionary<int, Rule>
        {
            [4] = Rules.All(Rules.Shape(TextInput), CheckLengths, NoOwnLabel),
            [3] = InModal(SelectShape.Strings),
            [5] = InModal(SelectShape.Entities),
            [6] = InModal(SelectShape.Entities),
            [7] = InModal(SelectShape.Entities),
            [8] = InModal(SelectShape.Channels),
            [19] = Upload,
            [21] = Radio,
            [22] = Checkboxes,
            [23] = Checkbox,
        }), Required: true));

    private static readonly Rule OldRow = Rules.Shape(Id, new("components", Rules.List(Rules.Union(new Dictionary<int, Rule>
    {
        [4] = Rules.All(Rules.Shape([.. TextInput, new Field("label", Rules.Text(1, 45), Required: true)]), CheckLengths),
    }), 1, 1), Required: true));

    private static readonly Rule TextDisplay = Rules.Shape(Id, new("content", Rules.Text(1, 4000), Required: true));

    public static Field[] Fields { get; } =
    [
        CustomId,
        new("title", Rules.Text(1, 45), Required: true),
        new("components", Rules.List(Rules.Union(new Dictionary<int, Rule> { [1] = OldRow, [10] = TextDisplay, [18] = Label }), 1, 5), Required: true),
    ];

    private static Rule InModal(Rule select) => Rules.All(select, CheckMinimum, (value, at) =>
    {
        if (value.Flag("disabled"))
            at.FailAt("disabled", "BASE_TYPE_CHOICES", "A component in a modal cannot be disabled.");
    });

    /// <summary>What is required cannot ask for nothing; required is the default.</summary>
    private static void CheckMinimum(JsonElement value, Checking at)
    {
        if (value.Number("min_values") == 0 && value.Member("required") is not { ValueKind: JsonValueKind.False })
            at.FailAt("min_values", "BASE_TYPE_CHOICES", "A required component needs at least one value.");
    }

    private static void CheckRange(JsonElement value, Checking at)
    {
        if ((value.Number("min_values") ?? 1) > (value.Number("max_values") ?? 25))
            at.FailAt("min_values", "BASE_TYPE_CHOICES", "The minimum number of values exceeds the maximum.");
    }

    private static void CheckLengths(JsonElement input, Checking at)
    {
        if ((input.Number("min_length") ?? 0) > (input.Number("max_length") ?? 4000))
            at.FailAt("min_length", "BASE_TYPE_CHOICES", "The minimum length exceeds the maximum.");
        if (input.Text("value") is { } value && Rules.CodePoints(value) > (input.Number("max_length") ?? 4000))
            at.FailAt("value", "BASE_TYPE_MAX_LENGTH", $"Must be {input.Number("max_length") ?? 4000} or fewer in length.");
    }

    private static void NoOwnLabel(JsonElement input, Checking at)
    {
        if (input.Member("label") is not null)
            at.FailAt("label", "BASE_TYPE_CHOICES", "A text input inside a label has no label of its own.");
    }
}
