namespace DiplomacyBot.Sandbox.Worlds;

/// <summary>The world of a first run: one guild that is already set up, and four people who may do different things.</summary>
internal static class Seed
{
    /// <summary>What Discord gives everybody in a new guild, of what this world knows.</summary>
    public const Permissions Everyone = Permissions.ViewChannel | Permissions.SendMessages | Permissions.SendMessagesInThreads | Permissions.EmbedLinks
        | Permissions.AttachFiles | Permissions.ReadMessageHistory | Permissions.AddReactions | Permissions.UseApplicationCommands | Permissions.UseExternalEmojis
        | Permissions.CreatePublicThreads | Permissions.ChangeNickname | Permissions.CreateInstantInvite;

    private const Permissions ForBot = Permissions.ViewChannel | Permissions.SendMessages | Permissions.SendMessagesInThreads | Permissions.EmbedLinks
        | Permissions.AttachFiles | Permissions.ReadMessageHistory | Permissions.CreatePublicThreads | Permissions.ManageMessages | Permissions.CreateEvents
        | Permissions.PinMessages;

    private const Permissions ReadOnlyDenials = Permissions.SendMessages | Permissions.CreatePublicThreads;

    public static void Fill(World world)
    {
        var alice = Add(world, "alice", "Alice");
        var bruno = Add(world, "bruno", "Bruno");
        var chidi = Add(world, "chidi", "Chidi");
        var dana = Add(world, "dana", "Dana");
        var applicationId = world.NextId();
        var bot = new User { Id = applicationId, Username = "DiplomacyBot", DisplayName = "DiplomacyBot", Bot = true };
        world.Users.Add(bot.Id, bot);
        world.App = new AppIdentity { Id = applicationId, Name = "DiplomacyBot", Bot = bot, Token = AppIdentity.NewToken(applicationId), OwnerId = dana.Id };

        var guildId = world.NextId();
        var moderators = new Role { Id = world.NextId(), Name = "Moderators", Permissions = Permissions.ManageMessages, Position = 2, Color = 0x2E8B57, Hoist = true, Mentionable = true };
        var organizers = new Role { Id = world.NextId(), Name = "Organizers", Permissions = Permissions.ManageEvents, Position = 3, Color = 0xB8860B, Hoist = true, Mentionable = true };
        var admins = new Role { Id = world.NextId(), Name = "Admins", Permissions = Permissions.Administrator, Position = 5, Color = 0xC0392B, Hoist = true };
        var botRole = new Role { Id = world.NextId(), Name = "DiplomacyBot", Permissions = ForBot, Position = 4, BotId = bot.Id };
        var guild = new Guild
        {
            Id = guildId,
            Name = "Youth Diplomacy Forum (practice)",
            OwnerId = dana.Id,
            Roles = [new Role { Id = guildId, Name = "@everyone", Permissions = Everyone }, moderators, organizers, admins, botRole],
        };
        world.Guilds.Add(guildId, guild);
        Join(world, guild, alice);
        Join(world, guild, bruno, moderators);
        Join(world, guild, chidi, organizers);
        Join(world, guild, dana, admins);
        Join(world, guild, bot, botRole);

        Overwrite[] readOnly = [new(guildId, ForMember: false, Permissions.None, ReadOnlyDenials), new(botRole.Id, ForMember: false, ReadOnlyDenials, Permissions.None)];
        Open(world, guild, "start-here", ChannelType.Text, 0, "What to try first.", readOnly);
        var briefings = Open(world, guild, "briefings", ChannelType.Announcement, 1, "Briefings, as they are published.", readOnly);
        var quiz = Open(world, guild, "quiz", ChannelType.Text, 2, "Play and talk about it.", []);
        var moderatorsOnly = Open(world, guild, "moderators", ChannelType.Text, 3, "Moderators, administrators and the bot.",
        [
            new(guildId, ForMember: false, Permissions.None, Permissions.ViewChannel),
            new(moderators.Id, ForMember: false, Permissions.ViewChannel, Permissions.None),
            new(botRole.Id, ForMember: false, Permissions.ViewChannel, Permissions.None),
        ]);
        world.Setup = new SetupFacts
        {
            GuildId = guildId,
            Zone = "Asia/Karachi",
            BriefingsChannelId = briefings,
            QuizChannelId = quiz,
            ModeratorsChannelId = moderatorsOnly,
            ModeratorRoleId = moderators.Id,
            OrganizerRoleId = organizers.Id,
            SafeguardingContact = "Sana Malik, safeguarding lead: safeguarding@forum.example",
            StartHere =
            [
                new("alice", "/briefing", "Read the newest briefing."),
                new("alice", "/timeline", "See what happened when, with the sentence each date comes from."),
                new("alice", "/quiz", "Play a quiz at your own pace. Only you see it."),
                new("alice", "/leaderboard", "See who is ahead, and where you stand."),
                new("bruno", "/library add", "Paste an article and have it posted tomorrow at nine."),
                new("dana", "/setup", "See how the server is set up, and change it."),
            ],
        };
    }

    private static User Add(World world, string username, string displayName)
    {
        var user = new User { Id = world.NextId(), Username = username, DisplayName = displayName };
        world.Users.Add(user.Id, user);
        return user;
    }

    private static void Join(World world, Guild guild, User user, params Role[] roles) =>
        guild.Members.Add(user.Id, new Member { User = user, Roles = [.. roles.Select(role => role.Id)], JoinedAt = world.Now });

    private static ulong Open(World world, Guild guild, string name, ChannelType type, int position, string topic, Overwrite[] overwrites)
    {
        var channel = new Channel
        {
            Id = world.NextId(),
            GuildId = guild.Id,
            Name = name,
            Type = type,
            Position = position,
            Topic = topic,
            Overwrites = [.. overwrites],
        };
        world.Channels.Add(channel.Id, channel);
        return channel.Id;
    }
}
