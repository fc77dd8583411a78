using System.Text.Json;
using System.Text.Json.Serialization;

namespace DiplomacyBot.Discord.Wire;

/// <summary>Permissions are decimal strings of any size; what is unreadable grants nothing.</summary>
internal sealed class PermissionsConverter : JsonConverter<Permissions>
{
    public override Permissions Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return Permissions.Parse(reader.GetString());
            case JsonTokenType.Number:
                return reader.TryGetUInt64(out var bits) ? new Permissions(bits) : Permissions.None;
            default:
                reader.Skip();
                return Permissions.None;
        }
    }

    public override void Write(Utf8JsonWriter writer, Permissions value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
