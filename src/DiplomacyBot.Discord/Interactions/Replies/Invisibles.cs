namespace DiplomacyBot.Discord.Interactions;

/// <summary>Characters that nobody sees but that change what is seen. Source: Unicode, UAX #9 and general category Cf.</summary>
public static class Invisibles
{
    /// <summary>True for direction controls, zero-width characters and controls other than tab and line feed. The two joiners stay.</summary>
    public static bool IsDropped(char character) => character switch
    {
        '\n' or '\t' => false,
        < ' ' or (>= '\u007F' and <= '\u009F') => true,
        '\u00AD' or '\u061C' or '\u180E' or '\u200B' or '\u200E' or '\u200F' or '\uFEFF' => true,
        (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') => true,
        _ => false,
    };
}
