namespace DiplomacyBot.Discord.Wire;

internal sealed record EmbedOut(
    string? Title,
    string? Description,
    int? Color,
    EmbedFieldOut[]? Fields,
    EmbedFooterOut? Footer,
    EmbedAuthorOut? Author,
    EmbedImageOut? Image,
    string? Timestamp);
