using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DiplomacyBot.Discord.Wire;

/// <summary>Ids are decimal strings of up to 20 digits; a bare number is read as well. No string is made of them on the way.</summary>
internal sealed class SnowflakeConverter : JsonConverter<Snowflake>
{
    public override Snowflake Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetUInt64(out var number))
            return new Snowflake(number);
        if (reader.TokenType == JsonTokenType.String && !reader.HasValueSequence && !reader.ValueIsEscaped
            && Utf8Parser.TryParse(reader.ValueSpan, out ulong digits, out var consumed) && consumed == reader.ValueSpan.Length)
            return new Snowflake(digits);
        if (reader.TokenType == JsonTokenType.String && Snowflake.TryParse(reader.GetString(), out var id))
            return id;
        throw new JsonException("An id of up to 20 decimal digits was expected.");
    }

    public override void Write(Utf8JsonWriter writer, Snowflake value, JsonSerializerOptions options)
    {
        Span<char> text = stackalloc char[20];
        value.Value.TryFormat(text, out var length, provider: CultureInfo.InvariantCulture);
        writer.WriteStringValue(text[..length]);
    }
}
