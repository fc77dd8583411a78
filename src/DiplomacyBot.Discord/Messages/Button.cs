namespace DiplomacyBot.Discord;

/// <summary>A button that sends an interaction.</summary>
/// <param name="CustomId">1 to 100 characters, unique in its message; comes back as it was sent, or forged.</param>
/// <param name="Label">1 to 80 code points, plain text.</param>
/// <param name="Style">How it looks.</param>
/// <param name="Disabled">True to show it without letting it be tapped.</param>
public sealed record Button(string CustomId, string Label, ButtonStyle Style = ButtonStyle.Secondary, bool Disabled = false) : Component;
