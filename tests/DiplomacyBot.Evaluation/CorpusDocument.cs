using System.Globalization;
using System.Text.Json;

namespace DiplomacyBot.Evaluation;

/// <summary>One line of a docs.jsonl.</summary>
internal sealed class CorpusDocument(JsonElement root)
{
    /// <summary>A text that the document must have.</summary>
    /// <exception cref="FormatException">It has none.</exception>
    public string Text(string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : throw new FormatException($"there is no text “{name}”");

    /// <summary>A list of texts that the document must have.</summary>
    /// <exception cref="FormatException">It has none.</exception>
    public IReadOnlyList<string> Texts(string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String)
            ? [.. value.EnumerateArray().Select(item => item.GetString()!)]
            : throw new FormatException($"there is no list of texts “{name}”");

    /// <summary>A day, a time of day after it being dropped; null where there is none.</summary>
    /// <exception cref="FormatException">What stands there is no day.</exception>
    public DateOnly? Day(string name)
    {
        if (!root.TryGetProperty(name, out var value) || value.ValueKind != JsonValueKind.String || value.GetString() is not { Length: > 0 } text)
        {
            return null;
        }

        return DateOnly.TryParseExact(text.AsSpan(0, Math.Min(10, text.Length)), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new FormatException($"“{name}” is no day such as 2022-08-16");
    }

    /// <summary>The distinct days of a list of objects; none where there is no such list.</summary>
    /// <exception cref="FormatException">One has something else than a day there.</exception>
    public IReadOnlyCollection<DateOnly> Days(string list, string name) =>
        root.TryGetProperty(list, out var values) && values.ValueKind == JsonValueKind.Array
            ? values.EnumerateArray().Select(value => new CorpusDocument(value).Day(name)).OfType<DateOnly>().ToHashSet()
            : [];
}
