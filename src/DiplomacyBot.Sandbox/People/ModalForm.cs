using System.Globalization;
using System.Text.Json;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Messages;
using DiplomacyBot.Sandbox.Rest;
using DiplomacyBot.Sandbox.Validation;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.People;

/// <summary>A modal's answers: checked against the modal, then written nested as its labels and rows are.</summary>
internal sealed class ModalForm(World world, Channel channel, User person, IReadOnlyList<UploadedFile> files)
{
    private readonly Dictionary<string, JsonElement> given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ulong>> uploads = new(StringComparer.Ordinal);
    private readonly ResolvedThings resolved = new(world, channel);

    public string? Check(JsonElement modal, JsonElement body)
    {
        if (body.Member("components") is { } components)
        {
            foreach (var component in ComponentWalk.Flatten(components))
            {
                if (component.Text("custom_id") is { } customId)
                    given[customId] = component;
            }
        }

        foreach (var (label, input) in Inputs(modal))
        {
            var answer = given.GetValueOrDefault(input.Text("custom_id")!);
            if (CheckInput(input, answer) is { } problem)
                return $"{label}: {problem}";
        }

        return null;
    }

    public void WriteData(Utf8JsonWriter writer, JsonElement modal)
    {
        writer.WriteElement("custom_id"u8, modal.GetProperty("custom_id"));
        writer.WriteStartArray("components"u8);
        foreach (var component in modal.Items("components"))
            WriteComponent(writer, component);
        writer.WriteEndArray();
        resolved.WriteTo(writer);
    }

    private static IEnumerable<(string Label, JsonElement Input)> Inputs(JsonElement modal)
    {
        foreach (var component in modal.Items("components"))
        {
            if (component.Member("component") is { } labelled)
                yield return (component.Text("label") ?? "", labelled);
            foreach (var old in component.Items("components"))
                yield return (old.Text("label") ?? "", old);
        }
    }

    private string? CheckInput(JsonElement input, JsonElement answer)
    {
        var required = input.Member("required") is not { ValueKind: JsonValueKind.False };
        switch (input.Number("type"))
        {
            case 4:
                return CheckText(input, answer.Text("value") ?? "", required);
            case 19:
                return CheckFiles(input, answer, required);
            case 21:
                var choice = answer.Text("value");
                return SelectValues.Check(input, choice is null ? [] : [choice], resolved, person.Id, mayBeEmpty: !required);
            case 22:
                return CheckBoxes(input, answer, required);
            case 23:
                return null;
            default:
                return SelectValues.Check(input, Values(answer), resolved, person.Id, mayBeEmpty: !required || input.Number("min_values") == 0);
        }
    }

    private static string? CheckBoxes(JsonElement input, JsonElement answer, bool required)
    {
        var values = Values(answer);
        var min = input.Number("min_values") ?? (required ? 1 : 0);
        var max = input.Number("max_values") ?? input.Items("options").Count();
        if (values.Count < min || values.Count > max)
            return $"Choose {min} to {max}.";
        return values.TrueForAll(value => input.Items("options").Any(option => option.Text("value") == value)) ? null : "Choose one of the offered values.";
    }

    private static string? CheckText(JsonElement input, string value, bool required)
    {
        var length = Rules.CodePoints(value);
        if (length == 0)
            return required ? "This field is required." : null;
        var min = input.Number("min_length") ?? 0;
        var max = input.Number("max_length") ?? 4000;
        return length < min || length > max ? $"Write {min} to {max} characters." : null;
    }

    private string? CheckFiles(JsonElement input, JsonElement answer, bool required)
    {
        var indexes = Values(answer);
        var min = input.Number("min_values") ?? (required ? 1 : 0);
        if (indexes.Count == 0 && !required)
            min = 0;
        var max = input.Number("max_values") ?? 1;
        if (indexes.Count < min || indexes.Count > max)
            return $"Add {min} to {max} files.";
        List<ulong> ids = [];
        foreach (var index in indexes)
        {
            if (!int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || files.FirstOrDefault(file => file.Index == number) is not { } upload)
                return "That file was not sent.";
            if (!HasAllowedEnding(input, upload.Filename))
                return "That kind of file is not accepted here.";
            var attachment = MessageMaking.Store(upload, default, channel.Id, ephemeral: true, world);
            resolved.AddAttachment(attachment);
            ids.Add(attachment.Id);
        }

        uploads[input.Text("custom_id")!] = ids;
        return null;
    }

    /// <summary>By the name's ending only, as Discord does.</summary>
    private static bool HasAllowedEnding(JsonElement input, string filename)
    {
        var allowed = input.Items("file_types").Select(type => type.GetString()!).ToList();
        var kind = FileNames.ContentType(filename);
        return allowed.Count == 0 || allowed.Exists(type => type.StartsWith('.') ? filename.EndsWith(type, StringComparison.OrdinalIgnoreCase) : kind.StartsWith(type + "/", StringComparison.Ordinal));
    }

    private void WriteComponent(Utf8JsonWriter writer, JsonElement component)
    {
        writer.WriteStartObject();
        writer.WriteNumber("type"u8, component.Number("type") ?? 0);
        writer.WriteNumber("id"u8, component.Number("id") ?? 0);
        if (component.Text("custom_id") is { } customId)
            WriteAnswer(writer, component, customId);
        if (component.Member("component") is { } labelled)
        {
            writer.WritePropertyName("component"u8);
            WriteComponent(writer, labelled);
        }

        if (component.Member("components") is { ValueKind: JsonValueKind.Array } row)
        {
            writer.WriteStartArray("components"u8);
            foreach (var inner in row.EnumerateArray())
                WriteComponent(writer, inner);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private void WriteAnswer(Utf8JsonWriter writer, JsonElement input, string customId)
    {
        var answer = given.GetValueOrDefault(customId);
        writer.WriteString("custom_id"u8, customId);
        switch (input.Number("type"))
        {
            case 4:
                writer.WriteString("value"u8, answer.Text("value") ?? "");
                break;
            case 21:
                writer.WriteString("value"u8, answer.Text("value"));
                break;
            case 23:
                writer.WriteBoolean("value"u8, answer.Flag("value"));
                break;
            case 19:
                writer.WriteIds("values"u8, uploads.GetValueOrDefault(customId) ?? []);
                break;
            default:
                writer.WriteStartArray("values"u8);
                foreach (var value in Values(answer))
                    writer.WriteStringValue(value);
                writer.WriteEndArray();
                break;
        }
    }

    private static List<string> Values(JsonElement answer) => [.. answer.Items("values").Select(value => value.ToString())];
}
