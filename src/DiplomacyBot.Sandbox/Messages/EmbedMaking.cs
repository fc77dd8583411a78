using System.Text.Json;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Messages;

/// <summary>Writes embeds as Discord returns them: <c>type</c> rich, texts trimmed, pictures resolved.</summary>
internal static class EmbedMaking
{
    private static readonly string[] Trimmed = ["title", "description"];
    private static readonly string[] Pictures = ["image", "thumbnail"];

    public static JsonElement Make(JsonElement embeds, Func<string, Attachment?> find) => embeds.ValueKind != JsonValueKind.Array || embeds.GetArrayLength() == 0
        ? default
        : JsonText.Element(writer =>
        {
            writer.WriteStartArray();
            foreach (var embed in embeds.EnumerateArray())
                Write(writer, embed, find);
            writer.WriteEndArray();
        });

    private static void Write(Utf8JsonWriter writer, JsonElement embed, Func<string, Attachment?> find)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, "rich"u8);
        foreach (var name in Trimmed)
        {
            if (embed.Text(name)?.Trim() is { Length: > 0 } text)
                writer.WriteString(name, text);
        }

        if (embed.Text("url") is { } url)
            writer.WriteString("url"u8, url);
        if (embed.Text("timestamp") is { } timestamp)
            writer.WriteTime("timestamp"u8, DateTimeOffset.Parse(timestamp, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal));
        if (embed.Number("color") is { } color)
            writer.WriteNumber("color"u8, color);
        foreach (var name in Pictures)
        {
            if (embed.Member(name) is { } picture)
            {
                writer.WritePropertyName(name);
                ComponentMaking.WriteMedia(writer, picture, find);
            }
        }

        WriteTexts(writer, embed, "footer", "text", find);
        WriteTexts(writer, embed, "author", "name", find);
        WriteFields(writer, embed);
        writer.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter writer, JsonElement embed)
    {
        if (embed.Member("fields") is not { ValueKind: JsonValueKind.Array } fields || fields.GetArrayLength() == 0)
            return;
        writer.WriteStartArray("fields"u8);
        foreach (var field in fields.EnumerateArray())
        {
            writer.WriteStartObject();
            writer.WriteString("name"u8, field.Text("name")!.Trim());
            writer.WriteString("value"u8, field.Text("value")!.Trim());
            writer.WriteBoolean("inline"u8, field.Flag("inline"));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter writer, JsonElement embed, string part, string text, Func<string, Attachment?> find)
    {
        if (embed.Member(part) is not { } owner)
            return;
        writer.WriteStartObject(part);
        writer.WriteString(text, owner.Text(text)?.Trim());
        if (owner.Text("url") is { } url)
            writer.WriteString("url"u8, url);
        if (owner.Text("icon_url") is { } icon)
            writer.WriteString("icon_url"u8, ComponentMaking.Resolve(icon, find)?.Url ?? icon);
        writer.WriteEndObject();
    }
}
