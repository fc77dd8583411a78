using System.Text.Json;

namespace DiplomacyBot.Sandbox.Worlds;

/// <summary>Something that happened, told to the world file, the gateway and the page, in this order and under the writer lock.</summary>
internal abstract record WorldEvent
{
    private WorldEvent()
    {
    }

    /// <param name="Message">The new message.</param>
    /// <param name="Nonce">As sent, a string or a number; undefined = none.</param>
    internal sealed record MessagePosted(Message Message, JsonElement Nonce) : WorldEvent;

    internal sealed record MessageEdited(Message Message) : WorldEvent;

    internal sealed record MessageDeleted(Message Message) : WorldEvent;

    /// <param name="Channel">Where.</param>
    /// <param name="Messages">All deleted by one request.</param>
    internal sealed record MessagesDeleted(Channel Channel, IReadOnlyList<Message> Messages) : WorldEvent;

    /// <param name="Message">As it is now.</param>
    /// <param name="Emoji">Which.</param>
    /// <param name="User">Whose reaction came or went.</param>
    /// <param name="Added">Came, or went.</param>
    internal sealed record ReactionChanged(Message Message, string Emoji, User User, bool Added) : WorldEvent;

    /// <param name="Message">As it is now.</param>
    /// <param name="Emoji">All of this emoji are gone; null = all of all.</param>
    internal sealed record ReactionsCleared(Message Message, string? Emoji) : WorldEvent;

    /// <param name="Message">As it is now.</param>
    /// <param name="AnswerId">Which of its poll's answers.</param>
    /// <param name="User">Whose vote came or went.</param>
    /// <param name="Added">Came, or went.</param>
    internal sealed record PollVoted(Message Message, int AnswerId, User User, bool Added) : WorldEvent;

    internal sealed record PinsChanged(Channel Channel) : WorldEvent;

    internal sealed record ThreadMembersChanged(Channel Thread, IReadOnlyList<ulong> Joined, IReadOnlyList<ulong> Left) : WorldEvent;

    internal sealed record RoleChanged(Guild Guild, Role Role, Change Change) : WorldEvent;

    internal sealed record ScheduledEventChanged(ScheduledEvent Event, Change Change) : WorldEvent;

    internal sealed record ScheduledEventInterest(ScheduledEvent Event, User User, bool Added) : WorldEvent;

    /// <summary>AutoMod's words, or another setting of the whole guild.</summary>
    internal sealed record GuildChanged(Guild Guild) : WorldEvent;

    internal sealed record CommandPermissionsChanged(CommandPermissions Permissions) : WorldEvent;

    internal sealed record ChannelCreated(Channel Channel) : WorldEvent;

    /// <summary>Told to the world file only: a counter moved.</summary>
    internal sealed record ChannelCounted(Channel Channel) : WorldEvent;

    internal sealed record ChannelUpdated(Channel Channel) : WorldEvent;

    internal sealed record ChannelDeleted(Channel Channel) : WorldEvent;

    internal sealed record CommandsChanged(ulong? GuildId) : WorldEvent;

    internal sealed record MemberJoined(Guild Guild, Member Member) : WorldEvent;

    internal sealed record MemberLeft(Guild Guild, User User) : WorldEvent;

    internal sealed record MemberChanged(Guild Guild, Member Member) : WorldEvent;

    /// <summary>A person's client speaks another language from now on.</summary>
    internal sealed record LanguageChosen(User Person) : WorldEvent;

    /// <summary>A person opened or closed their direct messages.</summary>
    internal sealed record DirectMessagesChosen(User Person) : WorldEvent;

    internal sealed record TypingStarted(Channel Channel, User User) : WorldEvent;

    internal sealed record BotPresence(bool Online) : WorldEvent;
}
