using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
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

    /// <param name="writer">Where to.</param>
    /// <param name="media">What was sent: an address.</param>
    /// <param name="find">Uploads by name.</param>
    /// <param name="withId">Media of components have an id, pictures of embeds have none.</param>
    public static void WriteMedia(Utf8JsonWriter writer, JsonElement media, Func<string, Attachment?> find, bool withId = false)
    {
        var url = media.Text("url") ?? "";
        var upload = Resolve(url, find);
        writer.WriteStartObject();
        if (withId)
            writer.WriteId("id"u8, upload?.Id ?? IdOf(url));
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
        WriteAbsent(writer, component, type);
        writer.WriteEndObject();
    }

    /// <summary>What Discord fills in: defaults, and null for what is not there.</summary>
    private void WriteAbsent(Utf8JsonWriter writer, JsonElement component, int type)
    {
        if (type is 11 or 13 or 17 && component.Member("spoiler") is null)
            writer.WriteBoolean("spoiler"u8, false);
        switch (type)
        {
            case 11 when component.Member("description") is null:
                writer.WriteNull("description"u8);
                break;
            case 13:
                var upload = Resolve(component.Member("file")?.Text("url") ?? "", find);
                writer.WriteString("name"u8, upload?.Filename);
                writer.WriteNumber("size"u8, upload?.Size ?? 0);
                break;
            case 14:
                if (component.Member("spacing") is null)
                    writer.WriteNumber("spacing"u8, 1);
                if (component.Member("divider") is null)
                    writer.WriteBoolean("divider"u8, true);
                break;
            case 17 when component.Member("accent_color") is null:
                writer.WriteNull("accent_color"u8);
                break;
        }
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
        if (member.Value.ValueKind == JsonValueKind.Null || member.Name is "type" or "id" or "min_values" or "max_values" or "name" or "size")
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
                WriteMedia(writer, member.Value, find, withId: true);
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
            if (item.Member("description") is null)
                writer.WriteNull("description"u8);
            if (item.Member("spoiler") is null)
                writer.WriteBoolean("spoiler"u8, false);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>One address, one id: media are looked at again and again, and stay the same thing.</summary>
    private static ulong IdOf(string url) => BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(url))) >> 2;

    private int NextId()
    {
        do
            next++;
        while (taken.Contains(next));
        return next;
    }
}
