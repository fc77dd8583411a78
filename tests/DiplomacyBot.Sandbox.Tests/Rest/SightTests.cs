using DiplomacyBot.Sandbox.Tests.Support;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Tests.Rest;

/// <summary>What the bot sees and may, and how it learns that this changes.</summary>
public sealed class SightTests
{
    private const int Obfuscated = 1 << 17;

    [Fact]
    public async Task Row_79_a_hidden_channel_is_left_out_of_the_list_and_comes_back_in_full()
    {
        await using var town = await Town.StartAsync();
        var (gateway, _, _) = await TestGateway.IdentifiedAsync(town);
        await using var open = gateway;
        var quiz = town.ChannelId("quiz");
        Overwrite(town, quiz, Permissions.ViewChannel);
        var hidden = await gateway.NextAsync("CHANNEL_UPDATE");
        Assert.Equal(("___hidden___", Obfuscated), (hidden.GetProperty("name").GetString(), hidden.GetProperty("flags").GetInt32()));
        Assert.DoesNotContain(quiz.ToString(null, null), await ListAsync(town));
        Assert.Equal((403, 50001), Shape(await town.BotAsync("GET", $"/channels/{quiz}")));
        Overwrite(town, quiz, Permissions.None);
        var back = await gateway.NextAsync("CHANNEL_UPDATE");
        Assert.Equal(("quiz", 0), (back.GetProperty("name").GetString(), back.GetProperty("flags").GetInt32()));
        Assert.Contains(quiz.ToString(null, null), await ListAsync(town));
    }

    [Fact]
    public async Task A_role_that_loses_its_sight_takes_channels_from_the_bot_one_by_one()
    {
        await using var town = await Town.StartAsync();
        var guild = town.World.Setup.GuildId;
        Grant(town, Permissions.ManageRoles | Permissions.ViewChannel);
        var (gateway, _, _) = await TestGateway.IdentifiedAsync(town);
        await using var open = gateway;
        Assert.Equal(200, (await town.BotAsync("PATCH", $"/guilds/{guild}/roles/{guild}", """{"permissions":"2048"}""")).Status);
        Assert.Equal(guild.ToString(null, null), (await gateway.NextAsync("GUILD_ROLE_UPDATE")).GetProperty("role").GetProperty("id").GetString());
        Assert.Equal(200, (await town.BotAsync("GET", $"/channels/{town.ChannelId("quiz")}")).Status);
        lock (town.World.Gate)
        {
            var world = town.World;
            world.WatchingSight(world.Guilds[guild], () => world.Guilds[guild].Roles.Single(role => role.BotId is not null).Permissions = Permissions.None);
        }

        // The moderators' channel is open to the bot's role by an overwrite; the other three are not.
        HashSet<string> seen = [];
        for (var i = 0; i < 3; i++)
            seen.Add((await gateway.NextAsync("CHANNEL_UPDATE")).GetProperty("id").GetString()!);
        Assert.DoesNotContain(town.ChannelId("moderators").ToString(null, null), seen);
        Assert.Equal(3, seen.Count);
    }

    [Fact]
    public async Task A_private_thread_is_for_its_members_and_those_who_manage_threads()
    {
        await using var town = await Town.StartAsync();
        Grant(town, Permissions.CreatePrivateThreads | Permissions.SendMessagesInThreads);
        var thread = (await town.BotAsync("POST", $"/channels/{town.ChannelId("quiz")}/threads", """{"name":"Closed"}""")).Id;
        Assert.Equal(404, (await town.PersonAsync("GET", "alice", $"channels/{thread}/messages")).Status);
        Assert.Equal(200, (await town.PersonAsync("GET", "dana", $"channels/{thread}/messages")).Status);
        Assert.Equal(204, (await town.BotAsync("PUT", $"/channels/{thread}/thread-members/{town.UserId("alice")}")).Status);
        Assert.Equal(200, (await town.PersonAsync("GET", "alice", $"channels/{thread}/messages")).Status);
        Assert.Equal(204, (await town.BotAsync("DELETE", $"/channels/{thread}/thread-members/@me")).Status);
        Assert.Equal((403, 50001), Shape(await town.BotAsync("GET", $"/channels/{thread}")));
    }

    [Fact]
    public async Task A_mention_calls_into_a_thread_whoever_sees_its_channel()
    {
        await using var town = await Town.StartAsync();
        Grant(town, Permissions.CreatePrivateThreads | Permissions.SendMessagesInThreads);
        foreach (var (channel, status) in new[] { ("quiz", 200), ("moderators", 404) })
        {
            var thread = (await town.BotAsync("POST", $"/channels/{town.ChannelId(channel)}/threads", """{"name":"Closed"}""")).Id;
            Assert.Equal(200, (await town.BotAsync("POST", $"/channels/{thread}/messages", $$"""{"content":"<@{{town.UserId("alice")}}>"}""")).Status);
            Assert.Equal(status, (await town.PersonAsync("GET", "alice", $"channels/{thread}/messages")).Status);
        }
    }

    [Fact]
    public async Task An_interaction_tells_what_its_person_and_what_the_app_may_in_the_channels_it_names()
    {
        await using var town = await Town.StartAsync();
        var (gateway, _, _) = await TestGateway.IdentifiedAsync(town);
        await using var open = gateway;
        var command = await town.RegisterAsync("""{"name":"where","description":"d","options":[{"type":7,"name":"at","description":"d"}]}""");
        await town.RunAsync("alice", "quiz", $$"""{"channel_id":"{{town.ChannelId("quiz")}}","command_id":"{{command}}","options":[{"name":"at","value":"{{town.ChannelId("briefings")}}"}]}""");
        var interaction = await gateway.NextAsync("INTERACTION_CREATE");
        var resolved = interaction.GetProperty("data").GetProperty("resolved").GetProperty("channels").GetProperty(town.ChannelId("briefings").ToString(null, null));
        // In #briefings the bot posts and people read.
        Assert.False(Bits(resolved, "permissions").HasFlag(Permissions.SendMessages));
        Assert.True(Bits(resolved, "app_permissions").HasFlag(Permissions.SendMessages));
        Assert.True(Bits(interaction, "app_permissions").HasFlag(Permissions.CreateEvents));
        Assert.False(Bits(interaction.GetProperty("member"), "permissions").HasFlag(Permissions.CreateEvents));
    }

    [Fact]
    public async Task A_list_of_members_needs_the_intent_in_the_portal()
    {
        foreach (var (flags, status) in new[] { (0, 403), (1 << 15, 200) })
        {
            await using var town = await Town.StartAsync(options => options with { ApplicationFlags = flags });
            Assert.Equal(status, (await town.BotAsync("GET", $"/guilds/{town.World.Setup.GuildId}/members?limit=2")).Status);
            Assert.Equal(1, (await town.BotAsync("GET", $"/guilds/{town.World.Setup.GuildId}/members/search?query=ALI")).Body.GetArrayLength());
        }
    }

    [Fact]
    public async Task Slow_mode_holds_people_and_neither_bots_nor_those_who_may_bypass_it()
    {
        await using var town = await Town.StartAsync();
        lock (town.World.Gate)
            town.World.Channels[town.ChannelId("quiz")].SlowmodeSeconds = 10;
        async Task<int> Says(string who) => (await town.PersonAsync("POST", who, $"channels/{town.ChannelId("quiz")}/messages", """{"content":"a"}""")).Status;
        foreach (var (who, status) in new[] { ("alice", 200), ("alice", 429), ("dana", 200), ("dana", 200) })
            Assert.Equal(status, await Says(who));
        await town.PostAsync("quiz", """{"content":"a"}""");
        await town.PostAsync("quiz", """{"content":"a"}""");
        town.Civil.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(200, await Says("alice"));
    }

    private static Permissions Bits(System.Text.Json.JsonElement owner, string name) => (Permissions)ulong.Parse(owner.GetProperty(name).GetString()!, null);

    private static async Task<IEnumerable<string?>> ListAsync(Town town) =>
        (await town.BotAsync("GET", $"/guilds/{town.World.Setup.GuildId}/channels")).Body.EnumerateArray().Select(channel => channel.GetProperty("id").GetString());

    private static void Grant(Town town, Permissions more)
    {
        lock (town.World.Gate)
            town.World.Guilds[town.World.Setup.GuildId].Roles.Single(role => role.BotId is not null).Permissions |= more;
    }

    private static void Overwrite(Town town, ulong channelId, Permissions denied)
    {
        lock (town.World.Gate)
        {
            var channel = town.World.Channels[channelId];
            channel.Overwrites.RemoveAll(overwrite => overwrite.ForMember);
            channel.Overwrites.Add(new Overwrite(town.Server.ApplicationId, ForMember: true, Permissions.None, denied));
            town.World.Raise(new WorldEvent.ChannelUpdated(channel));
        }
    }

    private static (int Status, int Code) Shape(Reply reply) => (reply.Status, reply.Code);
}
