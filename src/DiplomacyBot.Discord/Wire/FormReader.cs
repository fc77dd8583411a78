namespace DiplomacyBot.Discord.Wire;

/// <summary>Reads what was entered in a form, whether its inputs stand in labels (type 18) or in the old action rows (type 1).</summary>
internal static class FormReader
{
    private const int TextInput = 4;
    private const int RadioGroup = 21;
    private const int Checkbox = 23;

    public static Dictionary<string, IReadOnlyList<string>> Read(FormPartIn[]? parts)
    {
        var fields = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        Collect(parts, fields);
        return fields;
    }

    private static void Collect(FormPartIn?[]? parts, Dictionary<string, IReadOnlyList<string>> fields)
    {
        foreach (var part in parts ?? [])
        {
            if (part is null)
                continue;
            if (part.CustomId is { } customId)
                fields[customId] = ValuesOf(part);
            if (part.Component is { } component)
                Collect([component], fields);
            Collect(part.Components, fields);
        }
    }

    private static string[] ValuesOf(FormPartIn part) => part.Type switch
    {
        TextInput => [part.Value ?? ""],
        RadioGroup or Checkbox => part.Value is { } single ? [single] : [],
        _ => part.Values ?? (part.Value is { } other ? [other] : []),
    };
}
