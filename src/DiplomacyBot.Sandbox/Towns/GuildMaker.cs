using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Towns;

/// <summary>Fills one guild of a town file with members, channels and threads.</summary>
internal sealed class GuildMaker(World world, Guild guild, Role botRole, IReadOnlyDictionary<string, User> people)
{
    private static readonly Dictionary<string, ChannelType> Types = new(StringComparer.Ordinal)
    {
        ["text"] = ChannelType.Text,
        ["announcement"] = ChannelType.Announcement,
        ["voice"] = ChannelType.Voice,
        ["stage"] = ChannelType.Stage,
        ["forum"] = ChannelType.Forum,
        ["media"] = ChannelType.Media,
        ["category"] = ChannelType.Category,
    };

    private static readonly Dictionary<string, int> ArchiveAfter = new(StringComparer.Ordinal) { ["1h"] = 60, ["1d"] = 1440, ["3d"] = 4320, ["7d"] = 10080 };

    private int position;

    public Guild Guild => guild;

    public void AddMember(TownNode node)
    {
        var name = node.IsText ? node : node.WithKeys("name", "roles", "nick").Need("name");
        var user = Person(name);
        var member = new Member { User = user, JoinedAt = world.Now, Nick = node.Find("nick")?.AsText(32), Roles = [.. node.List("roles").Select(role => Role(role).Id)] };
        if (!guild.Members.TryAdd(user.Id, member))
            throw node.Wrong($"{user.Username} is a member twice.");
    }

    public void AddEverybody()
    {
        foreach (var user in people.Values)
            guild.Members.Add(user.Id, new Member { User = user, JoinedAt = world.Now });
    }

    public void AddChannel(TownNode node)
    {
        node.WithKeys("name", "type", "topic", "slowmode", "parent", "overwrites", "threads");
        var channel = new Channel
        {
            Id = world.NextId(),
            GuildId = guild.Id,
            Name = node.Need("name").AsText(),
            Type = node.Find("type")?.AsOneOf(Types) ?? ChannelType.Text,
            Topic = node.Find("topic")?.AsText(1024),
            SlowmodeSeconds = node.Find("slowmode")?.AsNumber(0, 21600) ?? 0,
            Position = position++,
            ParentId = node.Find("parent") is { } parent ? Category(parent).Id : null,
            Overwrites = [.. node.List("overwrites").Select(Overwrite)],
        };
        world.Channels.Add(channel.Id, channel);
        foreach (var thread in node.List("threads"))
            AddThread(channel, thread);
    }

    public Channel? FindChannel(TownNode? name) => name is null
        ? null
        : world.Channels.Values.FirstOrDefault(channel => channel.GuildId == guild.Id && channel.Name == name.AsText()) ?? throw name.Wrong($"{guild.Name} has no channel \"{name.AsText()}\".");

    public Role Role(TownNode node) =>
        guild.Roles.Find(role => role.Name == node.AsText()) ?? throw node.Wrong($"{guild.Name} has no role \"{node.AsText()}\"; it has {string.Join(", ", guild.Roles.Select(role => role.Name))}.");

    private void AddThread(Channel parent, TownNode node)
    {
        node.WithKeys("name", "owner", "private", "members", "archived", "locked", "archive_after");
        if (parent.Type is not (ChannelType.Text or ChannelType.Announcement or ChannelType.Forum or ChannelType.Media))
            throw node.Wrong($"#{parent.Name} takes no threads.");
        var secret = node.Find("private")?.AsFlag() ?? false;
        var owner = Person(node.Need("owner"));
        var thread = new Channel
        {
            Id = world.NextId(),
            GuildId = guild.Id,
            ParentId = parent.Id,
            Name = node.Need("name").AsText(),
            Type = secret ? ChannelType.PrivateThread : parent.Type == ChannelType.Announcement ? ChannelType.AnnouncementThread : ChannelType.PublicThread,
            Thread = new Worlds.ThreadState
            {
                OwnerId = owner.Id,
                CreatedAt = world.Now,
                AutoArchiveMinutes = node.Find("archive_after")?.AsOneOf(ArchiveAfter) ?? 4320,
                Archived = node.Find("archived")?.AsFlag() ?? false,
                Locked = node.Find("locked")?.AsFlag() ?? false,
                Members = [owner.Id, .. node.List("members").Select(member => Person(member).Id)],
            },
        };
        world.Channels.Add(thread.Id, thread);
    }

    private Channel Category(TownNode name) =>
        FindChannel(name) is { Type: ChannelType.Category } category ? category : throw name.Wrong($"\"{name.AsText()}\" is no category named further up.");

    private Overwrite Overwrite(TownNode node)
    {
        node.WithKeys("role", "member", "bot", "allow", "deny");
        var (allow, deny) = (node.Find("allow")?.AsPermissions() ?? Permissions.None, node.Find("deny")?.AsPermissions() ?? Permissions.None);
        if ((allow & deny) != 0)
            throw node.Wrong("a permission is both allowed and denied.");
        if (node.Find("role") is { } role)
            return new Overwrite(Role(role).Id, ForMember: false, allow, deny);
        if (node.Find("member") is { } member)
            return new Overwrite(Person(member).Id, ForMember: true, allow, deny);
        return node.Find("bot")?.AsFlag() == true ? new Overwrite(botRole.Id, ForMember: false, allow, deny) : throw node.Wrong("role: NAME, member: NAME or bot: true is needed.");
    }

    private User Person(TownNode node) =>
        people.TryGetValue(node.AsText(), out var user) ? user : throw node.Wrong($"nobody among the people is called \"{node.AsText()}\".");
}
