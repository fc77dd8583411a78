using System.Text.Json;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Messages;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Rest;

/// <summary>Answering a message: a post whose reference has type 0, by bots as by people.</summary>
internal static class Replies
{
    /// <returns>Why it may not be answered, or null; then the original, or null too where it is gone or none is named.</returns>
    public static RestAnswer? Find(JsonElement body, Channel channel, MessageDraft draft, Permissions may, out Message? original)
    {
        original = null;
        if (body.Member("message_reference") is not { } reference)
            return null;
        if (!may.HasFlag(Permissions.ReadMessageHistory))
            return Refusals.NoHistoryForReply;
        if (reference.Id("channel_id") is { } other && other != channel.Id)
            return RestAnswer.Invalid("REPLIES_CANNOT_REFERENCE_OTHER_CHANNEL", "Cannot reply to a message in a different channel", "message_reference");
        original = draft.ReplyTo is { } id ? channel.Messages.Find(id) : null;
        if (original is { IsSystem: true })
            return RestAnswer.Invalid("REPLIES_CANNOT_REPLY_TO_SYSTEM_MESSAGE", "Cannot reply to a system message", "message_reference");
        return original is null && draft.FailIfReplyIsGone ? RestAnswer.Invalid("REPLIES_UNKNOWN_MESSAGE", "Unknown message", "message_reference") : null;
    }

    /// <summary>The message as it answers its original; null = it answers none, and stays as it is.</summary>
    public static Message Fill(Message message, Message? original, MessageDraft draft) => original is null ? message : Mention(
        message with { Type = Message.Reply, ReferencedId = original.Id, Referenced = original with { Referenced = null } }, original.Author, draft.AllowedMentions?.RepliedUser ?? true);

    /// <summary>An edited answer mentions whom it mentioned before as the author of its original.</summary>
    public static Message Edit(Message before, Message edited) => before.Referenced is { } original ? Mention(edited, original.Author, before.Mentions.Contains(original.Author)) : edited;

    private static Message Mention(Message message, User author, bool mentioned) =>
        mentioned && !message.Mentions.Contains(author) ? message with { Mentions = [.. message.Mentions, author] } : message;
}
