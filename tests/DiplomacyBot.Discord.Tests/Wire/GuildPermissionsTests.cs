namespace DiplomacyBot.Discord.Tests.Wire;

public sealed class GuildPermissionsTests
{
    private static readonly Snowflake Everyone = new(1);
    private static readonly Snowflake BotRole = new(2);
    private static readonly Snowflake Mute = new(3);
    private static readonly Snowflake Bot = new(10);
    private static readonly Snowflake Here = new(20);
    private static readonly Permissions Read = Permissions.ViewChannel | Permissions.ReadMessageHistory;

    [Fact]
    public void Roles_grant_and_everyone_is_one_of_them()
    {
        var own = Guild().PermissionsOf(Bot, Here);
        Assert.True(own?.Has(Read | Permissions.SendMessages));
        Assert.False(own?.Has(Permissions.ManageMessages));
    }

    [Fact]
    public void Everyones_overwrite_yields_to_a_roles_and_that_to_the_members()
    {
        var everyone = new Overwrite(Everyone, false, Permissions.None, Read);
        var role = new Overwrite(BotRole, false, Read, Permissions.None);
        var member = new Overwrite(Bot, true, Permissions.None, Permissions.ReadMessageHistory);
        Assert.Equal(Permissions.None, Guild(everyone).PermissionsOf(Bot, Here));
        Assert.True(Guild(everyone, role).PermissionsOf(Bot, Here)?.Has(Read));
        Assert.False(Guild(role, everyone, member).PermissionsOf(Bot, Here)?.Has(Read));
    }

    [Fact]
    public void What_one_role_allows_another_does_not_deny()
    {
        var allowed = new Overwrite(BotRole, false, Permissions.SendMessages, Permissions.None);
        var denied = new Overwrite(Mute, false, Permissions.None, Permissions.SendMessages);
        Assert.True(Guild(denied, allowed).PermissionsOf(Bot, Here)?.Has(Permissions.SendMessages));
        Assert.True(Guild(allowed, denied).PermissionsOf(Bot, Here)?.Has(Permissions.SendMessages));
        Assert.False(Guild(denied).PermissionsOf(Bot, Here)?.Has(Permissions.SendMessages));
    }

    [Fact]
    public void Owners_and_administrators_may_do_everything()
    {
        var denied = new Overwrite(Everyone, false, Permissions.None, Read);
        var all = Guild(denied);
        Assert.True((all with { OwnerId = Bot }).PermissionsOf(Bot, Here)?.Has(Read));
        Assert.True((all with { Roles = [.. all.Roles, new Role(new Snowflake(4), "admin", Permissions.Administrator)], RolesByMember = Roles(new Snowflake(4)) }).PermissionsOf(Bot, Here)?.Has(Read));
    }

    [Fact]
    public void Nothing_is_known_of_others_and_of_other_channels_and_nothing_is_allowed_in_hidden_ones()
    {
        Assert.Null(Guild().PermissionsOf(new Snowflake(11), Here));
        Assert.Null(Guild().PermissionsOf(Bot, new Snowflake(21)));
        var guild = Guild();
        Assert.Equal(Permissions.None, (guild with { Channels = [guild.Channels[0] with { IsHidden = true }] }).PermissionsOf(Bot, Here));
    }

    private static Guild Guild(params Overwrite[] overwrites) => new(
        Everyone, "Forum", new Snowflake(99), "en-US",
        [new Channel(Here, 0, "here", false, null) { Overwrites = overwrites }],
        [new Role(Everyone, "@everyone", Read), new Role(BotRole, "bot", Permissions.SendMessages), new Role(Mute, "mute", Permissions.None)])
    {
        RolesByMember = Roles(BotRole, Mute),
    };

    private static Dictionary<Snowflake, IReadOnlyList<Snowflake>> Roles(params Snowflake[] roles) => new() { [Bot] = roles };
}
