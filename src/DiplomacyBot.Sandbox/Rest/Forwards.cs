using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Messages;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Rest;

/// <summary>Forwarding a message: a post whose reference has type 1 and that says nothing itself (FACTS section 11).</summary>
internal static class Forwards
{
    // Flags that say how the forwarded message is to be read; the others tell of its own channel.
    private const MessageFlags Kept = MessageFlags.SuppressEmbeds | MessageFlags.IsVoiceMessage | MessageFlags.IsComponentsV2;

    public static bool IsForward(RestCall call) => call.Body.Member("message_reference")?.Number("type") == MessageWriting.Forward;

    /// <returns>Why it may not be forwarded, or null.</returns>
    public static RestAnswer? Find(RestCall call, Channel target, MessageDraft draft, out Message source)
    {
        source = null!;
        var reference = call.Body.GetProperty("message_reference");
        if (reference.Id("channel_id") is not { } channelId)
            return RestAnswer.Invalid("BASE_TYPE_REQUIRED", "This field is required", "message_reference", "channel_id");
        if (SaysMore(draft))
            return RestAnswer.Invalid("FORWARD_CONTAINS_UNSUPPORTED_CONTENT", "A forward takes nothing but its message_reference", "message_reference");
        if (call.World.FindChannel(channelId) is not { } channel)
            return Refusals.UnknownChannel;
        var may = call.World.PermissionsIn(channel, call.Bot.Id);
        if (!may.HasFlag(Permissions.ViewChannel))
            return Refusals.MissingAccess;
        if (!may.HasFlag(Permissions.ReadMessageHistory))
            return Refusals.NoHistoryForReference;
        if (channel.Nsfw && !target.Nsfw)
            return Refusals.AgeRestrictedReference;
        if (channel.Messages.Find(reference.Id("message_id") ?? 0) is not { } found)
            return RestAnswer.Invalid("REPLIES_UNKNOWN_MESSAGE", "Unknown message", "message_reference");
        if (!found.IsForwardable)
            return Refusals.WrongMessageType;
        if (!MessageRoutes.MayReadContent(call, channel, found))
            return Refusals.UnreadableForward;
        source = found;
        return null;
    }

    /// <summary>The message so far, holding what it forwards; a forward of a forward passes on what that one holds.</summary>
    public static Message Fill(Message blank, Message source, World world)
    {
        var original = source.Snapshot ?? source;
        var copies = original.Attachments.Select(file => Copy(file, blank, world)).ToList();
        var moved = original.Attachments.Zip(copies, static (from, to) => (from.Url, to.Url)).ToList();
        return blank with
        {
            Type = 0,
            Flags = blank.Flags | MessageFlags.HasSnapshot,
            ReferencedId = source.Id,
            ReferencedChannelId = source.ChannelId == blank.ChannelId ? null : source.ChannelId,
            Snapshot = original with
            {
                Flags = original.Flags & Kept,
                Referenced = null,
                Reactions = [],
                Attachments = copies,
                Embeds = JsonText.Moved(original.Embeds, moved),
                Components = JsonText.Moved(original.Components, moved),
            },
        };
    }

    private static bool SaysMore(MessageDraft draft) =>
        !string.IsNullOrWhiteSpace(draft.Content) || draft.Embeds is not null || draft.Components is not null || draft.Poll is not null || draft.Files.Count > 0;

    /// <summary>The forward outlives its source, so it has files of its own.</summary>
    private static Attachment Copy(Attachment file, Message forward, World world)
    {
        var id = world.NextId();
        world.Files.Put(id, world.Files.Find(file.Id) ?? []);
        return file with { Id = id, Url = MessageMaking.UrlOf(world, forward.ChannelId, id, file.Filename), Ephemeral = false };
    }
}
