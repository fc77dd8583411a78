using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Json;

/// <summary>Spells ids, times and bit fields as Discord does.</summary>
internal static class JsonWriting
{
    extension(Utf8JsonWriter writer)
    {
        public void WriteId(ReadOnlySpan<byte> name, ulong id)
        {
            writer.WritePropertyName(name);
            writer.WriteIdValue(id);
        }

        public void WriteId(ReadOnlySpan<byte> name, ulong? id)
        {
            if (id is { } value)
                writer.WriteId(name, value);
            else
                writer.WriteNull(name);
        }

        public void WriteIdValue(ulong id)
        {
            Span<byte> digits = stackalloc byte[20];
            Utf8Formatter.TryFormat(id, digits, out var length);
            writer.WriteStringValue(digits[..length]);
        }

        public void WriteIds(ReadOnlySpan<byte> name, IEnumerable<ulong> ids)
        {
            writer.WriteStartArray(name);
            foreach (var id in ids)
                writer.WriteIdValue(id);
            writer.WriteEndArray();
        }

        public void WriteTime(ReadOnlySpan<byte> name, DateTimeOffset? time)
        {
            if (time is { } value)
                writer.WriteString(name, value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'+00:00'", CultureInfo.InvariantCulture));
            else
                writer.WriteNull(name);
        }

        public void WriteBits(ReadOnlySpan<byte> name, Permissions bits) => writer.WriteId(name, (ulong)bits);

        /// <summary>Writes JSON that this program made earlier, unchecked.</summary>
        public void WriteMade(ReadOnlySpan<byte> name, byte[] made)
        {
            writer.WritePropertyName(name);
            writer.WriteRawValue(made, skipInputValidation: true);
        }

        public void WriteElement(ReadOnlySpan<byte> name, JsonElement element)
        {
            writer.WritePropertyName(name);
            if (element.ValueKind == JsonValueKind.Undefined)
                writer.WriteNullValue();
            else
                element.WriteTo(writer);
        }

        public void WriteEmptyArray(ReadOnlySpan<byte> name)
        {
            writer.WriteStartArray(name);
            writer.WriteEndArray();
        }

        public void WriteNulls(params ReadOnlySpan<string> names)
        {
            foreach (var name in names)
                writer.WriteNull(name);
        }
    }
}
