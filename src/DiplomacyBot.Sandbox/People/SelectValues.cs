using System.Globalization;
using System.Text.Json;
using DiplomacyBot.Sandbox.Json;

namespace DiplomacyBot.Sandbox.People;

/// <summary>What was chosen from a select, in a message or a modal.</summary>
internal static class SelectValues
{
    /// <returns>What a client would complain of, or null.</returns>
    public static string? Check(JsonElement select, List<string> values, ResolvedThings resolved, ulong chooser, bool mayBeEmpty = false)
    {
        if (values.Count == 0 && mayBeEmpty)
            return null;
        var min = select.Number("min_values") ?? 1;
        var max = select.Number("max_values") ?? 1;
        if (values.Count < min || values.Count > max)
            return min == max ? $"Choose {min}." : $"Choose {min} to {max}.";
        if (values.Distinct(StringComparer.Ordinal).Count() != values.Count)
            return "A value is chosen twice.";
        return values.TrueForAll(value => IsOffered(select, value, resolved, chooser)) ? null : "Choose one of the offered values.";
    }

    private static bool IsOffered(JsonElement select, string value, ResolvedThings resolved, ulong chooser)
    {
        if (select.Number("type") is 3 or 21 or 22)
            return select.Items("options").Any(option => option.Text("value") == value);
        if (!ulong.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            return false;
        return select.Number("type") switch
        {
            5 => resolved.AddUser(id),
            6 => resolved.AddRole(id),
            7 => resolved.AddUser(id) || resolved.AddRole(id),
            8 => resolved.AddChannel(id, chooser, select.Member("channel_types")),
            _ => false,
        };
    }
}
