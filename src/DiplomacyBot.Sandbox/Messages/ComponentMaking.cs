using System.Text.Json;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Messages;

/// <summary>Writes components as Discord returns them: each has an id, selects their counts, media their resolved address.</summary>
internal sealed class ComponentMaking
{
    private const string UploadScheme = "attachment://";

    private readonly Func<string, Attachment?> find;
    private readonly HashSet<int> taken;
    private int next;

    private ComponentMaking(JsonElement components, Func<string, Attachment?> find)
    {
        this.find = find;
        taken = [.. ComponentWalk.Flatten(components).Select(component => component.Number("id") ?? 0)];
    }

    public static JsonElement Make(JsonElement components, Func<string, Attachment?> find) => components.ValueKind != JsonValueKind.Array || components.GetArrayLength() == 0
        ? default
        : JsonText.Element(writer => new ComponentMaking(components, find).WriteList(writer, components));

    public static Attachment? Resolve(string url, Func<string, Attachment?> find) =>
        url.StartsWith(UploadScheme, StringComparison.Ordinal) ? find(url[UploadScheme.Length..]) : null;

    public static void WriteMedia(Utf8JsonWriter writer, JsonElement media, Func<string, Attachment?> find)
    {
        var url = media.Text("url") ?? "";
        var upload = Resolve(url, find);
        writer.WriteStartObject();
        writer.WriteString("url"u8, upload?.Url ?? url);
        writer.WriteString("proxy_url"u8, upload?.Url ?? url);
        if (upload is not null)
        {
            writer.WriteId("attachment_id"u8, upload.Id);
            writer.WriteString("content_type"u8, upload.ContentType);
        }

        if (upload is { Width: { } width, Height: { } height })
        {
            writer.WriteNumber("width"u8, width);
            writer.WriteNumber("height"u8, height);
        }

        writer.WriteEndObject();
    }

    private void WriteList(Utf8JsonWriter writer, JsonElement components)
    {
        writer.WriteStartArray();
        foreach (var component in components.EnumerateArray())
            Write(writer, component);
        writer.WriteEndArray();
    }

    private void Write(Utf8JsonWriter writer, JsonElement component)
    {
        var type = component.Number("type") ?? 0;
        writer.WriteStartObject();
        writer.WriteNumber("type"u8, type);
        writer.WriteNumber("id"u8, component.Number("id") is { } own and > 0 ? own : NextId());
        if (type is 3 or 5 or 6 or 7 or 8)
        {
            writer.WriteNumber("min_values"u8, component.Number("min_values") ?? 1);
            writer.WriteNumber("max_values"u8, component.Number("max_values") ?? 1);
        }

        if (type is 19 or 22)
            WriteCounts(writer, component);
        foreach (var member in component.EnumerateObject())
            WriteMember(writer, member);
        writer.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter writer, JsonElement component)
    {
        if (component.Number("min_values") is { } min)
            writer.WriteNumber("min_values"u8, min);
        if (component.Number("max_values") is { } max)
            writer.WriteNumber("max_values"u8, max);
    }

    private void WriteMember(Utf8JsonWriter writer, JsonProperty member)
    {
        if (member.Value.ValueKind == JsonValueKind.Null || member.Name is "type" or "id" or "min_values" or "max_values")
            return;
        writer.WritePropertyName(member.Name);
        switch (member.Name)
        {
            case "components":
                WriteList(writer, member.Value);
                break;
            case "component" or "accessory":
                Write(writer, member.Value);
                break;
            case "media" or "file":
                WriteMedia(writer, member.Value, find);
                break;
            case "items":
                WriteItems(writer, member.Value);
                break;
            default:
                member.Value.WriteTo(writer);
                break;
        }
    }

    private void WriteItems(Utf8JsonWriter writer, JsonElement items)
    {
        writer.WriteStartArray();
        foreach (var item in items.EnumerateArray())
        {
            writer.WriteStartObject();
            foreach (var member in item.EnumerateObject())
                WriteMember(writer, member);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private int NextId()
    {
        do
            next++;
        while (taken.Contains(next));
        return next;
    }
}
