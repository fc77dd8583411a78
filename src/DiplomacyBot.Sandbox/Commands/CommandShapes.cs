using System.Text.Json;
using System.Text.RegularExpressions;
using DiplomacyBot.Sandbox.Validation;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Commands;

/// <summary>An application command, field by field (FACTS section 6). What spans fields is in <see cref="CommandCheck"/>.</summary>
internal static partial class CommandShapes
{
    public const int Subcommand = 1;
    public const int Group = 2;
    private const long LargestExact = 9007199254740991;

    private static readonly Field[] OptionCommon =
    [
        new("name", SlashName, Required: true),
        new("description", Rules.Text(1, 100), Required: true),
        new("name_localizations", Localised(SlashName)),
        new("description_localizations", Localised(Rules.Text(1, 100))),
        new("required", Rules.Flag),
    ];

    private static readonly Dictionary<int, Rule> PlainOptions = new()
    {
        [3] = Rules.Shape([.. OptionCommon, Choices(Rules.Text(0, 100)), new("autocomplete", Rules.Flag),
            new("min_length", Rules.Integer(0, 6000)), new("max_length", Rules.Integer(1, 6000))]),
        [4] = Rules.Shape([.. OptionCommon, Choices(Rules.Integer(-LargestExact, LargestExact)), new("autocomplete", Rules.Flag),
            new("min_value", Rules.Integer(-LargestExact, LargestExact)), new("max_value", Rules.Integer(-LargestExact, LargestExact))]),
        [5] = Rules.Shape(OptionCommon),
        [6] = Rules.Shape(OptionCommon),
        [7] = Rules.Shape([.. OptionCommon, new("channel_types", Rules.Set(Rules.OneOf(0, 1, 2, 3, 4, 5, 10, 11, 12, 13, 14, 15, 16), 0, 25))]),
        [8] = Rules.Shape(OptionCommon),
        [9] = Rules.Shape(OptionCommon),
        [10] = Rules.Shape([.. OptionCommon, Choices(Rules.Number(-LargestExact, LargestExact)), new("autocomplete", Rules.Flag),
            new("min_value", Rules.Number(-LargestExact, LargestExact)), new("max_value", Rules.Number(-LargestExact, LargestExact))]),
        [11] = Rules.Shape([.. OptionCommon, new("file_types", Rules.List(Rules.Text(1, 100), 0, 10))]),
    };

    private static readonly Rule SubcommandRule = Rules.Shape([.. OptionCommon, new("options", Rules.List(Rules.Union(PlainOptions), 0, 25))]);

    private static readonly Rule GroupRule = Rules.Shape(
        [.. OptionCommon, new("options", Rules.List(Rules.Union(new Dictionary<int, Rule> { [Subcommand] = SubcommandRule }), 1, 25), Required: true)]);

    private static readonly Rule TopOptions = Rules.List(
        Rules.Union(new Dictionary<int, Rule>(PlainOptions) { [Subcommand] = SubcommandRule, [Group] = GroupRule }), 0, 25);

    private static readonly Field[] Common =
    [
        new("type", Rules.OneOf(1, 2, 3, 4)),
        new("default_member_permissions", Rules.Snowflake),
        new("dm_permission", Rules.Flag),
        new("nsfw", Rules.Flag),
        new("contexts", Rules.Set(Rules.OneOf(0, 1, 2), 1, 3)),
        new("integration_types", Rules.Set(Rules.OneOf(0, 1), 1, 2)),
    ];

    public static Field[] ChatInput { get; } =
    [
        .. Common,
        new("name", SlashName, Required: true),
        new("description", Rules.Text(1, 100), Required: true),
        new("name_localizations", Localised(SlashName)),
        new("description_localizations", Localised(Rules.Text(1, 100))),
        new("options", TopOptions),
    ];

    public static Field[] ContextMenu { get; } =
    [
        .. Common,
        new("name", Rules.Text(1, 32), Required: true),
        new("name_localizations", Localised(Rules.Text(1, 32))),
    ];

    /// <summary>1-32 letters, digits, hyphens, underscores or apostrophes, in lower case where there is one (row 36).</summary>
    private static void SlashName(JsonElement value, Checking at)
    {
        var before = at.Count;
        Rules.Text(1, 32)(value, at);
        if (at.Count > before)
            return;
        var name = value.GetString()!;
        if (!NamePattern().IsMatch(name) || !name.ToLowerInvariant().Equals(name, StringComparison.Ordinal))
            at.Fail("APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
    }

    private static Rule Localised(Rule text) => (value, at) =>
    {
        if (!Rules.IsObject(value, at))
            return;
        foreach (var member in value.EnumerateObject())
        {
            at.Enter(member.Name);
            if (!Locales.All.Contains(member.Name))
                at.Fail("BASE_TYPE_CHOICES", $"Value must be one of ({string.Join(", ", Locales.All.Select(locale => $"'{locale}'"))}).");
            else if (member.Value.ValueKind != JsonValueKind.Null)
                text(member.Value, at);
            at.Leave();
        }
    };

    private static Field Choices(Rule value) => new("choices", Rules.List(
        Rules.Shape(new Field("name", Rules.Text(1, 100), Required: true), new Field("value", value, Required: true), new Field("name_localizations", Localised(Rules.Text(1, 100)))), 0, 25));

    [GeneratedRegex(@"^[-_'\p{L}\p{N}\p{IsDevanagari}\p{IsThai}]{1,32}$")]
    private static partial Regex NamePattern();
}
