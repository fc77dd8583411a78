using System.Text.Json;
using DiplomacyBot.Sandbox.Messages;
using DiplomacyBot.Sandbox.Tests.Support;
using DiplomacyBot.Sandbox.Validation;
using static DiplomacyBot.Sandbox.Tests.Support.Sample;

namespace DiplomacyBot.Sandbox.Tests.Validation;

/// <summary>FACTS section 10 and rows 32 and 33: the smallest modal that breaks a rule, and the nearest that does not.</summary>
public sealed class ModalRowsTests
{
    private const string Input = """ "type":4,"style":1,"custom_id":"a" """;

    public static TheoryData<string, string, string, string> Rows => new()
    {
        { "33 none", Modal(""), Modal(Text("a")), "components BASE_TYPE_BAD_LENGTH" },
        { "33 six", Modal(Times(6, _ => Text("a"))), Modal(Times(5, _ => Text("a"))), "components BASE_TYPE_BAD_LENGTH" },
        { "title", $$"""{"custom_id":"m","title":"{{X(46)}}","components":[{{Text("a")}}]}""", $$"""{"custom_id":"m","title":"{{X(45)}}","components":[{{Text("a")}}]}""", "title BASE_TYPE_BAD_LENGTH" },
        { "custom id", $$"""{"title":"t","components":[{{Text("a")}}]}""", Modal(Text("a")), "custom_id BASE_TYPE_REQUIRED" },
        { "label", Modal($$"""{"type":18,"label":"{{X(46)}}","component":{{{Input}}} }"""), Modal($$"""{"type":18,"label":"{{X(45)}}","component":{{{Input}}} }"""), "components.0.label BASE_TYPE_BAD_LENGTH" },
        { "label description", Modal($$"""{"type":18,"label":"l","description":"{{X(101)}}","component":{{{Input}}} }"""), Modal($$"""{"type":18,"label":"l","description":"{{X(100)}}","component":{{{Input}}} }"""), "components.0.description BASE_TYPE_BAD_LENGTH" },
        { "32 own label inside a label", Label(Input + ""","label":"x" """), Label(Input), "components.0.component.label BASE_TYPE_CHOICES" },
        { "input length", Label(Input + ",\"max_length\":4001"), Label(Input + ",\"max_length\":4000"), "components.0.component.max_length NUMBER_TYPE_MAX" },
        { "input value", Label(Input + $",\"value\":\"{X(4001)}\""), Label(Input + $",\"value\":\"{X(4000)}\""), "components.0.component.value BASE_TYPE_MAX_LENGTH" },
        { "input placeholder", Label(Input + $",\"placeholder\":\"{X(101)}\""), Label(Input + $",\"placeholder\":\"{X(100)}\""), "components.0.component.placeholder BASE_TYPE_MAX_LENGTH" },
        { "input style", Label(""" "type":4,"style":3,"custom_id":"a" """), Label(""" "type":4,"style":2,"custom_id":"a" """), "components.0.component.style BASE_TYPE_CHOICES" },
        { "24 a button in a label", Label(""" "type":2,"style":1,"custom_id":"a","label":"x" """), Label(Input), "components.0.component UNION_TYPE_CHOICES" },
        { "24 a button on top", Modal(Button("\"label\":\"a\",\"custom_id\":\"a\"")), Modal(Text("a")), "components.0 UNION_TYPE_CHOICES" },
        { "old row needs the label", Modal(Row("{" + Input + "}")), Modal(Row("{" + Input + ""","label":"x"}""")), "components.0.components.0.label BASE_TYPE_REQUIRED" },
        { "32 disabled", Label(""" "type":5,"custom_id":"a","disabled":true """), Label(""" "type":5,"custom_id":"a" """), "components.0.component.disabled BASE_TYPE_CHOICES" },
        { "32 min 0 while required", Label(""" "type":5,"custom_id":"a","min_values":0 """), Label(""" "type":5,"custom_id":"a","min_values":0,"required":false """), "components.0.component.min_values BASE_TYPE_CHOICES" },
        { "32 upload min 0 while required", Label(""" "type":19,"custom_id":"a","min_values":0 """), Label(""" "type":19,"custom_id":"a","min_values":1 """), "components.0.component.min_values BASE_TYPE_CHOICES" },
        { "upload count", Label(""" "type":19,"custom_id":"a","max_values":11 """), Label(""" "type":19,"custom_id":"a","max_values":10 """), "components.0.component.max_values NUMBER_TYPE_MAX" },
        { "radio options", Label($$""" "type":21,"custom_id":"a","options":[{{Choices(1)}}] """), Label($$""" "type":21,"custom_id":"a","options":[{{Choices(2)}}] """), "components.0.component.options BASE_TYPE_BAD_LENGTH" },
        { "checkbox options", Label($$""" "type":22,"custom_id":"a","options":[{{Choices(11)}}] """), Label($$""" "type":22,"custom_id":"a","options":[{{Choices(10)}}] """), "components.0.component.options BASE_TYPE_BAD_LENGTH" },
        { "28 custom id twice", Modal(Times(2, _ => $$"""{"type":18,"label":"l","component":{{{Input}}} }""")), Label(Input), "components.1.component.custom_id COMPONENT_CUSTOM_ID_DUPLICATED" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Breaking_a_row_is_refused_with_its_error_tree(string row, string breaks, string passes, string error)
    {
        _ = (row, passes);
        Assert.Contains("data." + error, Check(breaks));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_nearest_modal_that_keeps_a_row_passes(string row, string breaks, string passes, string error)
    {
        _ = (row, breaks, error);
        Assert.Empty(Check(passes));
    }

    private static IReadOnlyList<string> Check(string modal)
    {
        var at = new Checking("data");
        var json = JsonElement.Parse(modal);
        Rules.CheckFields(json, ModalShapes.Fields, at);
        if (!at.Failed)
            new ComponentWalk(at).CheckModal(json.GetProperty("components"));
        return at.Errors is { } errors ? ErrorTree.Lines(Sandbox.Rest.RestAnswer.Invalid(errors).Body) : [];
    }

    private static string Modal(string components) => $$"""{"custom_id":"m","title":"t","components":[{{components}}]}""";

    private static string Label(string component) => Modal($$"""{"type":18,"label":"l","component":{{{component}}} }""");

    private static string Choices(int count) => Times(count, n => $$"""{"label":"a","value":"{{n}}"}""");
}
