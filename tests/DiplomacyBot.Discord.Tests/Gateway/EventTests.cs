using System.Text.Json;
using DiplomacyBot.Discord.Tests.Fakes;

namespace DiplomacyBot.Discord.Tests.Gateway;

public sealed class EventTests
{
    private const string Guild = """
        {"id":"18446744073709551615","name":"Forum","owner_id":"5","preferred_locale":"en-GB","member_count":4,"large":false,
         "nsfw_level":99,"unknown_field":{"deep":[1,{"x":null}]},"joined_at":"2026-11-23T19:00:00.123000+00:00",
         "roles":[{"id":"18446744073709551615","name":"@everyone","permissions":"2048"},
                  {"id":"31","name":"admin","permissions":"340282366920938463463374607431768211463"}],
         "channels":[{"id":"40","type":0,"name":"briefings","flags":0,"parent_id":null,"application_id":null,
                      "permission_overwrites":[{"id":"31","type":0,"allow":"65536","deny":"0"},{"id":"10","type":1,"allow":"0","deny":"2048"}]},
                     {"id":"41","type":0,"name":"___hidden___","flags":131072,"permission_overwrites":[]},
                     {"id":"42","type":77,"name":null}],
         "members":[{"user":{"id":"10","username":"bot","bot":true},"roles":["31"]}],"threads":[],"voice_states":[]}
        """;

    [Fact]
    public async Task A_guild_comes_with_its_channels_and_roles_whatever_else_stands_in_it()
    {
        await using var client = new TestClient();
        var line = await client.RunReadyAsync();
        line.Event("GUILD_CREATE", 2, Guild);
        var guild = (await client.Receiver.NextAsync<DiscordEvent.GuildAvailable>()).Guild;
        Assert.Equal(new Snowflake(ulong.MaxValue), guild.Id);
        Assert.Equal("en-GB", guild.PreferredLocale);
        Assert.Equal(new Snowflake(5), guild.OwnerId);
        Assert.Equal([(40ul, false), (41ul, true), (42ul, false)], guild.Channels.Select(channel => (channel.Id.Value, channel.IsHidden)));
        Assert.Equal(77, guild.Channels[2].Type);
        Assert.Equal(
            [new Overwrite(new Snowflake(31), false, Permissions.ReadMessageHistory, Permissions.None), new Overwrite(new Snowflake(10), true, Permissions.None, Permissions.SendMessages)],
            guild.Channels[0].Overwrites);
        Assert.Equal([new Snowflake(31)], guild.RolesByMember[new Snowflake(10)]);
        // 2^128 + 7: the bit nobody knows is dropped, the others stay.
        Assert.Equal(new Permissions(7), guild.Roles[1].Permissions);
    }

    [Fact]
    public async Task Guild_channel_and_role_events_are_passed_on()
    {
        await using var client = new TestClient();
        var line = await client.RunReadyAsync();
        line.Event("GUILD_CREATE", 2, """{"id":"3","unavailable":true}""");
        line.Event("GUILD_UPDATE", 3, """{"id":"3","name":"New","owner_id":"6","preferred_locale":"fr","roles":[]}""");
        line.Event("GUILD_DELETE", 4, """{"id":"3","unavailable":true}""");
        line.Event("GUILD_DELETE", 5, """{"id":"3"}""");
        line.Event("CHANNEL_CREATE", 6, """{"id":"40","guild_id":"3","type":5,"name":"news"}""");
        line.Event("CHANNEL_UPDATE", 7, """{"id":"40","guild_id":"3","type":5,"name":"news2","parent_id":"39"}""");
        line.Event("CHANNEL_DELETE", 8, """{"id":"40","guild_id":"3","type":5}""");
        line.Event("CHANNEL_CREATE", 9, """{"id":"41","type":1}""");
        line.Event("GUILD_ROLE_CREATE", 10, """{"guild_id":"3","role":{"id":"31","name":"mods","permissions":"8192"}}""");
        line.Event("GUILD_ROLE_UPDATE", 11, """{"guild_id":"3","role":{"id":"31","name":"mods2","permissions":null}}""");
        line.Event("GUILD_MEMBER_UPDATE", 13, """{"guild_id":"3","user":{"id":"10","username":"bot"},"roles":["31"],"nick":null}""");
        line.Event("GUILD_ROLE_DELETE", 14, """{"guild_id":"3","role_id":"31"}""");
        var guild = new Snowflake(3);
        Assert.Equal(new DiscordEvent.GuildUnavailable(guild), await client.Receiver.NextAsync());
        Assert.Equal(new DiscordEvent.GuildRenamed(guild, "New", new Snowflake(6), "fr"), await client.Receiver.NextAsync());
        Assert.Equal(new DiscordEvent.GuildUnavailable(guild), await client.Receiver.NextAsync());
        Assert.Equal(new DiscordEvent.GuildLeft(guild), await client.Receiver.NextAsync());
        Assert.Equal(new DiscordEvent.ChannelChanged(guild, new Channel(new Snowflake(40), 5, "news", false, null)), await client.Receiver.NextAsync());
        Assert.Equal(
            new DiscordEvent.ChannelChanged(guild, new Channel(new Snowflake(40), 5, "news2", false, new Snowflake(39))),
            await client.Receiver.NextAsync());
        Assert.Equal(new DiscordEvent.ChannelDeleted(guild, new Snowflake(40)), await client.Receiver.NextAsync());
        Assert.Equal(new DiscordEvent.RoleChanged(guild, new Role(new Snowflake(31), "mods", Permissions.ManageMessages)), await client.Receiver.NextAsync());
        Assert.Equal(new DiscordEvent.RoleChanged(guild, new Role(new Snowflake(31), "mods2", Permissions.None)), await client.Receiver.NextAsync());
        Assert.Equal([new Snowflake(31)], Assert.IsType<DiscordEvent.MemberChanged>(await client.Receiver.NextAsync()).RoleIds);
        Assert.Equal(new DiscordEvent.RoleDeleted(guild, new Snowflake(31)), await client.Receiver.NextAsync());
    }

    [Fact]
    public async Task Unknown_ops_and_unreadable_events_are_skipped_and_logged_by_name_and_size_only()
    {
        await using var client = new TestClient();
        var line = await client.RunReadyAsync();
        line.Say("""{"op":31,"d":{"guild_ids":["3"]}}""");
        line.Say("""{"op":0,"s":"nonsense","t":77,"d":{}}""");
        line.Say("this is not JSON");
        line.Event("GUILD_CREATE", 2, """{"id":"not an id","name":"private words"}""");
        line.Event("GUILD_DELETE", 3, """{"id":"3"}""");
        await client.Receiver.NextAsync<DiscordEvent.GuildLeft>();
        Assert.Contains(client.Log.Lines, entry => entry.Contains("unreadable GUILD_CREATE of 41 bytes", StringComparison.Ordinal));
        Assert.DoesNotContain(client.Log.Lines, entry => entry.Contains("private words", StringComparison.Ordinal));
    }

    /// <summary>Replayed under its own number after a resume, or told anew under the next.</summary>
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public async Task An_interaction_that_is_delivered_twice_is_handed_in_once(int second)
    {
        await using var client = new TestClient();
        var line = await client.RunReadyAsync();
        var tap = """{"id":"900","application_id":"11","type":3,"token":"t","user":{"id":"5","username":"kim"},"data":{"custom_id":"a"},"message":{"id":"1"}}""";
        line.Event("INTERACTION_CREATE", 2, tap);
        line.Event("INTERACTION_CREATE", second, tap);
        line.Event("GUILD_DELETE", second + 1, """{"id":"3"}""");
        await client.Receiver.NextAsync<DiscordEvent.InteractionReceived>();
        await client.Receiver.NextAsync<DiscordEvent.GuildLeft>();
    }

    [Fact]
    public async Task Compressed_frames_are_read_as_plain_ones_are()
    {
        await using var client = new TestClient().AllowIdentify();
        _ = client.Run();
        var line = await client.Gateway.NextAsync();
        using var zlib = new ZlibMessages();
        line.SayBinary(zlib.Pack("""{"t":null,"s":null,"op":10,"d":{"heartbeat_interval":41250}}"""));
        Assert.Equal(2, await line.OpSentAsync());
        line.SayBinary(zlib.Pack("""{"t":"READY","s":1,"op":0,"d":{"user":{"id":"10","username":"bot"},"guilds":[],"session_id":"s","resume_gateway_url":"wss://r.test","application":{"id":"11"}}}"""));
        await client.Receiver.NextAsync<DiscordEvent.Ready>();
        line.SayBinary(zlib.Pack($$"""{"d":{{Guild}},"op":0,"s":2,"t":"GUILD_CREATE"}"""));
        await client.Receiver.NextAsync<DiscordEvent.GuildAvailable>();
    }

    [Fact]
    public async Task A_receiver_that_fails_costs_neither_the_connection_nor_the_next_event()
    {
        await using var client = new TestClient().AllowIdentify();
        var failing = new FailingReceiver();
        using var stop = new CancellationTokenSource();
        var run = client.Feed.RunAsync(failing, stop.Token);
        var line = await client.Gateway.NextAsync();
        line.Hello();
        await line.SentAsync();
        line.Ready();
        line.Event("GUILD_DELETE", 2, """{"id":"3"}""");
        await failing.Second.Task.WaitAsync(Patience.Time, TestContext.Current.CancellationToken);
        await stop.CancelAsync();
        await run.WaitAsync(Patience.Time, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task The_token_is_in_no_log_line()
    {
        await using var client = new TestClient();
        var line = await client.RunReadyAsync();
        line.Close(4000);
        await client.Receiver.NextAsync<DiscordEvent.Disconnected>();
        Assert.DoesNotContain(client.Log.Lines, entry => entry.Contains("secret", StringComparison.Ordinal));
    }

    private sealed class FailingReceiver : IDiscordReceiver
    {
        private int received;

        public TaskCompletionSource Second { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Receive(DiscordEvent discordEvent)
        {
            if (++received == 2)
                Second.SetResult();
            throw new JsonException("the receiver is broken");
        }
    }
}
