namespace DiplomacyBot.Discord.Wire;

internal sealed record EmbedFooterIn(string? Text);
