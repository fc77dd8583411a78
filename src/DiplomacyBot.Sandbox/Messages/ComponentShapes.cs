using System.Text.Json;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Validation;

namespace DiplomacyBot.Sandbox.Messages;

/// <summary>Message components, one by one (FACTS section 9, rows 24 to 32). What spans several is in <see cref="ComponentWalk"/>.</summary>
internal static class ComponentShapes
{
    public const int MostTogether = 40;
    public const int MostText = 4000;

    private static readonly Field Id = new("id", Rules.Integer(0, int.MaxValue));
    private static readonly Field Spoiler = new("spoiler", Rules.Flag);
    private static readonly Field AltText = new("description", Rules.Text(1, 1024));
    private static readonly Rule Media = Rules.Shape(new Field("url", Rules.Url(2048, "http", "https", "attachment"), Required: true));
    private static readonly Rule UploadOnly = Rules.Shape(new Field("url", Rules.Url(2048, "attachment"), Required: true));

    private static readonly Rule TextDisplay = Rules.Shape(Id, new("content", Rules.Text(1, MostText), Required: true));
    private static readonly Rule Thumbnail = Rules.Shape(Id, new("media", Media, Required: true), AltText, Spoiler);
    private static readonly Rule File = Rules.Shape(Id, new("file", UploadOnly, Required: true), Spoiler);
    private static readonly Rule Separator = Rules.Shape(Id, new("divider", Rules.Flag), new("spacing", Rules.OneOf(1, 2)));

    private static readonly Rule Gallery = Rules.Shape(Id,
        new("items", Rules.List(Rules.Shape(new("media", Media, Required: true), AltText, Spoiler), 1, 10), Required: true));

    private static readonly Rule Section = Rules.Shape(Id,
        new("components", Rules.List(Rules.Union(new Dictionary<int, Rule> { [10] = TextDisplay }), 1, 3), Required: true),
        new("accessory", Rules.Union(new Dictionary<int, Rule> { [2] = ButtonShape.Rule, [11] = Thumbnail }), Required: true));

    private static readonly Rule Row = Rules.All(
        Rules.Shape(Id, new("components", Rules.List(Rules.Union(new Dictionary<int, Rule>
        {
            [2] = ButtonShape.Rule,
            [3] = SelectShape.Strings,
            [5] = SelectShape.Entities,
            [6] = SelectShape.Entities,
            [7] = SelectShape.Entities,
            [8] = SelectShape.Channels,
        }), 1, 5), Required: true)),
        CheckWidth);

    private static readonly Rule Container = Rules.Shape(Id,
        new("components", Rules.List(Rules.Union(new Dictionary<int, Rule>
        {
            [1] = Row,
            [9] = Section,
            [10] = TextDisplay,
            [12] = Gallery,
            [13] = File,
            [14] = Separator,
        }), 1, MostTogether), Required: true),
        new("accent_color", Rules.Integer(0, 0xFFFFFF)),
        Spoiler);

    /// <summary>Without the V2 flag: up to five action rows.</summary>
    public static Rule Legacy { get; } = Rules.List(Rules.Union(new Dictionary<int, Rule> { [1] = Row }), 0, 5);

    public static Rule V2 { get; } = Rules.List(Rules.Union(new Dictionary<int, Rule>
    {
        [1] = Row,
        [9] = Section,
        [10] = TextDisplay,
        [12] = Gallery,
        [13] = File,
        [14] = Separator,
        [17] = Container,
    }), 0, int.MaxValue);

    /// <summary>A select fills a row.</summary>
    private static void CheckWidth(JsonElement row, Checking at)
    {
        if (row.Member("components") is not { ValueKind: JsonValueKind.Array } components || components.GetArrayLength() is < 2 or > 5)
            return;
        if (components.EnumerateArray().Any(component => component.Number("type") is 3 or 5 or 6 or 7 or 8))
            at.Fail("COMPONENT_LAYOUT_WIDTH_EXCEEDED", "The specified component exceeds the maximum width");
    }
}
