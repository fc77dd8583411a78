using System.Text.Json;
using System.Text.Unicode;

namespace DiplomacyBot.Sandbox.Json;

/// <summary>Finds texts that parse as JSON but are no text: broken UTF-8, or half a surrogate pair written as an escape.</summary>
internal static class JsonSafety
{
    public static bool IsReadable(JsonDocument document, ReadOnlySpan<byte> bytes)
    {
        if (!Utf8.IsValid(bytes))
            return false;
        // Only such an escape can hide half a pair; without one there is nothing to walk for.
        return (bytes.IndexOf("\\ud"u8) < 0 && bytes.IndexOf("\\uD"u8) < 0) || IsReadable(document.RootElement);
    }

    private static bool IsReadable(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                return element.EnumerateObject().All(member => HasName(member) && IsReadable(member.Value));
            case JsonValueKind.Array:
                return element.EnumerateArray().All(IsReadable);
            case JsonValueKind.String:
                return Decodes(static value => value.GetString(), element);
            default:
                return true;
        }
    }

    private static bool HasName(JsonProperty member) => Decodes(static value => value.Name, member);

    /// <summary>The reader reports half a pair by throwing, and has no way to ask first.</summary>
    private static bool Decodes<T>(Func<T, string?> read, T value)
    {
        try
        {
            read(value);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
