namespace DiplomacyBot.Discord.Wire;

/// <summary>The body of a new message, an edit or an answer. What is null is left out; an edit leaves nothing out that it may empty.</summary>
internal sealed record MessageOut
{
    public string? Content { get; init; }

    public EmbedOut[]? Embeds { get; init; }

    public ComponentOut[]? Components { get; init; }

    public AttachmentOut[]? Attachments { get; init; }

    public required AllowedMentionsOut AllowedMentions { get; init; }

    public int? Flags { get; init; }

    public string? Nonce { get; init; }

    public bool? EnforceNonce { get; init; }
}
