using DiplomacyBot.Sandbox.Gateway;
using DiplomacyBot.Sandbox.Tests.Support;

namespace DiplomacyBot.Sandbox.Tests.Gateway;

public sealed class GatewayTests
{
    private const int GuildsAndMessages = 1 | 512;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_bot_identifies_and_gets_its_guild(bool compress)
    {
        await using var town = await Town.StartAsync();
        var (gateway, ready, guild) = await TestGateway.IdentifiedAsync(town, compress: compress);
        await using var _ = gateway;
        Assert.Equal(10, ready.GetProperty("v").GetInt32());
        Assert.Equal(town.World.Setup.GuildId.ToString(null, null), ready.GetProperty("guilds")[0].GetProperty("id").GetString());
        Assert.StartsWith("ws://127.0.0.1:", ready.GetProperty("resume_gateway_url").GetString(), StringComparison.Ordinal);
        foreach (var member in new[] { "joined_at", "large", "member_count", "voice_states", "members", "channels", "threads", "presences", "stage_instances", "guild_scheduled_events", "soundboard_sounds", "roles" })
            Assert.True(guild.TryGetProperty(member, out var _), member);
        Assert.Equal("DiplomacyBot", Assert.Single(guild.GetProperty("members").EnumerateArray()).GetProperty("user").GetProperty("username").GetString());
    }

    [Fact]
    public async Task Heartbeats_are_acknowledged_even_before_identify()
    {
        await using var town = await Town.StartAsync();
        await using var gateway = await TestGateway.OpenAsync(town);
        await gateway.SendAsync("""{"op":1,"d":null}""");
        Assert.Equal(11, (await gateway.NextAsync(11)).GetProperty("op").GetInt32());
    }

    [Fact]
    public async Task A_resumed_session_gets_what_it_missed_and_then_RESUMED()
    {
        await using var town = await Town.StartAsync();
        var (first, ready, _) = await TestGateway.IdentifiedAsync(town, GuildsAndMessages);
        first.Cut();
        var posted = await town.PostAsync("quiz", """{"content":"while you were away"}""");
        await using var second = await TestGateway.OpenAsync(town, path: "/resume");
        await second.NextAsync(10);
        await second.SendAsync($$$"""{"op":6,"d":{"token":"{{{town.Server.Token}}}","session_id":"{{{ready.GetProperty("session_id").GetString()}}}","seq":2} }""");
        Assert.Equal(posted, (await second.NextAsync("MESSAGE_CREATE")).GetProperty("id").GetString());
        await second.NextAsync("RESUMED");
        Assert.Empty(town.Server.Requests.Complaints);
    }

    [Fact]
    public async Task An_unknown_session_gets_op_9_and_may_identify_on_the_same_socket()
    {
        await using var town = await Town.StartAsync();
        await using var gateway = await TestGateway.OpenAsync(town);
        await gateway.NextAsync(10);
        await gateway.SendAsync($$$"""{"op":6,"d":{"token":"{{{town.Server.Token}}}","session_id":"none","seq":1}}""");
        Assert.False((await gateway.NextAsync(9)).GetProperty("d").GetBoolean());
        await gateway.IdentifyAsync(town.Server.Token);
        await gateway.NextAsync("READY");
    }

    [Fact]
    public async Task Closing_with_1000_ends_the_session_and_a_cut_does_not()
    {
        await using var town = await Town.StartAsync();
        var (closing, _, _) = await TestGateway.IdentifiedAsync(town);
        await using var window = await town.WatchAsync("alice");
        await closing.CloseAsync(1000);
        Assert.False((await window.NextAsync("PRESENCE")).GetProperty("online").GetBoolean());
        lock (town.World.Gate)
            Assert.Empty(town.Server.Core.Gateway.Sessions.All);
        var (cut, _, _) = await TestGateway.IdentifiedAsync(town);
        Assert.True((await window.NextAsync("PRESENCE")).GetProperty("online").GetBoolean());
        cut.Cut();
        Assert.False((await window.NextAsync("PRESENCE")).GetProperty("online").GetBoolean());
        lock (town.World.Gate)
            Assert.Single(town.Server.Core.Gateway.Sessions.All);
    }

    [Fact]
    public async Task Silence_for_two_and_a_half_beats_closes_with_4009()
    {
        await using var town = await Town.StartAsync();
        await using var gateway = await TestGateway.OpenAsync(town);
        await gateway.NextAsync(10);
        for (var i = 0; i < 4; i++)
            town.Wire.Advance(TimeSpan.FromMilliseconds(41250));
        Assert.Equal(4009, await gateway.ClosedWithAsync());
    }

    [Fact]
    public async Task Messages_come_only_with_their_intent_and_others_words_only_with_the_content_intent()
    {
        await using var town = await Town.StartAsync(options => options with { ApplicationFlags = 1 << 19 });
        var (plain, _, _) = await TestGateway.IdentifiedAsync(town, GuildsAndMessages);
        await using var __ = plain;
        var (reading, _, _) = await TestGateway.IdentifiedAsync(town, GuildsAndMessages | 32768);
        await using var ___ = reading;
        var (deaf, _, _) = await TestGateway.IdentifiedAsync(town, 1);
        await using var ____ = deaf;
        await town.PersonAsync("POST", "alice", $"channels/{town.ChannelId("quiz")}/messages", """{"content":"a secret"}""");
        Assert.Equal("", (await plain.NextAsync("MESSAGE_CREATE")).GetProperty("content").GetString());
        Assert.Equal("a secret", (await reading.NextAsync("MESSAGE_CREATE")).GetProperty("content").GetString());
        await deaf.SendAsync("""{"op":1,"d":null}""");
        Assert.Equal(11, (await deaf.NextAsync()).GetProperty("op").GetInt32());
    }

    [Fact]
    public async Task A_message_event_carries_guild_member_and_nonce()
    {
        await using var town = await Town.StartAsync();
        var (gateway, _, _) = await TestGateway.IdentifiedAsync(town, GuildsAndMessages);
        await using var __ = gateway;
        await town.PostAsync("quiz", """{"content":"a","nonce":"n1"}""");
        var message = await gateway.NextAsync("MESSAGE_CREATE");
        Assert.Equal("n1", message.GetProperty("nonce").GetString());
        Assert.Equal("a", message.GetProperty("content").GetString());
        Assert.False(message.GetProperty("member").TryGetProperty("user", out _));
        Assert.True(message.TryGetProperty("guild_id", out _));
    }

    [Fact]
    public async Task Faults_break_the_line_in_each_way()
    {
        await using var town = await Town.StartAsync();
        var (gateway, _, _) = await TestGateway.IdentifiedAsync(town);
        await using var _ = gateway;
        town.Server.WireControl.AskToReconnect();
        await gateway.NextAsync(7);
        town.Server.WireControl.AskForHeartbeat();
        await gateway.NextAsync(1);
        town.Server.WireControl.InvalidateSessions(resumable: true);
        Assert.True((await gateway.NextAsync(9)).GetProperty("d").GetBoolean());
        town.Server.WireControl.CloseGateway(CloseCode.Unknown);
        Assert.Equal(4000, await gateway.ClosedWithAsync());
        var (other, _, _) = await TestGateway.IdentifiedAsync(town);
        await using var __ = other;
        town.Server.WireControl.CutGateway();
        Assert.True(await other.IsCutAsync());
    }

    [Fact]
    public async Task Op_7_may_come_before_hello()
    {
        await using var town = await Town.StartAsync();
        town.Server.Faults.ReconnectsBeforeHello = 1;
        await using var first = await TestGateway.OpenAsync(town);
        Assert.Equal(7, (await first.NextAsync()).GetProperty("op").GetInt32());
        await using var second = await TestGateway.OpenAsync(town);
        Assert.Equal(10, (await second.NextAsync()).GetProperty("op").GetInt32());
    }
}
