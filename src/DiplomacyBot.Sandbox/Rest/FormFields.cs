using DiplomacyBot.Sandbox.Json;
using Microsoft.Extensions.Primitives;

namespace DiplomacyBot.Sandbox.Rest;

/// <summary>A form's plain fields as the JSON body they stand for. Only what is one value can be sent so: an object stays text, and is refused as such.</summary>
internal sealed class FormFields
{
    private static readonly string[] Truths = ["tts", "enforce_nonce", "invitable"];

    private readonly Dictionary<string, StringValues> fields = new(StringComparer.Ordinal);

    /// <summary>A name that comes again makes a list.</summary>
    public void Add(string name, string value) => fields[name] = StringValues.Concat(fields.GetValueOrDefault(name), value);

    public void Add(string name, StringValues values) => fields[name] = StringValues.Concat(fields.GetValueOrDefault(name), values);

    public byte[] ToJson() => JsonText.Write(writer =>
    {
        writer.WriteStartObject();
        foreach (var (name, values) in fields)
        {
            writer.WritePropertyName(name);
            if (values.Count == 1)
            {
                Write(writer, name, values[0] ?? "");
                continue;
            }

            writer.WriteStartArray();
            foreach (var value in values)
                writer.WriteStringValue(value);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    });

    // Numbers and ids are read from text wherever JSON has them too; a form's text "true" must become one first.
    private static void Write(System.Text.Json.Utf8JsonWriter writer, string name, string value)
    {
        bool? truth = Array.IndexOf(Truths, name) < 0 ? null : value switch
        {
            "true" or "True" or "1" => true,
            "false" or "False" or "0" => false,
            _ => null,
        };
        if (truth is { } known)
            writer.WriteBooleanValue(known);
        else
            writer.WriteStringValue(value);
    }
}
