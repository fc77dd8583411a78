using System.Globalization;
using System.Text.Json;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Rest;
using DiplomacyBot.Sandbox.Validation;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Messages;

/// <summary>Checks a message body in Discord's order: each field, then what spans fields, then whether anything is left to send.</summary>
internal static class MessageCheck
{
    public const int MostFiles = 10;

    private static readonly Rule AttachmentRule = Rules.Shape(
        new("id", Rules.Snowflake, Required: true),
        new("filename", Rules.Text(1, 1024)),
        new("description", Rules.Text(1024)),
        new("title", Rules.Text(1024)),
        new("is_spoiler", Rules.Flag));

    private static readonly Field[] Shared =
    [
        new("content", Rules.Text(2000)),
        new("tts", Rules.Flag),
        new("embeds", EmbedShapes.Embeds),
        new("allowed_mentions", Messages.AllowedMentions.Rule),
        new("flags", Rules.Integer(0, int.MaxValue)),
        new("attachments", Rules.List(AttachmentRule, 0, MostFiles)),
        new("sticker_ids", Rules.List(Rules.Snowflake, 0, 3)),
        PollShapes.Field,
    ];

    private static readonly Field[] CreateFields =
    [
        .. Shared,
        new("nonce", Nonce),
        new("enforce_nonce", Rules.Flag),
        Reference(0, 1),
    ];

    private static readonly Field[] PersonFields = [new("allowed_mentions", Messages.AllowedMentions.Rule), Reference(0)];

    /// <param name="body">The message object.</param>
    /// <param name="files">The uploads that came with it.</param>
    /// <param name="kind">Which request.</param>
    /// <param name="existing">The message that is edited.</param>
    /// <param name="root">Where the error tree starts.</param>
    /// <param name="draft">What was understood.</param>
    /// <returns>Null when it may be sent.</returns>
    public static RestAnswer? Read(JsonElement body, IReadOnlyList<UploadedFile> files, MessageKind kind, Message? existing, string[] root, out MessageDraft draft)
    {
        draft = new MessageDraft();
        var at = new Checking(root);
        var flags = (MessageFlags)(body.Number("flags") ?? 0);
        if (body.HasItems("sticker_ids") && !flags.HasFlag(MessageFlags.IsComponentsV2))
            return Refusals.NotSimulated("A sticker in a message");
        Rules.CheckFields(body, kind == MessageKind.Create ? CreateFields : Shared, at);
        if (!at.Failed && body.Member("components") is { } components)
        {
            // Without the flag in this very request the components are judged as legacy, on edits too.
            at.Enter("components");
            (flags.HasFlag(MessageFlags.IsComponentsV2) ? ComponentShapes.V2 : ComponentShapes.Legacy)(components, at);
            at.Leave();
        }

        if (!at.Failed)
            CheckTogether(body, files, flags, existing, at);
        if (at.Errors is { } errors)
            return RestAnswer.Invalid(errors);
        if (files.Count > MostFiles || KeptAndNew(body, files, existing) > MostFiles)
            return Refusals.TooManyAttachments;
        draft = Understand(body, files, kind);
        return null;
    }

    /// <summary>Reads what a person's client sends beside the words and files: what they answer, and whom they mention.</summary>
    /// <returns>Null when it may be sent.</returns>
    public static RestAnswer? ReadPerson(JsonElement body, string content, IReadOnlyList<UploadedFile> files, out MessageDraft draft)
    {
        var at = new Checking([]);
        Rules.CheckFields(body, PersonFields, at);
        draft = new MessageDraft { Content = content, Files = files };
        if (at.Errors is { } errors)
            return RestAnswer.Invalid(errors);
        draft = Addressed(draft, body);
        return null;
    }

    /// <summary>Row 13: nothing to show.</summary>
    public static bool IsEmpty(Message message) =>
        string.IsNullOrWhiteSpace(message.Content) && message.Attachments.Count == 0 && message.Poll is null && message.Snapshot is null && !HasItems(message.Components)
        && (message.Embeds.ValueKind != JsonValueKind.Array || message.Embeds.EnumerateArray().All(EmbedShapes.IsEmpty));

    private static void CheckTogether(JsonElement body, IReadOnlyList<UploadedFile> files, MessageFlags flags, Message? existing, Checking at)
    {
        var v2 = flags.HasFlag(MessageFlags.IsComponentsV2) || existing is { IsV2: true };
        if (v2)
        {
            CheckNoLegacy(body, existing, at);
        }
        else if (body.Member("embeds") is { } embeds)
        {
            EmbedShapes.CheckTogether(embeds, at);
        }

        CheckListed(body, files, existing, at);
        if (body.Member("components") is not { } components)
            return;
        var walk = new ComponentWalk(at);
        walk.CheckMessage(components, v2);
        foreach (var (name, path) in walk.UploadsUsed)
        {
            if (!files.Any(file => file.Filename == name) && existing?.Attachments.Any(kept => kept.Filename == name) != true)
                at.FailAt(path, "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND", "The referenced attachment was not found");
        }
    }

    private static void CheckNoLegacy(JsonElement body, Message? existing, Checking at)
    {
        var hasContent = body.Has("content") ? !string.IsNullOrEmpty(body.Text("content")) : existing is { IsV2: false, Content.Length: > 0 };
        var hasEmbeds = body.Has("embeds") ? body.HasItems("embeds") : existing is { IsV2: false } && HasItems(existing.Embeds);
        if (hasContent)
            Fail("content");
        if (hasEmbeds)
            Fail("embeds");
        if (body.Member("poll") is not null)
            Fail("poll");
        if (body.HasItems("sticker_ids"))
            Fail("sticker_ids");

        void Fail(string name) => at.FailAt(name, "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
            $"The '{name}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2");
    }

    private static void CheckListed(JsonElement body, IReadOnlyList<UploadedFile> files, Message? existing, Checking at)
    {
        var index = 0;
        HashSet<ulong> seen = [];
        foreach (var listed in body.Items("attachments"))
        {
            var id = listed.Id("id") ?? 0;
            string[] path = ["attachments", index++.ToString(CultureInfo.InvariantCulture), "id"];
            if (!files.Any(file => (ulong)file.Index == id) && existing?.Attachments.Any(kept => kept.Id == id) != true)
                at.FailAt(path, "ATTACHMENT_NOT_FOUND", "Attachment data not found");
            else if (!seen.Add(id))
                at.FailAt(path, "SET_TYPE_ALREADY_CONTAINS_VALUE", "The set already contains this value");
        }
    }

    private static int KeptAndNew(JsonElement body, IReadOnlyList<UploadedFile> files, Message? existing) =>
        body.Member("attachments") is { } listed && existing is not null ? listed.GetArrayLength() : files.Count + (existing?.Attachments.Count ?? 0);

    private static MessageDraft Understand(JsonElement body, IReadOnlyList<UploadedFile> files, MessageKind kind)
    {
        var draft = new MessageDraft
        {
            Content = body.Has("content") ? body.Text("content") ?? "" : null,
            Embeds = body.Has("embeds") ? body.Member("embeds") ?? default : null,
            // Only what is new takes a poll: an answer, a follow-up, or the edit that fulfils a deferral.
            Poll = kind is MessageKind.Edit or MessageKind.Update ? null : body.Member("poll")?.Clone(),
            Components = body.Has("components") ? body.Member("components") ?? default : null,
            Attachments = body.Member("attachments"),
            Flags = body.Number("flags") is { } flags ? (MessageFlags)flags : null,
            Files = files,
            Nonce = kind == MessageKind.Create ? body.Member("nonce")?.Clone() ?? default : default,
            EnforceNonce = kind == MessageKind.Create && body.Flag("enforce_nonce"),
        };
        var addressed = Addressed(draft, body);
        return kind == MessageKind.Create ? addressed : addressed with { ReplyTo = null };
    }

    private static MessageDraft Addressed(MessageDraft draft, JsonElement body)
    {
        var reference = body.Member("message_reference");
        return draft with
        {
            AllowedMentions = body.Member("allowed_mentions") is { } mentions ? Messages.AllowedMentions.Read(mentions) : null,
            ReplyTo = reference?.Id("message_id"),
            FailIfReplyIsGone = reference?.Member("fail_if_not_exists") is not { ValueKind: JsonValueKind.False },
        };
    }

    private static Field Reference(params long[] types) => new("message_reference", Rules.Shape(
        new("message_id", Rules.Snowflake, Required: true), new("channel_id", Rules.Snowflake), new("guild_id", Rules.Snowflake),
        new("fail_if_not_exists", Rules.Flag), new("type", Rules.OneOf(types))));

    private static void Nonce(JsonElement value, Checking at)
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            if (Rules.CodePoints(value.GetString()) > 25)
                at.Fail("NONCE_TYPE_TOO_LONG", "Must be 25 or fewer characters long.");
        }
        else if (value.ValueKind != JsonValueKind.Number || !value.TryGetInt64(out _))
        {
            at.Fail("NONCE_TYPE_INVALID_TYPE", "This field must be a string or integer.");
        }
    }

    private static bool HasItems(JsonElement array) => array.ValueKind == JsonValueKind.Array && array.GetArrayLength() > 0;
}
