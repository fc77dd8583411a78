using System.Text.Json;

namespace DiplomacyBot.Sandbox.Worlds;

/// <summary>Everything that exists on this Discord. Whoever reads or changes it holds <see cref="Gate"/>, which makes one order of all events.</summary>
internal sealed class World(TimeProvider civilClock, FileShelf files, TimeSpan nonceWindow)
{
    /// <summary>The one lock. Never awaited under, never held while sending.</summary>
    public Lock Gate { get; } = new();

    public TimeProvider Clock { get; } = civilClock;

    public FileShelf Files { get; } = files;

    /// <summary>Where this server answers, without a slash at the end; file addresses begin with it.</summary>
    public string PublicBase { get; set; } = "";

    public AppIdentity App { get; set; } = null!;

    public SetupFacts Setup { get; set; } = null!;

    public Dictionary<ulong, User> Users { get; } = [];

    public Dictionary<ulong, Guild> Guilds { get; } = [];

    public Dictionary<ulong, Channel> Channels { get; } = [];

    public Dictionary<ulong, ScheduledEvent> Events { get; } = [];

    /// <summary>Polls that still run: the message's id, and its channel's.</summary>
    public Dictionary<ulong, ulong> OpenPolls { get; } = [];

    public CommandBook Commands { get; } = new();

    public NonceMemory Nonces { get; } = new(civilClock, nonceWindow);

    public EphemeralShelf Ephemerals { get; } = new();

    /// <summary>The highest id given out.</summary>
    public ulong LastId { get; set; }

    /// <summary>Raised under <see cref="Gate"/>; listeners must not block.</summary>
    public event Action<WorldEvent>? Happened;

    public DateTimeOffset Now => Clock.GetUtcNow();

    public ulong NextId()
    {
        // Ids stay in order even when the clock is moved back by hand.
        LastId = Math.Max(LastId + 1, Snowflakes.At(Now));
        return LastId;
    }

    public User? FindUser(ulong id) => Users.GetValueOrDefault(id);

    public Channel? FindChannel(ulong id) => Channels.GetValueOrDefault(id);

    public Guild? FindGuild(ulong? id) => id is { } value ? Guilds.GetValueOrDefault(value) : null;

    public void Raise(WorldEvent happened) => Happened?.Invoke(happened);

    /// <summary>What a user may do in a channel; nothing when they are not part of it.</summary>
    public Permissions PermissionsIn(Channel channel, ulong userId)
    {
        if (channel.Recipient is { } recipient)
            return userId == recipient.Id || userId == App.Bot.Id ? Permissions.DirectMessage : Permissions.None;
        if (FindGuild(channel.GuildId) is not { } guild || !guild.Members.TryGetValue(userId, out var member))
            return Permissions.None;
        var ruling = channel.IsThread && channel.ParentId is { } parent ? FindChannel(parent) ?? channel : channel;
        var permissions = PermissionRules.InChannel(guild, member, ruling, channel.IsThread, Now);
        var excluded = channel.Type == ChannelType.PrivateThread && !channel.Thread!.Members.Contains(userId) && !permissions.HasFlag(Permissions.ManageThreads);
        return excluded ? Permissions.None : permissions;
    }

    public bool CanSee(Channel channel, ulong userId) => PermissionsIn(channel, userId).HasFlag(Permissions.ViewChannel);

    public void Post(Message message, JsonElement nonce = default)
    {
        if (message.EphemeralFor is not null)
        {
            Ephemerals.Put(message);
            Raise(new WorldEvent.MessagePosted(message, default));
            return;
        }

        var channel = Channels[message.ChannelId];
        foreach (var dropped in channel.Messages.Add(message))
            Release(dropped);
        channel.LastMessageId = message.Id;
        if (message.Poll is { Finalized: false })
            OpenPolls[message.Id] = channel.Id;
        // What a thread was started from is not counted among its messages.
        if (channel.Thread is { } thread && message.Type != Message.ThreadStarter)
            CountIn(channel, thread, message);

        if (nonce.ValueKind is JsonValueKind.String or JsonValueKind.Number)
            Nonces.Remember(message.Author.Id, NonceText(nonce), channel.Id, message.Id, Now);
        Raise(new WorldEvent.MessagePosted(message, nonce));
    }

    /// <summary>Who writes in a thread joins it, with whom they mention, and brings it back from the archive.</summary>
    private void CountIn(Channel channel, ThreadState thread, Message message)
    {
        thread.MessageCount++;
        thread.TotalMessageSent++;
        if (thread.Archived)
        {
            thread.Archive(archived: false, Now);
            Raise(new WorldEvent.ChannelUpdated(channel));
        }

        List<ulong> joined = [];
        foreach (var user in message.Mentions.Prepend(message.Author))
        {
            // A mention calls into a thread, though not into a channel that the one called cannot see.
            var called = user.Id != message.Author.Id;
            if (called && (FindChannel(channel.ParentId ?? 0) is not { } parent || !CanSee(parent, user.Id)))
                continue;
            if (thread.Join(user.Id, Now))
                joined.Add(user.Id);
        }

        if (joined.Count > 0)
            Raise(new WorldEvent.ThreadMembersChanged(channel, joined, []));
        else
            Raise(new WorldEvent.ChannelCounted(channel));
    }

    public void Edit(Message message)
    {
        if (message.EphemeralFor is not null)
            Ephemerals.Put(message);
        else
            Channels[message.ChannelId].Messages.Replace(message);
        Raise(new WorldEvent.MessageEdited(message));
    }

    public void Delete(Message message)
    {
        var channel = Channels[message.ChannelId];
        if (!(message.EphemeralFor is null ? channel.Messages.Remove(message.Id) : Ephemerals.Remove(message.Id)))
            return;
        if (message.EphemeralFor is null && channel.Thread is { MessageCount: > 0 } thread)
            thread.MessageCount--;
        Release(message);
        Raise(new WorldEvent.MessageDeleted(message));
    }

    /// <summary>Deletes many at once; ids that name nothing are passed over.</summary>
    public void Delete(Channel channel, IEnumerable<ulong> ids)
    {
        List<Message> gone = [];
        foreach (var id in ids)
        {
            if (channel.Messages.Find(id) is not { } message)
                continue;
            channel.Messages.Remove(id);
            Release(message);
            gone.Add(message);
        }

        if (channel.Thread is { } thread)
            thread.MessageCount = Math.Max(0, thread.MessageCount - gone.Count);
        if (gone.Count > 0)
            Raise(new WorldEvent.MessagesDeleted(channel, gone));
    }

    /// <summary>A message as one person may know it: of the channel, or theirs alone.</summary>
    public Message? FindMessage(Channel channel, ulong messageId, ulong? forUser = null)
    {
        if (channel.Messages.Find(messageId) is { } message)
            return message;
        return forUser is not null && Ephemerals.Find(messageId) is { } ephemeral && ephemeral.ChannelId == channel.Id && ephemeral.EphemeralFor == forUser ? ephemeral : null;
    }

    public void AddChannel(Channel channel)
    {
        Channels.Add(channel.Id, channel);
        Raise(new WorldEvent.ChannelCreated(channel));
    }

    /// <summary>With its threads; a category leaves its channels behind.</summary>
    public void RemoveChannel(Channel channel)
    {
        foreach (var thread in Channels.Values.Where(other => other.IsThread && other.ParentId == channel.Id).ToList())
            RemoveChannel(thread);
        foreach (var child in Channels.Values.Where(other => !other.IsThread && other.ParentId == channel.Id).ToList())
        {
            child.ParentId = null;
            Raise(new WorldEvent.ChannelUpdated(child));
        }

        foreach (var message in channel.Messages.OldestFirst)
            Release(message);
        Channels.Remove(channel.Id);
        Raise(new WorldEvent.ChannelDeleted(channel));
    }

    /// <summary>The direct message between the bot and a person, made when first needed.</summary>
    public Channel DirectMessageWith(User person)
    {
        foreach (var channel in Channels.Values)
        {
            if (channel.Recipient?.Id == person.Id)
                return channel;
        }

        var opened = new Channel { Id = NextId(), Type = ChannelType.DirectMessage, Recipient = person };
        AddChannel(opened);
        return opened;
    }

    /// <summary>A nonce 7 and a nonce "7" are the same.</summary>
    public static string NonceText(JsonElement nonce) => nonce.ValueKind == JsonValueKind.String ? nonce.GetString()! : nonce.GetRawText();

    private void Release(Message message)
    {
        foreach (var attachment in message.Attachments.Concat(message.Snapshot?.Attachments ?? []))
            Files.Remove(attachment.Id);
        if (message.Poll is not null)
            OpenPolls.Remove(message.Id);
    }
}
