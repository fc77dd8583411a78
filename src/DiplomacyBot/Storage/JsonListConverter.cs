using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DiplomacyBot.Storage;

/// <summary>A short list that is read and written whole, as JSON in one column.</summary>
internal sealed class JsonListConverter<T>() : ValueConverter<IReadOnlyList<T>, string>(list => Write(list), text => Read(text))
{
    private static readonly JsonTypeInfo<IReadOnlyList<T>> Shape =
        (JsonTypeInfo<IReadOnlyList<T>>)StoredJson.Default.GetTypeInfo(typeof(IReadOnlyList<T>))!;

    internal static string Write(IReadOnlyList<T> list) => JsonSerializer.Serialize(list, Shape);

    internal static IReadOnlyList<T> Read(string text) => JsonSerializer.Deserialize(text, Shape)
        ?? throw new InvalidDataException($"A list of {typeof(T).Name} is stored as 'null'.");
}
