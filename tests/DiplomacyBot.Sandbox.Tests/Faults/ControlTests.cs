using System.Text;
using DiplomacyBot.Sandbox.Hosting;
using DiplomacyBot.Sandbox.Tests.Support;

namespace DiplomacyBot.Sandbox.Tests.Faults;

/// <summary>The test bench by HTTP.</summary>
public sealed class ControlTests
{
    [Fact]
    public async Task It_tells_counters_requests_and_a_transcript()
    {
        await using var town = await Town.StartAsync(options => options with { EventSeed = 12 });
        var (gateway, _, _) = await TestGateway.IdentifiedAsync(town, 1 | 512);
        await using var _ = gateway;
        await town.PostAsync("quiz", """{"content":"a"}""");
        await town.BotAsync("GET", "/channels/1");
        await town.BotAsync("GET", "/nowhere");
        await town.PersonAsync("POST", "alice", $"channels/{town.ChannelId("quiz")}/messages", """{"content":"b"}""");
        var state = await GetAsync(town, "");
        Assert.Equal((12, 1, 1, 1, 1), (Number(state, "event_seed"), Number(state, "bots_connected"), Number(state, "sessions"), Number(state, "requests_refused"), Number(state, "requests_not_simulated")));
        Assert.Contains((await GetAsync(town, "/requests")).Body.EnumerateArray(), record => record.GetProperty("code").GetInt32() == 10003);
        var told = string.Join('\n', (await GetAsync(town, "/transcript")).Body.EnumerateArray().Select(line => line.GetString()));
        Assert.Contains("bot POST /channels/", told, StringComparison.Ordinal);
        Assert.Contains("person POST /sandbox/people/alice/channels/", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"method":"POST","path":"/channels/*/messages","do":"error","status":503,"times":2}""", "503 503 200")]
    [InlineData("""{"path":"/channels/*/messages","do":"error","skip":1}""", "200 502 200")]
    [InlineData("""{"path":"/**","do":"limit","seconds":0.5}""", "429 200 200")]
    [InlineData("""{"path":"/channels/*/messages","do":"cut","times":2}""", "cut cut 200")]
    [InlineData("""{"method":"GET","path":"/**","do":"cut"}""", "200 200 200")]
    [InlineData("""{"path":"/channels/*","do":"cut"}""", "200 200 200")]
    public async Task A_rule_breaks_so_many_fitting_requests(string rule, string statuses)
    {
        await using var town = await Town.StartAsync();
        Assert.Equal(200, (await PostAsync(town, "/faults", rule)).Status);
        List<string> seen = [];
        for (var i = 0; i < 3; i++)
            seen.Add(await TryPostAsync(town));
        Assert.Equal(statuses, string.Join(' ', seen));
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task A_reply_may_be_lost_before_or_after_the_work(bool after, int posted)
    {
        await using var town = await Town.StartAsync();
        await PostAsync(town, "/faults", $$"""{"path":"/**","do":"error","after_work":{{(after ? "true" : "false")}} }""");
        Assert.Equal("502", await TryPostAsync(town));
        lock (town.World.Gate)
            Assert.Equal(posted, town.World.Channels.Values.Single(channel => channel.Name == "quiz").Messages.Count);
    }

    [Fact]
    public async Task A_delay_lasts_as_long_as_it_says()
    {
        await using var town = await Town.StartAsync();
        await PostAsync(town, "/faults", """{"path":"/**","do":"delay","seconds":5}""");
        var (waiting, began) = (TryPostAsync(town), town.Wire.GetUtcNow());
        while (!waiting.IsCompleted)
        {
            town.Wire.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        Assert.Equal("200", await waiting);
        Assert.True(town.Wire.GetUtcNow() - began >= TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task DELETE_makes_the_wire_whole()
    {
        await using var town = await Town.StartAsync();
        await PostAsync(town, "/faults", """{"path":"/**","do":"cut","times":100}""");
        Assert.Equal("cut", await TryPostAsync(town));
        await town.SendAsync(new HttpRequestMessage(HttpMethod.Delete, "/sandbox/control/faults"));
        Assert.Equal("200", await TryPostAsync(town));
    }

    [Fact]
    public async Task The_gateway_breaks_in_each_way()
    {
        await using var town = await Town.StartAsync();
        var (gateway, _, guild) = await TestGateway.IdentifiedAsync(town);
        await using var _ = gateway;
        await GatewayAsync(town, """{"do":"reconnect"}""");
        await gateway.NextAsync(7);
        await GatewayAsync(town, """{"do":"heartbeat"}""");
        await gateway.NextAsync(1);
        var id = guild.GetProperty("id").GetString();
        await GatewayAsync(town, $$"""{"do":"outage","guild_id":"{{id}}","on":true}""");
        Assert.True((await gateway.NextAsync("GUILD_DELETE")).GetProperty("unavailable").GetBoolean());
        await GatewayAsync(town, $$"""{"do":"outage","guild_id":"{{id}}","on":false}""");
        await gateway.NextAsync("GUILD_CREATE");
        await GatewayAsync(town, """{"do":"withhold_acks","on":true}""");
        await gateway.SendAsync("""{"op":1,"d":null}""");
        await GatewayAsync(town, """{"do":"invalidate","resumable":false}""");
        Assert.False((await gateway.NextAsync()).GetProperty("d").GetBoolean());
        await gateway.IdentifyAsync(town.Server.Token);
        await gateway.NextAsync("READY");
        await GatewayAsync(town, """{"do":"close","code":4009}""");
        Assert.Equal(4009, await gateway.ClosedWithAsync());
        await GatewayAsync(town, """{"do":"reconnect_before_hello","times":1}""");
        await using var second = await TestGateway.OpenAsync(town);
        Assert.Equal(7, (await second.NextAsync()).GetProperty("op").GetInt32());
        await GatewayAsync(town, """{"do":"cut"}""");
        Assert.True(await second.IsCutAsync());
    }

    [Fact]
    public async Task Op_9_leaves_a_session_that_may_be_resumed_on_the_same_socket()
    {
        await using var town = await Town.StartAsync();
        var (gateway, ready, _) = await TestGateway.IdentifiedAsync(town, 1 | 512);
        await using var _ = gateway;
        await GatewayAsync(town, """{"do":"invalidate","resumable":true}""");
        Assert.True((await gateway.NextAsync(9)).GetProperty("d").GetBoolean());
        var posted = await town.PostAsync("quiz", """{"content":"a"}""");
        await gateway.ResumeAsync(town.Server.Token, ready.GetProperty("session_id").GetString()!, 2);
        Assert.Equal(posted, (await gateway.NextAsync("MESSAGE_CREATE")).GetProperty("id").GetString());
        await gateway.NextAsync("RESUMED");
        Assert.Empty(town.Server.Requests.Complaints);
    }

    [Theory]
    [InlineData("/clock", """{"advance_seconds":-1}""")]
    [InlineData("/clock", """{"to":"2020-01-01T00:00:00Z"}""")]
    [InlineData("/clock", "{}")]
    [InlineData("/faults", """{"path":"/**"}""")]
    [InlineData("/faults", """{"do":"cut"}""")]
    [InlineData("/faults", """{"path":"/**","do":"error","status":200}""")]
    [InlineData("/faults", """{"path":"/**","do":"cut","times":0}""")]
    [InlineData("/gateway", """{"do":"dance"}""")]
    [InlineData("/gateway", """{"do":"close","code":3000}""")]
    [InlineData("/gateway", "[1]")]
    public async Task What_makes_no_sense_is_refused_with_what_is_allowed(string where, string body)
    {
        await using var town = await Town.StartAsync(clock: new HandClock(TimeProvider.System, Town.Opening));
        var reply = await PostAsync(town, where, body);
        Assert.Equal(400, reply.Status);
        Assert.NotEqual("", reply["message"].GetString());
    }

    [Fact]
    public async Task The_clock_moves_once_nothing_is_in_flight_and_what_is_due_happens()
    {
        await using var town = await Town.StartAsync(clock: new HandClock(TimeProvider.System, Town.Opening));
        var interaction = await town.OpenAsync();
        var moving = PostAsync(town, "/clock", """{"advance_seconds":3600}""");
        await town.BotAsync("GET", "/users/@me");
        Assert.Equal(Town.Opening, town.World.Now);
        await interaction.AnswerAsync("""{"type":4,"data":{"content":"a"} }""");
        Assert.Equal(200, (await moving).Status);
        Assert.Equal(Town.Opening.AddHours(1), town.World.Now);
    }

    [Fact]
    public async Task Settling_waits_until_each_bot_has_read_what_was_sent()
    {
        await using var town = await Town.StartAsync(options => options with { EventSeed = 3 }, new HandClock(TimeProvider.System, Town.Opening));
        var (gateway, _, _) = await TestGateway.IdentifiedAsync(town, 1 | 512);
        await using var _ = gateway;
        for (var i = 0; i < 10; i++)
            await town.PostAsync("quiz", """{"content":"a"}""");
        var settling = PostAsync(town, "/settle", "{}");
        await gateway.NextAsync(1);
        Assert.Equal(0, town.Server.Core.Gateway.Events.Waiting);
        Assert.False(settling.IsCompleted);
        await gateway.SendAsync("""{"op":1,"d":null}""");
        Assert.Equal(200, (await settling).Status);
    }

    [Fact]
    public async Task A_clock_in_other_hands_is_left_alone()
    {
        await using var town = await Town.StartAsync();
        Assert.Equal(409, (await PostAsync(town, "/clock", """{"advance_seconds":1}""")).Status);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Other_hosts_and_pages_may_not_control_it_even_where_the_rest_is_public(bool open)
    {
        await using var town = await Town.StartAsync(options => options with { Public = open });
        foreach (var (name, value, allowed) in new[]
        {
            ("Host", "evil.example", false), ("Host", "127.0.0.1.evil.example", false), ("Origin", "https://evil.example", false), ("Origin", "null", false), ("Origin", "http://localhost:1", true),
        })
        {
            var request = new HttpRequestMessage(HttpMethod.Post, "/sandbox/control/gateway") { Content = new StringContent("""{"do":"heartbeat"}""", Encoding.UTF8, "application/json") };
            request.Headers.TryAddWithoutValidation(name, value);
            Assert.Equal(allowed ? 200 : 403, (await town.SendAsync(request)).Status);
        }
    }

    private static async Task<string> TryPostAsync(Town town)
    {
        try
        {
            return $"{(await town.BotAsync("POST", $"/channels/{town.ChannelId("quiz")}/messages", """{"content":"a"}""")).Status}";
        }
        catch (HttpRequestException)
        {
            return "cut";
        }
    }

    private static int Number(Reply reply, string name) => reply[name].GetInt32();

    private static async Task GatewayAsync(Town town, string body) => Assert.Equal(200, (await PostAsync(town, "/gateway", body)).Status);

    private static Task<Reply> GetAsync(Town town, string path) => town.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/sandbox/control" + path));

    private static Task<Reply> PostAsync(Town town, string path, string body) =>
        town.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/sandbox/control" + path) { Content = new StringContent(body, Encoding.UTF8, "application/json") });
}
