namespace DiplomacyBot.Discord.Wire;

internal sealed record MessageIn(
    Snowflake Id,
    Snowflake? ChannelId,
    UserIn? Author,
    string? Content,
    EmbedIn[]? Embeds,
    AttachmentIn[]? Attachments,
    long? Flags)
{
    private static readonly User Nobody = new(default, "", null, false);

    public Message ToValue() => new(
        Id,
        ChannelId ?? default,
        Author?.ToValue() ?? Nobody,
        Content ?? "",
        Embeds is { Length: > 0 } ? [.. Embeds.Select(embed => embed.ToValue())] : [],
        Attachments is { Length: > 0 } ? [.. Attachments.Select(file => file.ToValue()).OfType<Attachment>()] : [],
        unchecked((int)(Flags ?? 0)));
}
