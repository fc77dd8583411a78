using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Tests.Worlds;

public sealed class PermissionRulesTests
{
    private const ulong GuildId = 1, RoleA = 2, RoleB = 3, Owner = 10, Person = 11;
    private static readonly DateTimeOffset Now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private const Permissions View = Permissions.ViewChannel, Send = Permissions.SendMessages, Embed = Permissions.EmbedLinks;

    [Fact]
    public void The_owner_and_administrators_may_everything_in_spite_of_overwrites()
    {
        Overwrite[] deny = [new(GuildId, false, Permissions.None, View), new(Person, true, Permissions.None, View)];
        Assert.Equal(Permissions.All, In(deny, [], person: Owner));
        Assert.Equal(Permissions.All, In(deny, [RoleB], roleB: Permissions.Administrator));
    }

    [Fact]
    public void Overwrites_apply_everyone_then_roles_then_member()
    {
        Assert.Equal(View, In([new(GuildId, false, Permissions.None, Send)], []));
        Assert.Equal(View | Send, In([new(GuildId, false, Permissions.None, Send), new(RoleA, false, Send, Permissions.None)], [RoleA]));
        // Of two roles an allow outweighs a deny.
        Assert.Equal(View | Send, In([new(RoleA, false, Permissions.None, Send), new(RoleB, false, Send, Permissions.None)], [RoleA, RoleB]));
        Assert.Equal(View, In([new(RoleA, false, Send, Permissions.None), new(Person, true, Permissions.None, Send)], [RoleA]));
    }

    [Fact]
    public void Without_view_there_is_nothing_and_without_send_no_embeds()
    {
        Assert.Equal(Permissions.None, In([new(GuildId, false, Permissions.None, View)], []));
        Assert.Equal(View, In([new(GuildId, false, Embed, Send)], []));
        Assert.Equal(View | Send | Embed, In([new(GuildId, false, Embed, Permissions.None)], []));
    }

    [Fact]
    public void A_thread_asks_for_its_own_sending_right()
    {
        Assert.Equal(View | Send | Permissions.SendMessagesInThreads | Embed,
            In([new(GuildId, false, Permissions.SendMessagesInThreads | Embed, Permissions.None)], [], isThread: true));
        Assert.Equal(View | Send, In([new(GuildId, false, Embed, Permissions.None)], [], isThread: true));
    }

    [Fact]
    public void A_timeout_leaves_reading_until_it_ends()
    {
        Assert.Equal(View, In([], [], timeout: Now.AddSeconds(1)));
        Assert.Equal(View | Send, In([], [], timeout: Now));
    }

    private static Permissions In(Overwrite[] overwrites, ulong[] roles, ulong person = Person, Permissions roleB = Permissions.None, bool isThread = false, DateTimeOffset? timeout = null)
    {
        var member = new Member { User = new User { Id = person, Username = "a", DisplayName = "a" }, Roles = [.. roles], JoinedAt = Now, TimedOutUntil = timeout };
        var guild = new Guild
        {
            Id = GuildId,
            Name = "g",
            OwnerId = Owner,
            Roles = [new Role { Id = GuildId, Name = "@everyone", Permissions = View | Send }, new Role { Id = RoleA, Name = "a", Permissions = Permissions.None }, new Role { Id = RoleB, Name = "b", Permissions = roleB }],
        };
        var channel = new Channel { Id = 5, GuildId = GuildId, Type = ChannelType.Text, Overwrites = [.. overwrites] };
        return PermissionRules.InChannel(guild, member, channel, isThread, Now);
    }
}
