using DiplomacyBot.Discord.Tests.Fakes;

namespace DiplomacyBot.Discord.Tests.Gateway;

public sealed class HeartbeatTests
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(41250);

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.25)]
    [InlineData(0.9)]
    public async Task The_first_beat_comes_after_a_random_part_of_the_interval(double chance)
    {
        await using var client = new TestClient(chance: chance).AllowIdentify();
        _ = client.Run();
        var line = await client.Gateway.NextAsync();
        line.Hello();
        Assert.Equal(2, await line.OpSentAsync());
        if (chance > 0)
            await client.Clock.PassAsync(Interval * chance);
        var beat = await line.SentAsync();
        Assert.Equal(1, beat.GetProperty("op").GetInt32());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, beat.GetProperty("d").ValueKind);
    }

    [Fact]
    public async Task Acknowledged_beats_go_on_in_the_interval_and_carry_the_last_sequence()
    {
        await using var client = new TestClient();
        var line = await client.RunReadyAsync();
        line.Event("GUILD_DELETE", 7, """{"id":"3"}""");
        await client.Receiver.NextAsync<DiscordEvent.GuildLeft>();
        await client.Clock.PassAsync(Interval / 2);
        for (var beat = 0; beat < 3; beat++)
        {
            var sent = await line.SentAsync();
            Assert.Equal(7, sent.GetProperty("d").GetInt64());
            line.Ack();
            line.Say("""{"op":1}""");
            Assert.Equal(1, await line.OpSentAsync());
            await client.Clock.PassAsync(Interval);
        }
    }

    [Fact]
    public async Task A_beat_the_gateway_asks_for_is_sent_at_once()
    {
        await using var client = new TestClient();
        var line = await client.RunReadyAsync();
        line.Say("""{"op":1,"d":null,"s":null,"t":null}""");
        var beat = await line.SentAsync();
        Assert.Equal(1, beat.GetProperty("op").GetInt32());
        Assert.Equal(1, beat.GetProperty("d").GetInt64());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_beat_without_acknowledgement_means_a_dead_link_which_is_left_for_a_resume(bool silent)
    {
        await using var client = new TestClient();
        var line = await client.RunReadyAsync();
        line.IgnoresGoodbye = silent;
        await client.Clock.PassAsync(Interval / 2);
        Assert.Equal(1, await line.OpSentAsync());
        await client.Clock.PassAsync(Interval);
        Assert.NotInRange(await line.GoodbyeAsync(), 1000, 1001);
        if (silent)
            await client.Clock.PassAsync(TimeSpan.FromSeconds(1));
        await client.Receiver.NextAsync<DiscordEvent.Disconnected>();
        await client.Clock.PassAsync(TimeSpan.FromMilliseconds(375));
        var next = await client.Gateway.NextAsync();
        next.Hello();
        Assert.Equal(6, await next.OpSentAsync());
    }

    [Fact]
    public async Task A_flood_of_requested_beats_leaves_room_for_the_regular_one()
    {
        await using var client = new TestClient();
        var line = await client.RunReadyAsync();
        for (var i = 0; i < 200; i++)
            line.Say("""{"op":1}""");
        line.Event("GUILD_DELETE", 2, """{"id":"3"}""");
        await client.Receiver.NextAsync<DiscordEvent.GuildLeft>();
        await client.Clock.PassAsync(Interval / 2);

        // Identify took one of the 109 places that are not reserved for regular heartbeats; the last of these is the regular one.
        var first = 0;
        for (var sent = 0; sent < 109; sent++)
            first += await line.OpSentAsync();
        Assert.Equal(109, first);
    }
}
