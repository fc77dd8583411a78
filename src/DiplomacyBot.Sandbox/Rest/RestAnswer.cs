using System.Text.Json;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Validation;

namespace DiplomacyBot.Sandbox.Rest;

/// <summary>What a route answers: a status and a JSON body that is already written.</summary>
internal sealed record RestAnswer(int Status, byte[] Body)
{
    public static RestAnswer NoContent { get; } = new(204, []);

    /// <summary>Discord's error code, 0 where it has none.</summary>
    public int Code { get; init; }

    public bool IsRefusal => Status >= 400;

    /// <summary>Further headers, of a 429 for example.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    public static RestAnswer Ok(byte[] body) => new(200, body);

    public static RestAnswer Ok(Action<Utf8JsonWriter> write) => new(200, JsonText.Write(write));

    public static RestAnswer Created(byte[] body) => new(201, body);

    /// <summary>A list of objects that are already written.</summary>
    public static RestAnswer List(IEnumerable<byte[]> items) => Ok(writer =>
    {
        writer.WriteStartArray();
        foreach (var item in items)
            writer.WriteRawValue(item, skipInputValidation: true);
        writer.WriteEndArray();
    });

    public static RestAnswer Refuse(int status, int code, string message) => new(status, JsonText.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("message"u8, message);
        writer.WriteNumber("code"u8, code);
        writer.WriteEndObject();
    }))
    { Code = code };

    public static RestAnswer Invalid(FieldErrors errors) => new(400, JsonText.Write(errors, static (writer, tree) =>
    {
        writer.WriteStartObject();
        writer.WriteString("message"u8, "Invalid Form Body"u8);
        writer.WriteNumber("code"u8, 50035);
        writer.WritePropertyName("errors"u8);
        tree.WriteTo(writer);
        writer.WriteEndObject();
    }))
    { Code = 50035 };

    /// <summary>One error at one place.</summary>
    public static RestAnswer Invalid(string code, string message, params IReadOnlyList<string> path)
    {
        var errors = new FieldErrors();
        errors.Add(path, code, message);
        return Invalid(errors);
    }
}
