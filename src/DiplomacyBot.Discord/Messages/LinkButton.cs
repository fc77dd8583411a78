namespace DiplomacyBot.Discord;

/// <summary>A button that opens a link and sends nothing.</summary>
/// <param name="Url">http(s), at most 512 characters.</param>
/// <param name="Label">1 to 80 code points, plain text.</param>
public sealed record LinkButton(string Url, string Label) : Component;
