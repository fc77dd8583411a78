using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DiplomacyBot.Discord.Wire;

/// <summary>A choice's value: a string, or a number where its option takes whole numbers.</summary>
[JsonConverter(typeof(Converter))]
internal readonly record struct ChoiceValue(string Text, bool IsNumber)
{
    /// <summary>The value as an option of this kind sends it.</summary>
    public static ChoiceValue For(OptionKind kind, string text) => new(text, kind == OptionKind.WholeNumber);

    internal sealed class Converter : JsonConverter<ChoiceValue>
    {
        public override ChoiceValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType == JsonTokenType.String)
                return new ChoiceValue(reader.GetString()!, false);
            if (reader.TokenType == JsonTokenType.Number)
            {
                return new ChoiceValue(
                    reader.TryGetInt64(out var whole)
                        ? whole.ToString(CultureInfo.InvariantCulture)
                        : reader.GetDouble().ToString(CultureInfo.InvariantCulture),
                    true);
            }

            reader.Skip();
            return default;
        }

        public override void Write(Utf8JsonWriter writer, ChoiceValue value, JsonSerializerOptions options)
        {
            if (value.IsNumber)
                writer.WriteNumberValue(long.Parse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
            else
                writer.WriteStringValue(value.Text);
        }
    }
}
