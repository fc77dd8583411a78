using System.Text.Json;
using DiplomacyBot.Sandbox.Tests.Support;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Tests.Gateway;

/// <summary>Rows 75 to 79 of the fact sheet, by number: the smallest thing that breaks each, and the nearest that does not.</summary>
public sealed class GatewayRowsTests
{
    private const int GuildsAndMessages = 1 | 512;
    private const int Content = 1 << 15;

    /// <summary>Row 75: what the line is closed for, what is sent before, the payload that breaks it, the nearest that does not, and the code.</summary>
    /// <remarks>TOKEN and SESSION are put in; "identify" stands for a proper one.</remarks>
    public static TheoryData<string, string, string, string, int> Row75 => new()
    {
        { "4096 bytes at most", "", $$"""{"op":1,"d":"{{Sample.X(4096 - 14)}}"}""", $$"""{"op":1,"d":"{{Sample.X(4096 - 15)}}"}""", 4002 },
        { "JSON", "", "{op:1}", """{"op":1}""", 4002 },
        { "text that is text", "", """{"op":1,"d":"\ud83d"}""", """{"op":1,"d":"\ud83d\ude00"}""", 4002 },
        { "an opcode", "", """{"d":1}""", """{"op":1,"d":1}""", 4002 },
        { "identify is an object", "", """{"op":2,"d":[]}""", Identify(), 4002 },
        { "properties", "", """{"op":2,"d":{"token":"TOKEN","intents":1}}""", Identify(), 4002 },
        { "large_threshold from 50", "", Identify(",\"large_threshold\":49"), Identify(",\"large_threshold\":50"), 4002 },
        { "large_threshold to 250", "", Identify(",\"large_threshold\":251"), Identify(",\"large_threshold\":250"), 4002 },
        { "a known opcode", "", """{"op":12,"d":null}""", """{"op":1,"d":null}""", 4001 },
        { "identify before presence", "", """{"op":3,"d":{}}""", """{"op":1,"d":null}""", 4003 },
        { "identify before members", "", """{"op":8,"d":{}}""", """{"op":1,"d":null}""", 4003 },
        { "presence after identify", "identify", """{"op":77,"d":{}}""", """{"op":3,"d":{}}""", 4001 },
        { "the token", "", Identify().Replace("TOKEN", "TOKEN.", StringComparison.Ordinal), Identify(), 4004 },
        { "the token on resume", "", """{"op":6,"d":{"token":"x","session_id":"a","seq":1}}""", """{"op":6,"d":{"token":"TOKEN","session_id":"a","seq":1}}""", 4004 },
        { "one identify", "identify", Identify(), """{"op":1,"d":null}""", 4005 },
        { "no resume after identify", "identify", """{"op":6,"d":{"token":"TOKEN","session_id":"a","seq":1}}""", """{"op":1,"d":null}""", 4005 },
        { "a shard below the number of shards", "", Identify(",\"shard\":[1,1]"), Identify(",\"shard\":[1,2]"), 4010 },
        { "a shard of two numbers", "", Identify(",\"shard\":[0]"), Identify(",\"shard\":[0,1]"), 4010 },
        { "intents", "", """{"op":2,"d":{"token":"TOKEN","properties":{}}}""", Identify(), 4013 },
        { "defined intents", "", Identify(intents: 1 << 17), Identify(intents: 1 << 16), 4013 },
        { "allowed intents", "", Identify(intents: 1 << 1), Identify(intents: Content), 4014 },
        { "members of a guild by name or id", "identify", """{"op":8,"d":{"guild_id":"1","limit":0}}""", """{"op":8,"d":{"guild_id":"1","query":"a","limit":0}}""", 4002 },
        { "all members with their intent", "identify", """{"op":8,"d":{"guild_id":"GUILD","query":"","limit":0}}""", """{"op":8,"d":{"guild_id":"GUILD","query":"","limit":1}}""", 4014 },
    };

    [Theory]
    [MemberData(nameof(Row75))]
    public async Task Row_75_a_wrong_payload_closes_the_line_and_the_nearest_does_not(string what, string before, string wrong, string nearest, int code)
    {
        _ = what;
        await using var town = await Town.StartAsync(options => options with { ApplicationFlags = 1 << 19 });
        await using (var gateway = await TestGateway.OpenAsync(town))
        {
            await SendAsync(gateway, town, before);
            await SendAsync(gateway, town, wrong);
            Assert.Equal(code, await gateway.ClosedWithAsync());
        }

        await using var other = await TestGateway.OpenAsync(town);
        await SendAsync(other, town, before);
        await SendAsync(other, town, nearest);
        await AssertAliveAsync(other);
    }

    [Theory]
    [InlineData("v=10&encoding=json", 0)]
    [InlineData("v=9&encoding=json", 0)]
    [InlineData("v=6&encoding=json", 4012)]
    [InlineData("encoding=json", 4012)]
    public async Task Row_75_the_version_is_9_or_10(string query, int code)
    {
        await using var town = await Town.StartAsync();
        await using var gateway = await TestGateway.OpenAsync(town, query);
        if (code == 0)
            await AssertAliveAsync(gateway);
        else
            Assert.Equal(code, await gateway.ClosedWithAsync());
    }

    [Theory]
    [InlineData(2, 0)]
    [InlineData(3, 4007)]
    [InlineData(-1, 4007)]
    public async Task Row_75_the_sequence_of_a_resume_has_been_sent(int sequence, int code)
    {
        await using var town = await Town.StartAsync();
        var (first, ready, _) = await TestGateway.IdentifiedAsync(town);
        first.Cut();
        await using var second = await TestGateway.OpenAsync(town, path: "/resume");
        await second.ResumeAsync(town.Server.Token, ready.GetProperty("session_id").GetString()!, sequence);
        if (code == 0)
            await second.NextAsync("RESUMED");
        else
            Assert.Equal(code, await second.ClosedWithAsync());
    }

    [Theory]
    [InlineData(120, 0)]
    [InlineData(121, 4008)]
    public async Task Row_75_120_payloads_a_minute(int sends, int code)
    {
        await using var town = await Town.StartAsync(options => options with { RateLimits = true });
        await using var gateway = await TestGateway.OpenAsync(town);
        await gateway.NextAsync(10);
        for (var i = 0; i < sends; i++)
            await gateway.SendAsync("""{"op":1,"d":null}""");
        if (code == 0)
        {
            for (var i = 0; i < sends; i++)
                await gateway.NextAsync(11);
            town.Wire.Advance(TimeSpan.FromSeconds(60));
            await AssertAliveAsync(gateway);
        }
        else
        {
            Assert.Equal(code, await gateway.ClosedWithAsync());
        }
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(0, 4011)]
    public async Task Row_75_more_guilds_than_a_shard_holds_demand_sharding(int most, int code)
    {
        await using var town = await Town.StartAsync(options => options with { MostGuildsPerShard = most });
        await using var gateway = await TestGateway.OpenAsync(town);
        await gateway.IdentifyAsync(town.Server.Token);
        if (code == 0)
            await gateway.NextAsync("READY");
        else
            Assert.Equal(code, await gateway.ClosedWithAsync());
    }

    [Theory]
    [InlineData(1, 0, true)]
    [InlineData(1, 1, false)]
    [InlineData(2, 1, true)]
    [InlineData(2, 2, false)]
    public async Task Row_76_identifies_within_5_s_are_as_many_as_max_concurrency_says(int concurrency, int shard, bool welcome)
    {
        await using var town = await Town.StartAsync(options => options with { RateLimits = true, IdentifyConcurrency = concurrency });
        await using var first = await TestGateway.OpenAsync(town);
        // The bot itself is shard 0; with concurrency 1 every other one has to wait, and without a first nobody has.
        if (concurrency > 1 || shard > 0)
        {
            await first.IdentifyAsync(town.Server.Token, more: ",\"shard\":[0,4]");
            await first.NextAsync("READY");
        }

        await using var second = await TestGateway.OpenAsync(town);
        await second.IdentifyAsync(town.Server.Token, more: $",\"shard\":[{shard},4]");
        if (welcome)
        {
            await second.NextAsync("READY");
            return;
        }

        Assert.False((await second.NextAsync(9)).GetProperty("d").GetBoolean());
        town.Wire.Advance(TimeSpan.FromSeconds(5));
        await second.IdentifyAsync(town.Server.Token, more: $",\"shard\":[{shard},4]");
        await second.NextAsync("READY");
    }

    [Fact]
    public async Task Row_76_an_unknown_session_gets_op_9()
    {
        await using var town = await Town.StartAsync();
        await using var gateway = await TestGateway.OpenAsync(town);
        await gateway.ResumeAsync(town.Server.Token, "none", 1);
        Assert.False((await gateway.NextAsync(9)).GetProperty("d").GetBoolean());
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public async Task Row_77_more_identifies_than_a_day_has_reset_the_token(int identifies, bool keeps)
    {
        await using var town = await Town.StartAsync(options => options with { RateLimits = true, IdentifiesPerDay = 2 });
        var token = town.Server.Token;
        List<TestGateway> all = [];
        for (var i = 0; i < identifies; i++)
        {
            var gateway = await TestGateway.OpenAsync(town);
            all.Add(gateway);
            await gateway.IdentifyAsync(token);
            if (i < 2)
                await gateway.NextAsync("READY");
            town.Wire.Advance(TimeSpan.FromSeconds(5));
        }

        if (keeps)
        {
            await AssertAliveAsync(all[0]);
        }
        else
        {
            foreach (var gateway in all)
                Assert.Equal(4004, await gateway.ClosedWithAsync());
            Assert.Equal(401, (await town.BotAsync("GET", "/users/@me", change: request => request.Headers.Authorization = new("Bot", token))).Status);
        }

        Assert.Equal(keeps, token == town.Server.Token);
        foreach (var gateway in all)
            await gateway.DisposeAsync();
    }

    [Fact]
    public async Task Row_78_without_the_content_intent_others_words_are_empty_by_gateway_and_REST_and_those_to_the_bot_are_not()
    {
        await using var town = await Town.StartAsync();
        var (gateway, _, _) = await TestGateway.IdentifiedAsync(town, GuildsAndMessages);
        await using var _ = gateway;
        var quiz = town.ChannelId("quiz");
        foreach (var (said, heard) in new[] { ("a secret", ""), ($"<@{town.Server.ApplicationId}> hello", $"<@{town.Server.ApplicationId}> hello") })
        {
            var id = (await town.PersonAsync("POST", "alice", $"channels/{quiz}/messages", JsonSerializer.Serialize(new { content = said }))).Id;
            Assert.Equal(heard, (await gateway.NextAsync("MESSAGE_CREATE")).GetProperty("content").GetString());
            Assert.Equal(heard, (await town.BotAsync("GET", $"/channels/{quiz}/messages/{id}"))["content"].GetString());
            Assert.Equal(heard, (await town.BotAsync("GET", $"/channels/{quiz}/messages?limit=1")).Body[0].GetProperty("content").GetString());
        }
    }

    [Theory]
    [InlineData(1, "CHANNEL_UPDATE")]
    [InlineData(512, "MESSAGE_CREATE")]
    [InlineData(2048, "TYPING_START")]
    [InlineData(0, "")]
    public async Task Row_78_each_intent_brings_its_own_events_and_no_others(int intents, string name)
    {
        await using var town = await Town.StartAsync();
        await using var gateway = await TestGateway.OpenAsync(town);
        await gateway.IdentifyAsync(town.Server.Token, intents);
        await gateway.NextAsync("READY");
        if (intents == 1)
            await gateway.NextAsync("GUILD_CREATE");
        var quiz = town.ChannelId("quiz");
        await town.BotAsync("POST", $"/channels/{quiz}/typing");
        await town.PostAsync("quiz", """{"content":"a"}""");
        lock (town.World.Gate)
            town.World.Raise(new WorldEvent.ChannelUpdated(town.World.Channels[quiz]));
        await gateway.SendAsync("""{"op":1,"d":null}""");
        List<string> names = [];
        while ((await gateway.NextAsync()) is var frame && frame.GetProperty("op").GetInt32() != 11)
            names.Add(frame.GetProperty("t").GetString()!);
        Assert.Equal(name.Length == 0 ? [] : [name], names);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task Row_78_a_shard_hears_of_its_own_guilds_only(int shard)
    {
        await using var town = await Town.StartAsync();
        var mine = (int)((town.World.Setup.GuildId >> 22) % 2) == shard;
        await using var gateway = await TestGateway.OpenAsync(town);
        await gateway.IdentifyAsync(town.Server.Token, GuildsAndMessages, $",\"shard\":[{shard},2]");
        var ready = await gateway.NextAsync("READY");
        Assert.Equal((mine ? 1 : 0, shard), (ready.GetProperty("guilds").GetArrayLength(), ready.GetProperty("shard")[0].GetInt32()));
        if (mine)
            await gateway.NextAsync("GUILD_CREATE");
        await town.PostAsync("quiz", """{"content":"a"}""");
        await gateway.SendAsync("""{"op":1,"d":null}""");
        Assert.Equal(mine ? 0 : 11, (await gateway.NextAsync()).GetProperty("op").GetInt32());
    }

    [Fact]
    public async Task Row_79_a_channel_the_bot_may_not_view_hides_all_but_id_type_and_position()
    {
        await using var town = await Town.StartAsync();
        var hidden = town.ChannelId("quiz");
        lock (town.World.Gate)
            town.World.Channels[hidden].Overwrites.Add(new(town.Server.ApplicationId, ForMember: true, Permissions.None, Permissions.ViewChannel));
        var (gateway, _, guild) = await TestGateway.IdentifiedAsync(town);
        await using var _ = gateway;
        var seen = guild.GetProperty("channels").EnumerateArray().Single(channel => channel.GetProperty("id").GetString() == $"{hidden}");
        Assert.Equal(("___hidden___", 1 << 17, JsonValueKind.Null), (seen.GetProperty("name").GetString(), seen.GetProperty("flags").GetInt32(), seen.GetProperty("topic").ValueKind));
        Assert.DoesNotContain((await town.BotAsync("GET", $"/guilds/{town.World.Setup.GuildId}/channels")).Body.EnumerateArray(), channel => channel.GetProperty("id").GetString() == $"{hidden}");
        lock (town.World.Gate)
        {
            town.World.Channels[hidden].Overwrites.RemoveAll(overwrite => overwrite.ForMember);
            town.World.Raise(new WorldEvent.ChannelUpdated(town.World.Channels[hidden]));
        }

        Assert.Equal("quiz", (await gateway.NextAsync("CHANNEL_UPDATE")).GetProperty("name").GetString());
    }

    private static async Task SendAsync(TestGateway gateway, Town town, string payload)
    {
        if (payload == "identify")
        {
            await gateway.IdentifyAsync(town.Server.Token);
            await gateway.NextAsync("READY");
        }
        else if (payload.Length > 0)
        {
            await gateway.SendAsync(payload.Replace("TOKEN", town.Server.Token, StringComparison.Ordinal).Replace("GUILD", $"{town.World.Setup.GuildId}", StringComparison.Ordinal));
        }
    }

    private static async Task AssertAliveAsync(TestGateway gateway)
    {
        await gateway.SendAsync("""{"op":1,"d":null}""");
        await gateway.NextAsync(11);
    }

    private static string Identify(string more = "", int intents = 1) => $$$"""{"op":2,"d":{"token":"TOKEN","intents":{{{intents}}},"properties":{}{{{more}}} } }""";
}
