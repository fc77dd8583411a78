using System.Text.Json;
using DiplomacyBot.Sandbox.Json;

namespace DiplomacyBot.Sandbox.Worlds;

/// <summary>A message as it stands; an edit makes a new value, so bytes once written stay true.</summary>
internal sealed record Message
{
    public const int PinNotice = 6;
    public const int ThreadNotice = 18;
    public const int Reply = 19;
    public const int ThreadStarter = 21;
    public const int PollNotice = 46;

    private Message? wireOwner;
    private byte[]? wire;

    public required ulong Id { get; init; }

    public required ulong ChannelId { get; init; }

    public ulong? GuildId { get; init; }

    public required User Author { get; init; }

    /// <summary>0 default, 6 "pinned a message", 18 "started a thread", 19 reply, 20 slash command, 21 what a thread was started from, 23 context menu, 46 a poll's result.</summary>
    public int Type { get; init; }

    public MessageFlags Flags { get; init; }

    public string Content { get; init; } = "";

    public required DateTimeOffset Timestamp { get; init; }

    public DateTimeOffset? EditedTimestamp { get; init; }

    public bool MentionEveryone { get; init; }

    public IReadOnlyList<User> Mentions { get; init; } = [];

    public IReadOnlyList<ulong> MentionRoles { get; init; } = [];

    public IReadOnlyList<Attachment> Attachments { get; init; } = [];

    /// <summary>An array, or undefined for none.</summary>
    public JsonElement Embeds { get; init; }

    /// <summary>An array, or undefined for none.</summary>
    public JsonElement Components { get; init; }

    /// <summary>In the order they were first given.</summary>
    public IReadOnlyList<Reaction> Reactions { get; init; } = [];

    public Poll? Poll { get; init; }

    /// <summary>Null = not pinned.</summary>
    public DateTimeOffset? PinnedAt { get; init; }

    /// <summary>The application, for an interaction's answers.</summary>
    public ulong? ApplicationId { get; init; }

    /// <summary>The interaction it answers; null = none.</summary>
    public AnsweredInteraction? Answers { get; init; }

    /// <summary>The message replied to, or that a thread was started from; null with <see cref="ReferencedId"/> set = it is gone.</summary>
    public Message? Referenced { get; init; }

    public ulong? ReferencedId { get; init; }

    /// <summary>Where that message is; null = in this channel.</summary>
    public ulong? ReferencedChannelId { get; init; }

    /// <summary>What is forwarded, as it was then, with files of its own; null = nothing.</summary>
    public Message? Snapshot { get; init; }

    /// <summary>The one person who sees it; such messages live in memory only.</summary>
    public ulong? EphemeralFor { get; init; }

    public bool IsV2 => Flags.HasFlag(MessageFlags.IsComponentsV2);

    public bool IsLoading => Flags.HasFlag(MessageFlags.Loading);

    /// <summary>Written by Discord itself about something somebody did.</summary>
    public bool IsSystem => Type is PinNotice or ThreadNotice or ThreadStarter or PollNotice;

    /// <summary>Of the notices all can be deleted but the one a thread begins with.</summary>
    public bool CanBeDeleted => Type != ThreadStarter;

    /// <summary>Only what people write, and what answers commands, can be forwarded; polls cannot.</summary>
    public bool IsForwardable => Type is 0 or Reply or 20 or 23 && Poll is null;

    /// <summary>Its wire object says of reactions and votes whether the reader's own is among them.</summary>
    public bool DiffersByReader => Reactions.Count > 0 || Poll is not null || Referenced is { DiffersByReader: true };

    public bool IsInteractionAnswer => ApplicationId is not null;

    /// <summary>The message object as Discord writes it, without the members that only events have.</summary>
    public byte[] Wire
    {
        get
        {
            if (!IsWritten)
            {
                wire = JsonText.Write(this, static (writer, message) => MessageWriting.Write(writer, message));
                wireOwner = this;
            }

            return wire!;
        }
    }

    // A copy made by "with" carries the original's bytes; the owner tells them apart.
    private bool IsWritten => wire is not null && ReferenceEquals(wireOwner, this);

    /// <summary>Writes <see cref="Wire"/>, and keeps no bytes if there are none yet: what one person sees once is not worth the memory.</summary>
    public void WriteTo(Utf8JsonWriter writer)
    {
        if (IsWritten)
            writer.WriteRawValue(wire!, skipInputValidation: true);
        else
            MessageWriting.Write(writer, this);
    }

    /// <summary>The same as an app reads it without MESSAGE_CONTENT: others' words are empty, in the message it answers as well.</summary>
    public byte[] WireFor(ulong appUserId) => IsOpenTo(appUserId) && Referenced?.IsOpenTo(appUserId) != false
        ? Wire
        : JsonText.Write((this, appUserId), static (writer, what) => MessageWriting.Write(writer, what.Item1, withoutContent: what.appUserId));

    /// <summary>The same as a person reads it, whose own reactions and votes are marked.</summary>
    public byte[] WireSeenBy(ulong personId) => DiffersByReader
        ? JsonText.Write((this, personId), static (writer, what) => MessageWriting.Write(writer, what.Item1, self: what.personId))
        : Wire;

    /// <summary>Its own words and those that mention it are open to every app.</summary>
    public bool IsOpenTo(ulong appUserId) => Author.Id == appUserId || Mentions.Any(user => user.Id == appUserId);
}
