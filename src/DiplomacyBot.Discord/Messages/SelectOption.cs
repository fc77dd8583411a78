namespace DiplomacyBot.Discord;

/// <summary>One line of a menu; plain text.</summary>
/// <param name="Label">1 to 100 code points.</param>
/// <param name="Value">1 to 100 characters, unique in its menu.</param>
/// <param name="Description">At most 100 code points.</param>
/// <param name="IsDefault">True where it is chosen already.</param>
public sealed record SelectOption(string Label, string Value, string? Description = null, bool IsDefault = false);
