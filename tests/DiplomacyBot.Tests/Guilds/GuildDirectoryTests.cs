using DiplomacyBot.Discord;
using DiplomacyBot.Guilds;

namespace DiplomacyBot.Tests.Guilds;

public sealed class GuildDirectoryTests
{
    private static readonly Snowflake Id = new(1);

    private readonly GuildDirectory directory = new();

    public GuildDirectoryTests() => directory.Apply(new DiscordEvent.GuildAvailable(new Guild(
        Id, "Forum", new(50), "en-US", [Channel(10, "briefings"), Channel(11, "secret", isHidden: true)], [new Role(new(20), "Moderators", Permissions.None)])));

    [Fact]
    public void Knows_a_guild_as_it_was_sent()
    {
        Assert.Equal("Forum", directory.Find(Id)?.Name);
        Assert.Equal("briefings", directory.FindChannel(Id, new(10))?.Name);
        Assert.Equal("Moderators", directory.FindRole(Id, new(20))?.Name);
        Assert.True(directory.IsOwner(Id, new(50)));
        Assert.False(directory.IsOwner(Id, new(51)));
        Assert.Null(directory.Find(new(2)));
        Assert.False(directory.IsOwner(new(2), new(50)));
    }

    [Fact]
    public void A_hidden_channel_is_not_found() => Assert.Null(directory.FindChannel(Id, new(11)));

    [Fact]
    public void Channels_are_added_changed_and_deleted()
    {
        directory.Apply(new DiscordEvent.ChannelChanged(Id, Channel(12, "quiz")));
        directory.Apply(new DiscordEvent.ChannelChanged(Id, Channel(10, "news")));
        directory.Apply(new DiscordEvent.ChannelChanged(Id, Channel(11, "open now")));
        Assert.Equal(["news", "open now", "quiz"], directory.Find(Id)!.Channels.Select(channel => channel.Name));

        directory.Apply(new DiscordEvent.ChannelDeleted(Id, new(10)));
        directory.Apply(new DiscordEvent.ChannelDeleted(Id, new(10)));
        Assert.Null(directory.FindChannel(Id, new(10)));
    }

    [Fact]
    public void Roles_are_added_changed_and_deleted()
    {
        directory.Apply(new DiscordEvent.RoleChanged(Id, new Role(new(21), "Organizers", Permissions.ManageEvents)));
        directory.Apply(new DiscordEvent.RoleChanged(Id, new Role(new(20), "Mods", Permissions.ManageMessages)));
        Assert.Equal(["Mods", "Organizers"], directory.Find(Id)!.Roles.Select(role => role.Name));

        directory.Apply(new DiscordEvent.RoleDeleted(Id, new(20)));
        Assert.Null(directory.FindRole(Id, new(20)));
    }

    [Fact]
    public void What_tells_late_of_a_deleted_channel_or_role_brings_no_ghost()
    {
        directory.Apply(new DiscordEvent.ChannelDeleted(Id, new(10)));
        directory.Apply(new DiscordEvent.ChannelChanged(Id, Channel(10, "briefings")));
        directory.Apply(new DiscordEvent.RoleDeleted(Id, new(20)));
        directory.Apply(new DiscordEvent.RoleChanged(Id, new Role(new(20), "Moderators", Permissions.None)));
        Assert.Null(directory.FindChannel(Id, new(10)));
        Assert.Null(directory.FindRole(Id, new(20)));

        directory.Apply(new DiscordEvent.GuildAvailable(new Guild(
            Id, "Forum", new(50), "en-US", [Channel(10, "briefings"), Channel(12, "quiz")], [new Role(new(20), "Moderators", Permissions.None)])));
        Assert.Equal("quiz", Assert.Single(directory.Find(Id)!.Channels).Name);
        Assert.Empty(directory.Find(Id)!.Roles);
    }

    [Fact]
    public void A_new_name_and_owner_leave_channels_and_roles_alone()
    {
        directory.Apply(new DiscordEvent.GuildRenamed(Id, "Youth Forum", new(51)));

        Assert.Equal("Youth Forum", directory.Find(Id)!.Name);
        Assert.True(directory.IsOwner(Id, new(51)));
        Assert.NotNull(directory.FindChannel(Id, new(10)));
    }

    [Fact]
    public void A_new_language_counts_at_once_and_one_that_is_not_told_stays()
    {
        directory.Apply(new DiscordEvent.GuildRenamed(Id, "Youth Forum", new(51), "fr"));
        directory.Apply(new DiscordEvent.GuildRenamed(Id, "Youth Forum", new(51)));

        Assert.Equal("fr", directory.LocaleOf(Id));
        Assert.Equal("en-US", directory.LocaleOf(new(9999)));
    }

    [Fact]
    public void An_outage_forgets_nothing_but_leaving_does()
    {
        directory.Apply(new DiscordEvent.GuildUnavailable(Id));
        Assert.NotNull(directory.Find(Id));

        directory.Apply(new DiscordEvent.GuildLeft(Id));
        Assert.Null(directory.Find(Id));
        Assert.Empty(directory.All);
    }

    [Fact]
    public void A_new_session_forgets_the_guilds_that_are_gone()
    {
        directory.Apply(new DiscordEvent.GuildAvailable(new Guild(new(2), "Other", new(60), "en-US", [], [])));

        directory.Apply(new DiscordEvent.Ready(new User(new(99), "bot", null, true), new(99), [new(2), new(3)]));

        Assert.Equal("Other", Assert.Single(directory.All).Name);
    }

    [Fact]
    public void Changes_of_an_unknown_guild_are_dropped()
    {
        directory.Apply(new DiscordEvent.ChannelChanged(new(7), Channel(1, "x")));
        directory.Apply(new DiscordEvent.RoleDeleted(new(7), new(1)));

        Assert.Equal(Id, Assert.Single(directory.All).Id);
    }

    private static Channel Channel(ulong id, string name, bool isHidden = false) => new(new(id), 0, name, isHidden, null);
}
