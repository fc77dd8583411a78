namespace DiplomacyBot.Discord;

/// <summary>A heading with a text in an embed.</summary>
/// <param name="Name">1 to 256 code points.</param>
/// <param name="Value">1 to 1,024 code points.</param>
/// <param name="Inline">True to let up to three stand side by side.</param>
public sealed record EmbedField(string Name, string Value, bool Inline = false);
