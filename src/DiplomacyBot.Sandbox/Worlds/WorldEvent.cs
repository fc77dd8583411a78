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

    internal sealed record ChannelCreated(Channel Channel) : WorldEvent;

    /// <summary>Told to the world file only: a counter moved.</summary>
    internal sealed record ChannelCounted(Channel Channel) : WorldEvent;

    internal sealed record ChannelUpdated(Channel Channel) : WorldEvent;

    internal sealed record ChannelDeleted(Channel Channel) : WorldEvent;

    internal sealed record CommandsChanged(ulong? GuildId) : WorldEvent;

    internal sealed record MemberChanged(Guild Guild, Member Member) : WorldEvent;

    /// <summary>A person's client speaks another language from now on.</summary>
    internal sealed record LanguageChosen(User Person) : WorldEvent;

    internal sealed record TypingStarted(Channel Channel, User User) : WorldEvent;

    internal sealed record BotPresence(bool Online) : WorldEvent;
}
