using DiplomacyBot.Discord.Tests.Fakes;

namespace DiplomacyBot.Discord.Tests.Gateway;

public sealed class GatewayFeedTests
{
    [Fact]
    public async Task Identifies_after_hello_with_the_guilds_intent_only()
    {
        await using var client = new TestClient().AllowIdentify();
        _ = client.Run();
        var line = await client.Gateway.NextAsync();
        Assert.Equal("wss://gateway.test/?v=10&encoding=json&compress=zlib-stream", line.Address!.AbsoluteUri);
        line.Hello();
        var identify = await line.SentAsync();
        Assert.Equal(2, identify.GetProperty("op").GetInt32());
        var data = identify.GetProperty("d");
        Assert.Equal(TestClient.Token, data.GetProperty("token").GetString());
        Assert.Equal(1, data.GetProperty("intents").GetInt32());
        Assert.False(data.TryGetProperty("shard", out _));
        Assert.Equal(["os", "browser", "device"], data.GetProperty("properties").EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public async Task Tells_who_it_is_once_it_is_ready()
    {
        await using var client = new TestClient().AllowIdentify();
        _ = client.Run();
        var line = await client.Gateway.NextAsync();
        line.Hello();
        await line.SentAsync();
        line.Ready();
        var ready = await client.Receiver.NextAsync<DiscordEvent.Ready>();
        Assert.Equal(new Snowflake(11), ready.ApplicationId);
        Assert.Equal("bot", ready.Self.Username);
        Assert.Equal([new Snowflake(3)], ready.GuildIds);
    }

    [Fact]
    public async Task Says_goodbye_with_1000_when_it_is_stopped_and_returns_without_an_exception()
    {
        await using var client = new TestClient();
        var line = await client.RunReadyAsync();
        await client.StopAsync();
        Assert.Equal(1000, await line.GoodbyeAsync());
    }
}
