using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Guilds;
using DiplomacyBot.Setup;
using DiplomacyBot.Storage;
using DiplomacyBot.Tests.Storage;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Tests.Setup;

public sealed class TierPolicyTests
{
    private static readonly Snowflake Guild = new(100);
    private static readonly Snowflake Owner = new(1);
    private static readonly Snowflake Somebody = new(2);
    private static readonly Snowflake ModeratorRole = new(50);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Tier.Member, "none", true, true)]
    [InlineData(Tier.Moderator, "none", false, false)]
    [InlineData(Tier.Moderator, "manage messages", true, false)]
    [InlineData(Tier.Moderator, "role", false, true)]
    [InlineData(Tier.Moderator, "administrator", true, true)]
    [InlineData(Tier.Moderator, "owner", true, true)]
    [InlineData(Tier.Organizer, "manage events", true, true)]
    [InlineData(Tier.Organizer, "manage messages", false, false)]
    [InlineData(Tier.Organizer, "role", false, false)]
    [InlineData(Tier.Administrator, "manage messages", false, false)]
    [InlineData(Tier.Administrator, "role", false, false)]
    [InlineData(Tier.Administrator, "administrator", true, true)]
    [InlineData(Tier.Administrator, "owner", true, true)]
    public async Task Who_may_do_what_without_and_with_a_moderator_role_set(Tier tier, string person, bool whileNoneIsSet, bool withTheRoleSet)
    {
        await using var database = await TestDatabase.StartAsync(Cancel);
        var guilds = new GuildDirectory();
        guilds.Apply(new DiscordEvent.GuildAvailable(new Guild(Guild, "Forum", Owner, "en-US", [], [])));
        var settings = new SettingsStore(database.Gate, database.Get<IDbContextFactory<BotDb>>(), database.Clock);
        var policy = new TierPolicy(settings, guilds);
        Assert.Equal(whileNoneIsSet, await policy.AllowsAsync(By(person), tier, Cancel));
        await settings.ChangeAsync(Guild, Owner, "moderator_role", s => s.ModeratorRoleId = ModeratorRole, Cancel);
        Assert.Equal(withTheRoleSet, await policy.AllowsAsync(By(person), tier, Cancel));
    }

    [Fact]
    public async Task Another_guilds_role_helps_nobody()
    {
        await using var database = await TestDatabase.StartAsync(Cancel);
        var settings = new SettingsStore(database.Gate, database.Get<IDbContextFactory<BotDb>>(), database.Clock);
        await settings.ChangeAsync(new Snowflake(999), Owner, "moderator_role", s => s.ModeratorRoleId = ModeratorRole, Cancel);
        Assert.False(await new TierPolicy(settings, new GuildDirectory()).AllowsAsync(By("role"), Tier.Moderator, Cancel));
    }

    private static CommandInteraction By(string person) => new()
    {
        Id = new Snowflake(1),
        ApplicationId = new Snowflake(2),
        Token = "t",
        ReceivedAt = 0,
        GuildId = Guild,
        User = new User(person == "owner" ? Owner : Somebody, "somebody", null, false),
        Member = new Member(null, person == "role" ? [ModeratorRole] : [], person switch
        {
            "manage messages" => Permissions.ManageMessages,
            "manage events" => Permissions.ManageEvents,
            "administrator" => Permissions.Administrator,
            _ => Permissions.None,
        }),
        Locale = "en-US",
        CommandId = new Snowflake(3),
        Path = "x",
    };
}
