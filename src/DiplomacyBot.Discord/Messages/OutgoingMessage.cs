namespace DiplomacyBot.Discord;

/// <summary>A message on its way out, within Discord's limits: content 2,000 code points, 10 embeds of together 6,000, 5 rows, 10 files.</summary>
/// <remarks>Nobody is mentioned unless <see cref="MentionedUsers"/> or <see cref="MentionedRoles"/> say so. In an edit every part
/// is sent, so what is empty here is emptied there. Limits: Discord API, "Create Message" and "Embed Limits".</remarks>
public sealed record OutgoingMessage
{
    /// <summary>The text, Discord markdown, at most 2,000 code points; empty where embeds say it all.</summary>
    public string Content { get; init; } = "";

    /// <summary>At most 10.</summary>
    public IReadOnlyList<Embed> Embeds { get; init; } = [];

    /// <summary>At most 5 rows.</summary>
    public IReadOnlyList<ActionRow> Rows { get; init; } = [];

    /// <summary>At most 10 files, each at most 10 MiB unless the interaction's own limit is known to be higher.</summary>
    public IReadOnlyList<Upload> Uploads { get; init; } = [];

    /// <summary>In an edit: the files the message has already that stay on it. All others are taken off.</summary>
    public IReadOnlyList<Snowflake> KeptAttachments { get; init; } = [];

    /// <summary>The users this message may ping; at most 100.</summary>
    public IReadOnlyList<Snowflake> MentionedUsers { get; init; } = [];

    /// <summary>The roles this message may ping; at most 100.</summary>
    public IReadOnlyList<Snowflake> MentionedRoles { get; init; } = [];

    /// <summary>True to have Discord draw no previews of links. An edit can set this and leaves it as it was otherwise.</summary>
    public bool SuppressLinkPreviews { get; init; }
}
