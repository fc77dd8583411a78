namespace DiplomacyBot.Discord.Wire;

internal sealed record EmbedIn(string? Title, string? Description, EmbedFooterIn? Footer)
{
    public MessageEmbed ToValue() => new(Title, Description, Footer?.Text);
}
