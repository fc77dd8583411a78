using System.Globalization;
using System.Text.Json;

namespace DiplomacyBot.Sandbox.Json;

/// <summary>Reads members of an object that may be absent or null; both read as "nothing".</summary>
internal static class JsonReading
{
    extension(JsonElement element)
    {
        public JsonElement? Member(string name) =>
            element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

        public JsonElement? Member(ReadOnlySpan<byte> name) =>
            element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

        /// <summary>Tells an explicit null from an absent member, as PATCH needs it.</summary>
        public bool Has(string name) => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out _);

        public string? Text(string name) => element.Member(name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

        /// <summary>An integer, also when it is sent as text: Discord reads both.</summary>
        public int? Number(string name) => element.Member(name)?.AsNumber();

        public int? AsNumber() => element.ValueKind switch
        {
            JsonValueKind.Number => element.TryGetInt32(out var number) ? number : null,
            JsonValueKind.String => int.TryParse(element.GetString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null,
            _ => null,
        };

        public bool Flag(string name) => element.Member(name) is { ValueKind: JsonValueKind.True };

        /// <summary>A snowflake, sent as a string or (leniently, as Discord does) as a number.</summary>
        public ulong? Id(string name) => element.Member(name) is { } value ? value.AsId() : null;

        public ulong? AsId() => element.ValueKind switch
        {
            JsonValueKind.String => ulong.TryParse(element.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null,
            JsonValueKind.Number => element.TryGetUInt64(out var id) ? id : null,
            _ => null,
        };

        /// <summary>The items of an array member, or none.</summary>
        public JsonElement.ArrayEnumerator Items(string name) =>
            element.Member(name) is { ValueKind: JsonValueKind.Array } value ? value.EnumerateArray() : default;

        /// <summary>Whether an array member has any item.</summary>
        public bool HasItems(string name) => element.Member(name) is { ValueKind: JsonValueKind.Array } value && value.GetArrayLength() > 0;
    }
}
