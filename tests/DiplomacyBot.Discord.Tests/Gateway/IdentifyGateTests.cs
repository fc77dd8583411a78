using System.Net;
using DiplomacyBot.Discord.Tests.Fakes;

namespace DiplomacyBot.Discord.Tests.Gateway;

public sealed class IdentifyGateTests
{
    [Fact]
    public async Task With_no_identify_left_the_feed_ends_with_exit_code_14_and_without_connecting()
    {
        await using var client = new TestClient(configure: _ => { }).AllowIdentify(remaining: 0);
        client.Gateway.Refuses = _ => new InvalidOperationException("it must not connect");
        var fatal = await Assert.ThrowsAsync<DiscordFatalException>(client.Run);
        Assert.Equal(14, fatal.ExitCode);
        Assert.Contains("60 minutes", fatal.Cause, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1000, 0)]
    [InlineData(250, 0)]
    [InlineData(125, 75)]
    [InlineData(5, 288.12)]
    public async Task The_fewer_are_left_the_longer_it_waits(int remaining, double seconds)
    {
        await using var client = new TestClient().AllowIdentify(remaining);
        _ = client.Run();
        if (seconds > 0)
            await client.Clock.PassAsync(TimeSpan.FromSeconds(seconds));
        await client.Gateway.NextAsync();
    }

    [Fact]
    public async Task A_refused_token_ends_with_exit_code_10()
    {
        await using var client = new TestClient();
        client.Api.On("GET /gateway/bot", HttpStatusCode.Unauthorized, """{"message":"401: Unauthorized","code":0}""");
        var fatal = await Assert.ThrowsAsync<DiscordFatalException>(client.Run);
        Assert.Equal(10, fatal.ExitCode);
        Assert.DoesNotContain(TestClient.Token, fatal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_cannot_be_right_is_not_even_sent()
    {
        await using var client = new TestClient(options => options.Token = "Bot aaa.bbb.ccc");
        var fatal = await Assert.ThrowsAsync<DiscordFatalException>(client.Run);
        Assert.Equal(10, fatal.ExitCode);
        Assert.Empty(client.Api.Requests);
    }

    [Fact]
    public async Task An_API_that_cannot_be_asked_is_asked_again()
    {
        await using var client = new TestClient();
        for (var i = 0; i < 5; i++)
            client.Api.On("GET /gateway/bot", HttpStatusCode.BadGateway, "<html>bad gateway</html>");
        client.AllowIdentify();
        _ = client.Run();
        foreach (var wait in new[] { 0.225, 0.45, 0.9, 1.8, 0.375 })
            await client.Clock.PassAsync(TimeSpan.FromSeconds(wait));
        await client.Gateway.NextAsync();
    }

    [Fact]
    public async Task A_configured_gateway_is_used_and_the_budget_still_asked_for()
    {
        await using var client = new TestClient(options => options.GatewayUrl = new Uri("ws://127.0.0.1:5080/gateway?room=1")).AllowIdentify();
        _ = client.Run();
        var line = await client.Gateway.NextAsync();
        Assert.Equal("ws://127.0.0.1:5080/gateway?room=1&v=10&encoding=json&compress=zlib-stream", line.Address!.AbsoluteUri);
        Assert.Equal("GET /gateway/bot", Assert.Single(client.Api.Requests).Line);
    }

    [Fact]
    public async Task A_bot_that_keeps_losing_its_sessions_stops_before_it_burns_the_budget()
    {
        await using var client = new TestClient().AllowIdentify();
        client.Gateway.Refuses = _ => null;
        var run = client.Run();
        for (var identify = 0; identify < 300; identify++)
        {
            var line = await client.Gateway.NextAsync();
            line.Hello();
            Assert.Equal(2, await line.OpSentAsync());
            line.Ready();
            await client.Receiver.NextOfAsync<DiscordEvent.Ready>();
            client.Clock.Advance(TimeSpan.FromSeconds(31));
            line.Ack();
            line.Close(4009);
            await client.Clock.PassAsync(TimeSpan.FromMilliseconds(375));
        }

        var fatal = await Assert.ThrowsAsync<DiscordFatalException>(() => run.WaitAsync(Patience.Time, TestContext.Current.CancellationToken));
        Assert.Equal(14, fatal.ExitCode);
    }
}
