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
            this.Release(message);
        Channels.Remove(channel.Id);
        Raise(new WorldEvent.ChannelDeleted(channel));
    }

    /// <summary>Whether the bot and a person are in one server: only then they write to each other alone.</summary>
    public bool SharesServer(User person) => Guilds.Values.Any(guild => guild.Members.ContainsKey(person.Id) && guild.Members.ContainsKey(App.Bot.Id));

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
}
