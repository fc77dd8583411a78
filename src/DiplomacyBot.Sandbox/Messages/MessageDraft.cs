using System.Text.Json;
using DiplomacyBot.Sandbox.Rest;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Messages;

/// <summary>A message body that passed its checks. A member is null when the request left it out.</summary>
internal sealed record MessageDraft
{
    public string? Content { get; init; }

    public JsonElement? Embeds { get; init; }

    /// <summary>Checked; only for what is new.</summary>
    public JsonElement? Poll { get; init; }

    public JsonElement? Components { get; init; }

    /// <summary>The listed attachments, kept and new; null = nothing said.</summary>
    public JsonElement? Attachments { get; init; }

    public MessageFlags? Flags { get; init; }

    public AllowedMentions? AllowedMentions { get; init; }

    public IReadOnlyList<UploadedFile> Files { get; init; } = [];

    public JsonElement Nonce { get; init; }

    public bool EnforceNonce { get; init; }

    public ulong? ReplyTo { get; init; }

    public bool FailIfReplyIsGone { get; init; } = true;
}
