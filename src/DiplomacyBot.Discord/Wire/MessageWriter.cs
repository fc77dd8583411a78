using System.Globalization;

namespace DiplomacyBot.Discord.Wire;

/// <summary>Spells a message the way Discord wants it: once as something new, where empty parts are left out, and once as an edit,
/// where every part is sent so that what is empty here is emptied there.</summary>
internal static class MessageWriter
{
    private const int SuppressEmbeds = 4;
    private const int Ephemeral = 64;

    /// <summary>The body of a new message.</summary>
    public static MessageOut New(OutgoingMessage message, bool ephemeral = false, string? nonce = null)
    {
        var flags = (message.SuppressLinkPreviews ? SuppressEmbeds : 0) | (ephemeral ? Ephemeral : 0);
        return new MessageOut
        {
            Content = message.Content.Length == 0 ? null : message.Content,
            Embeds = message.Embeds.Count == 0 ? null : Embeds(message),
            Components = message.Rows.Count == 0 ? null : ComponentWriter.Rows(message.Rows),
            Attachments = message.Uploads.Count == 0 ? null : Uploads(message),
            AllowedMentions = Mentions(message),
            Flags = flags == 0 ? null : flags,
            Nonce = nonce,
            EnforceNonce = nonce is null ? null : true,
        };
    }

    /// <summary>The body of an edit. The ephemeral flag is never part of one: it is fixed when a message is made. The flags are sent
    /// only to suppress previews, because a value without the flags the message has already would claim to take those away.</summary>
    public static MessageOut Edit(OutgoingMessage message) => new()
    {
        Content = message.Content,
        Embeds = Embeds(message),
        Components = ComponentWriter.Rows(message.Rows),
        Attachments = [.. message.KeptAttachments.Select(kept => new AttachmentOut(kept, null, null)), .. Uploads(message)],
        AllowedMentions = Mentions(message),
        Flags = message.SuppressLinkPreviews ? SuppressEmbeds : null,
    };

    private static EmbedOut[] Embeds(OutgoingMessage message) => [.. message.Embeds.Select(Embed)];

    private static EmbedOut Embed(Embed embed) => new(
        embed.Title,
        embed.Description,
        embed.Color,
        embed.Fields.Count == 0 ? null : [.. embed.Fields.Select(field => new EmbedFieldOut(field.Name, field.Value, field.Inline))],
        embed.Footer is null ? null : new EmbedFooterOut(embed.Footer),
        embed.Author is null ? null : new EmbedAuthorOut(embed.Author),
        embed.ImageUrl is null ? null : new EmbedImageOut(embed.ImageUrl),
        embed.Timestamp?.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'+00:00'", CultureInfo.InvariantCulture));

    private static AttachmentOut[] Uploads(OutgoingMessage message) =>
        [.. message.Uploads.Select((upload, n) => new AttachmentOut(new Snowflake((ulong)n), Rest.RestContent.PlainName(upload.FileName), upload.Description))];

    private static AllowedMentionsOut Mentions(OutgoingMessage message) =>
        message.MentionedUsers.Count == 0 && message.MentionedRoles.Count == 0
            ? AllowedMentionsOut.Nobody
            : new AllowedMentionsOut([], Distinct(message.MentionedUsers), Distinct(message.MentionedRoles), false);

    // Discord refuses the same id twice.
    private static Snowflake[]? Distinct(IReadOnlyList<Snowflake> ids) => ids.Count == 0 ? null : [.. ids.Distinct()];
}
