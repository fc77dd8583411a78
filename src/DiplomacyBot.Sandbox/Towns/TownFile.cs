using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Towns;

/// <summary>Makes a first world from a file somebody wrote: people, guilds, roles, members, channels, threads.</summary>
internal static class TownFile
{
    private const Permissions UsualForBot = Seed.Everyone | Permissions.ManageMessages | Permissions.CreateEvents | Permissions.PinMessages;

    /// <exception cref="TownException">The file says something it cannot mean.</exception>
    public static void Fill(World world, string path)
    {
        var town = TownNode.Load(path).WithKeys("bot", "people", "guilds", "setup");
        Dictionary<string, User> people = new(StringComparer.OrdinalIgnoreCase);
        foreach (var node in town.List("people"))
            AddPerson(world, people, node);
        if (people.Count == 0)
            throw town.Wrong("people: at least one is needed.");
        var name = town.Find("bot")?.AsText(32) ?? "Bot";
        var id = world.NextId();
        var bot = new User { Id = id, Username = name, DisplayName = name, Bot = true };
        world.Users.Add(id, bot);
        world.App = new AppIdentity { Id = id, Name = name, Bot = bot, Token = AppIdentity.NewToken(id), OwnerId = people.Values.First().Id };
        if (town.List("guilds").Count == 0)
            throw town.Wrong("guilds: at least one is needed.");
        List<GuildMaker> made = [];
        foreach (var node in town.List("guilds"))
            made.Add(AddGuild(world, people, node));
        world.Setup = TownSetup.Read(town.Find("setup"), made[0], world);
    }

    private static void AddPerson(World world, Dictionary<string, User> people, TownNode node)
    {
        var name = node.IsText ? node.AsText(32) : node.WithKeys("name", "shown", "locale").Need("name").AsText(32);
        var user = new User { Id = world.NextId(), Username = name, DisplayName = node.Find("shown")?.AsText(32) ?? char.ToUpperInvariant(name[0]) + name[1..] };
        if (node.Find("locale") is { } locale)
            user.Locale = Locales.All.Contains(locale.AsText()) ? locale.AsText() : throw locale.Wrong($"Discord's languages are {string.Join(", ", Locales.All)}.");
        if (!people.TryAdd(name, user))
            throw node.Wrong($"there are two people called \"{name}\".");
        world.Users.Add(user.Id, user);
    }

    private static GuildMaker AddGuild(World world, Dictionary<string, User> people, TownNode node)
    {
        node.WithKeys("name", "owner", "locale", "everyone", "bot_may", "roles", "members", "channels");
        var id = world.NextId();
        var guild = new Guild { Id = id, Name = node.Need("name").AsText(), OwnerId = Person(people, node.Find("owner")) ?? people.Values.First().Id };
        if (node.Find("locale") is { } locale)
            guild.PreferredLocale = locale.AsText();
        guild.Roles.Add(new Role { Id = id, Name = "@everyone", Permissions = node.Find("everyone")?.AsPermissions() ?? Seed.Everyone });
        var position = 0;
        foreach (var role in node.List("roles"))
        {
            role.WithKeys("name", "permissions", "color", "hoist", "mentionable");
            guild.Roles.Add(new Role
            {
                Id = world.NextId(),
                Name = role.Need("name").AsText(),
                Permissions = role.Find("permissions")?.AsPermissions() ?? Permissions.None,
                Position = ++position,
                Color = role.Find("color")?.AsColor() ?? 0,
                Hoist = role.Find("hoist")?.AsFlag() ?? false,
                Mentionable = role.Find("mentionable")?.AsFlag() ?? false,
            });
        }

        var bot = world.App.Bot;
        var botRole = new Role { Id = world.NextId(), Name = bot.Username, Permissions = node.Find("bot_may")?.AsPermissions() ?? UsualForBot, Position = ++position, BotId = bot.Id };
        guild.Roles.Add(botRole);
        guild.Members.Add(bot.Id, new Member { User = bot, Roles = [botRole.Id], JoinedAt = world.Now });
        var maker = new GuildMaker(world, guild, botRole, people);
        foreach (var member in node.List("members"))
            maker.AddMember(member);
        if (node.Find("members") is null)
            maker.AddEverybody();
        if (!guild.Members.ContainsKey(guild.OwnerId))
            throw (node.Find("owner") ?? node).Wrong("the owner must be one of the members.");
        world.Guilds.Add(id, guild);
        foreach (var channel in node.List("channels"))
            maker.AddChannel(channel);
        return maker;
    }

    private static ulong? Person(Dictionary<string, User> people, TownNode? node) =>
        node is null ? null : people.TryGetValue(node.AsText(), out var user) ? user.Id : throw node.Wrong($"nobody among the people is called \"{node.AsText()}\".");
}
