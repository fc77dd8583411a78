using System.Text.Json;
using DiplomacyBot.Sandbox.Commands;
using DiplomacyBot.Sandbox.Tests.Support;
using DiplomacyBot.Sandbox.Validation;
using static DiplomacyBot.Sandbox.Tests.Support.Sample;

namespace DiplomacyBot.Sandbox.Tests.Validation;

/// <summary>FACTS section 6 and rows 36 to 42: the smallest command that breaks a rule, and the nearest that does not.</summary>
public sealed class CommandRowsTests
{
    public static TheoryData<string, string, string, string> Rows => new()
    {
        { "36 capitals", Named("Quiz"), Named("quiz"), "name APPLICATION_COMMAND_INVALID_NAME" },
        { "36 spaces", Named("my quiz"), Named("my-quiz"), "name APPLICATION_COMMAND_INVALID_NAME" },
        { "36 other scripts are welcome", Named("a!"), Named("प्रश्न"), "name APPLICATION_COMMAND_INVALID_NAME" },
        { "5 name length", Named(X(33)), Named(X(32)), "name BASE_TYPE_BAD_LENGTH" },
        { "3 description", """{"name":"a"}""", Named("a"), "description BASE_TYPE_REQUIRED" },
        { "5 description", $$"""{"name":"a","description":"{{X(101)}}"}""", $$"""{"name":"a","description":"{{X(100)}}"}""", "description BASE_TYPE_BAD_LENGTH" },
        { "4 options", With(Times(26, n => Option(3, $"o{n}"))), With(Times(25, n => Option(3, $"o{n}"))), "options BASE_TYPE_MAX_LENGTH" },
        { "36 option name", With(Option(3, "A")), With(Option(3, "a")), "options.0.name APPLICATION_COMMAND_INVALID_NAME" },
        { "24 option type", With(Option(12, "a")), With(Option(11, "a")), "options.0 UNION_TYPE_CHOICES" },
        { "37 required after optional", With(Option(3, "a") + "," + Option(3, "b", ",\"required\":true")), With(Option(3, "a", ",\"required\":true") + "," + Option(3, "b")), "options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID" },
        { "37 inside a subcommand", With(Nested(1, "s", Option(3, "a") + "," + Option(3, "b", ",\"required\":true"))), With(Nested(1, "s", Option(3, "a"))), "options.0.options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID" },
        { "38 mixed", With(Nested(1, "s", "") + "," + Option(3, "a")), With(Nested(1, "s", "") + "," + Nested(2, "g", Nested(1, "t", ""))), "options APPLICATION_COMMAND_OPTIONS_TYPE_INVALID" },
        { "39 group in group", With(Nested(2, "g", Nested(2, "h", Nested(1, "s", "")))), With(Nested(2, "g", Nested(1, "s", ""))), "options.0.options.0 UNION_TYPE_CHOICES" },
        { "39 subcommand in subcommand", With(Nested(1, "s", Nested(1, "t", ""))), With(Nested(1, "s", Option(3, "t"))), "options.0.options.0 UNION_TYPE_CHOICES" },
        { "40 size", With(Choices(25, 100, 100, 20)), With(Choices(25, 100, 50, 2)), " APPLICATION_COMMAND_TOO_LARGE" },
        { "42 option names", With(Option(3, "a") + "," + Option(4, "a")), With(Option(3, "a") + "," + Option(4, "b")), "options.1.name SET_TYPE_ALREADY_CONTAINS_VALUE" },
        { "42 choice names", With(Option(3, "a", Choice("x", "1", "x", "2"))), With(Option(3, "a", Choice("x", "1", "y", "2"))), "options.0.choices.1.name SET_TYPE_ALREADY_CONTAINS_VALUE" },
        { "42 autocomplete and choices", With(Option(3, "a", Choice("x", "1", "y", "2") + ",\"autocomplete\":true")), With(Option(3, "a", ",\"choices\":[],\"autocomplete\":true")), "options.0.autocomplete SET_TYPE_ALREADY_CONTAINS_VALUE" },
        { "42 description of a context menu", """{"type":3,"name":"Make a briefing","description":"x"}""", """{"type":3,"name":"Make a briefing"}""", "description SET_TYPE_ALREADY_CONTAINS_VALUE" },
        { "42 options of a context menu", $$"""{"type":2,"name":"Look","options":[{{Option(3, "a")}}]}""", """{"type":2,"name":"Look","options":[]}""", "options SET_TYPE_ALREADY_CONTAINS_VALUE" },
        { "5 choice name", With(Option(3, "a", Choice(X(101), "1", "y", "2"))), With(Option(3, "a", Choice(X(100), "1", "y", "2"))), "options.0.choices.0.name BASE_TYPE_BAD_LENGTH" },
        { "4 choice value", With(Option(3, "a", Choice("x", X(101), "y", "2"))), With(Option(3, "a", Choice("x", X(100), "y", "2"))), "options.0.choices.0.value BASE_TYPE_MAX_LENGTH" },
        { "4 choices", With(Choices(26, 1, 1, 1)), With(Choices(25, 1, 1, 1)), "options.0.choices BASE_TYPE_MAX_LENGTH" },
        { "7 integers beyond 2^53", With(Option(4, "a", ",\"max_value\":9007199254740992")), With(Option(4, "a", ",\"max_value\":9007199254740991")), "options.0.max_value NUMBER_TYPE_MAX" },
        { "7 lengths", With(Option(3, "a", ",\"max_length\":6001")), With(Option(3, "a", ",\"max_length\":6000")), "options.0.max_length NUMBER_TYPE_MAX" },
        { "6 locales", """{"name":"a","description":"b","name_localizations":{"xx":"c"}}""", """{"name":"a","description":"b","name_localizations":{"de":"c"}}""", "name_localizations.xx BASE_TYPE_CHOICES" },
        { "36 localised names", """{"name":"a","description":"b","name_localizations":{"de":"C"}}""", """{"name":"a","description":"b","name_localizations":{"de":"ü"}}""", "name_localizations.de APPLICATION_COMMAND_INVALID_NAME" },
        { "8 permission bits", """{"name":"a","description":"b","default_member_permissions":"many"}""", """{"name":"a","description":"b","default_member_permissions":"8192"}""", "default_member_permissions NUMBER_TYPE_COERCE" },
        { "12 contexts", """{"name":"a","description":"b","contexts":[0,0]}""", """{"name":"a","description":"b","contexts":[0,1]}""", "contexts.1 SET_TYPE_ALREADY_CONTAINS_VALUE" },
        { "5 no context", """{"name":"a","description":"b","contexts":[]}""", """{"name":"a","description":"b","contexts":[0]}""", "contexts BASE_TYPE_BAD_LENGTH" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Breaking_a_row_is_refused_with_its_error_tree(string row, string breaks, string passes, string error)
    {
        _ = (row, passes);
        Assert.Contains(error.Trim(), Check(breaks));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_nearest_command_that_keeps_a_row_passes(string row, string breaks, string passes, string error)
    {
        _ = (row, breaks, error);
        Assert.Empty(Check(passes));
    }

    private static IReadOnlyList<string> Check(string command)
    {
        var at = new Checking();
        CommandCheck.Check(JsonElement.Parse(command), at);
        return at.Errors is { } errors ? ErrorTree.Lines(Sandbox.Rest.RestAnswer.Invalid(errors).Body) : [];
    }

    private static string Named(string name) => $$"""{"name":"{{name}}","description":"d"}""";

    private static string With(string options) => $$"""{"name":"a","description":"d","options":[{{options}}]}""";

    private static string Option(int type, string name, string more = "") => $$"""{"type":{{type}},"name":"{{name}}","description":"d"{{more}}}""";

    private static string Nested(int type, string name, string options) => Option(type, name, $",\"options\":[{options}]");

    private static string Choice(string name1, string value1, string name2, string value2) =>
        $$""","choices":[{"name":"{{name1}}","value":"{{value1}}"},{"name":"{{name2}}","value":"{{value2}}"}]""";

    private static string Choices(int count, int nameLength, int valueLength, int options) => Times(options, option =>
        Option(3, $"o{option}", $",\"choices\":[{Times(count, n => $$"""{"name":"{{n:D2}}{{X(nameLength - 2 > 0 ? nameLength - 2 : 0)}}","value":"{{X(valueLength)}}"}""")}]"));
}
