namespace DiplomacyBot.Discord.Wire;

internal sealed record AttachmentIn(Snowflake Id, string? Filename, long? Size, string? Url, string? ContentType)
{
    /// <summary>Null where the link is no absolute address: there is nothing to fetch then.</summary>
    public Attachment? ToValue() => Uri.TryCreate(Url, UriKind.Absolute, out var url)
        ? new Attachment(Id, Filename ?? "", Size ?? 0, url, ContentType)
        : null;
}
