using System.Globalization;
using System.Text.Json;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Validation;

namespace DiplomacyBot.Sandbox.Messages;

/// <summary>Checks across all components of a message or modal; runs once each of them is right.</summary>
internal sealed class ComponentWalk(Checking at)
{
    private readonly HashSet<string> customIds = new(StringComparer.Ordinal);
    private readonly HashSet<int> ids = [];
    private int total;
    private int text;

    /// <summary>Names used as <c>attachment://name</c>, with where.</summary>
    public List<(string Name, string[] Path)> UploadsUsed { get; } = [];

    public void CheckMessage(JsonElement components, bool v2)
    {
        VisitAll(components, ["components"]);
        if (v2 && total > ComponentShapes.MostTogether)
        {
            at.FailAt("components", "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
                $"Total number of components cannot exceed {ComponentShapes.MostTogether}");
        }

        if (text > ComponentShapes.MostText)
        {
            at.FailAt("components", "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
                $"Components displayable text size exceeds maximum size of {ComponentShapes.MostText}");
        }
    }

    public void CheckModal(JsonElement components) => VisitAll(components, ["components"]);

    /// <summary>Every component of a tree, depth first, accessories and label contents included.</summary>
    public static IEnumerable<JsonElement> Flatten(JsonElement components)
    {
        if (components.ValueKind != JsonValueKind.Array)
            yield break;
        foreach (var component in components.EnumerateArray())
        {
            yield return component;
            if (component.Member("components") is { } children)
            {
                foreach (var child in Flatten(children))
                    yield return child;
            }

            if ((component.Member("accessory") ?? component.Member("component")) is { } single)
                yield return single;
        }
    }

    private void VisitAll(JsonElement components, string[] path)
    {
        var index = 0;
        foreach (var component in components.EnumerateArray())
            Visit(component, [.. path, index++.ToString(CultureInfo.InvariantCulture)]);
    }

    private void Visit(JsonElement component, string[] path)
    {
        total++;
        if (component.Text("custom_id") is { } customId && !customIds.Add(customId))
            at.FailAt([.. path, "custom_id"], "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated");
        if (component.Number("id") is { } id and > 0 && !ids.Add(id))
            at.FailAt([.. path, "id"], "COMPONENT_CUSTOM_ID_DUPLICATED", "Component id cannot be duplicated");
        if (component.Number("type") == 10)
            text += Rules.CodePoints(component.Text("content"));
        Upload(component.Member("media"), [.. path, "media", "url"]);
        Upload(component.Member("file"), [.. path, "file", "url"]);
        var item = 0;
        foreach (var entry in component.Items("items"))
            Upload(entry.Member("media"), [.. path, "items", item++.ToString(CultureInfo.InvariantCulture), "media", "url"]);
        if (component.Member("components") is { ValueKind: JsonValueKind.Array } children)
            VisitAll(children, [.. path, "components"]);
        if (component.Member("accessory") is { } accessory)
            Visit(accessory, [.. path, "accessory"]);
        if (component.Member("component") is { } inner)
            Visit(inner, [.. path, "component"]);
    }

    private void Upload(JsonElement? media, string[] path)
    {
        if (media?.Text("url") is { } url && url.StartsWith("attachment://", StringComparison.Ordinal))
            UploadsUsed.Add((url["attachment://".Length..], path));
    }
}
