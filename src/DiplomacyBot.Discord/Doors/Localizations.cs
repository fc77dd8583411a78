using System.Collections.Frozen;

namespace DiplomacyBot.Discord;

/// <summary>Names and descriptions of a command in other languages than its own.</summary>
public static class Localizations
{
    /// <summary>No other language.</summary>
    public static IReadOnlyDictionary<string, string> None => FrozenDictionary<string, string>.Empty;
}
