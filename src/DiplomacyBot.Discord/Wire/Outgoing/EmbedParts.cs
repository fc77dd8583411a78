namespace DiplomacyBot.Discord.Wire;

internal sealed record EmbedFieldOut(string Name, string Value, bool Inline);

internal sealed record EmbedFooterOut(string Text);

internal sealed record EmbedAuthorOut(string Name);

internal sealed record EmbedImageOut(string Url);
