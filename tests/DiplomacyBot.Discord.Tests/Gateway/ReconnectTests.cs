using DiplomacyBot.Discord.Gateway;
using DiplomacyBot.Discord.Tests.Fakes;

namespace DiplomacyBot.Discord.Tests.Gateway;

public sealed class ReconnectTests
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(375);

    [Fact]
    public async Task Resumes_at_the_address_from_READY_with_the_same_query_and_the_last_sequence()
    {
        await using var client = new TestClient();
        var line = await client.RunReadyAsync();
        line.Event("SOMETHING_NEW", 5, """{"whatever":[1,2]}""");
        line.Say("""{"op":7,"d":null}""");
        Assert.NotInRange(await line.GoodbyeAsync(), 1000, 1001);
        await client.Clock.PassAsync(FirstWait);
        var next = await client.Gateway.NextAsync();
        Assert.Equal("wss://resume.test/?v=10&encoding=json&compress=zlib-stream", next.Address!.AbsoluteUri);
        next.Hello();
        var resume = await next.SentAsync();
        Assert.Equal(6, resume.GetProperty("op").GetInt32());
        Assert.Equal("""{"token":"aaa.bbb.secret","session_id":"session-1","seq":5}""", resume.GetProperty("d").GetRawText());
        next.Event("GUILD_DELETE", 6, """{"id":"3","unavailable":true}""");
        next.Event("RESUMED", 7, "{}");
        await client.Receiver.NextAsync<DiscordEvent.Disconnected>();
        await client.Receiver.NextAsync<DiscordEvent.GuildUnavailable>();
        await client.Receiver.NextAsync<DiscordEvent.Resumed>();
        Assert.Single(client.Api.Requests);
    }

    [Fact]
    public async Task A_lost_connection_is_given_up_before_the_next_one_is_waited_for()
    {
        await using var client = new TestClient();
        var line = await client.RunReadyAsync();
        line.Break();
        await client.Clock.TimerAsync(FirstWait);
        Assert.True(line.IsGivenUp);
    }

    [Fact]
    public async Task Reconnect_may_be_asked_for_before_hello()
    {
        await using var client = new TestClient();
        var line = await client.RunReadyAsync();
        line.Break();
        await client.Clock.PassAsync(FirstWait);
        var second = await client.Gateway.NextAsync();
        second.Say("""{"op":7}""");
        Assert.NotInRange(await second.GoodbyeAsync(), 1000, 1001);
        await client.Clock.PassAsync(FirstWait * 2);
        var third = await client.Gateway.NextAsync();
        third.Hello();
        Assert.Equal(6, await third.OpSentAsync());
    }

    [Fact]
    public async Task An_invalid_session_that_may_be_resumed_is_resumed()
    {
        await using var client = new TestClient();
        var line = await client.RunReadyAsync();
        line.Say("""{"op":9,"d":true}""");
        await client.Clock.PassAsync(FirstWait);
        var next = await client.Gateway.NextAsync();
        next.Hello();
        Assert.Equal(6, await next.OpSentAsync());
    }

    [Fact]
    public async Task An_invalid_session_begins_anew_at_the_original_address_after_asking_for_the_budget()
    {
        await using var client = new TestClient();
        var line = await client.RunReadyAsync();
        line.Say("""{"op":9,"d":false}""");
        await client.Clock.PassAsync(FirstWait);
        await client.Clock.PassAsync(TimeSpan.FromSeconds(5.1) - FirstWait);
        var next = await client.Gateway.NextAsync();
        Assert.StartsWith("wss://gateway.test/", next.Address!.AbsoluteUri, StringComparison.Ordinal);
        next.Hello();
        Assert.Equal(2, await next.OpSentAsync());
        Assert.Equal(2, client.Api.Requests.Count(request => request.Line == "GET /gateway/bot"));
    }

    // FACTS, section 4: the table of close codes.
    [Theory]
    [InlineData(null, "Resume")]
    [InlineData(1006, "Resume")]
    [InlineData(4000, "Resume")]
    [InlineData(4001, "Resume")]
    [InlineData(4002, "Resume")]
    [InlineData(4003, "Fresh")]
    [InlineData(4005, "ResumeAfterPause")]
    [InlineData(4007, "Fresh")]
    [InlineData(4008, "ResumeAfterPause")]
    [InlineData(4009, "Fresh")]
    [InlineData(1000, "Fresh")]
    [InlineData(1001, "Fresh")]
    [InlineData(1011, "Resume")]
    [InlineData(4999, "Resume")]
    public async Task Each_close_code_has_its_consequence(int? code, string expected)
    {
        await using var client = new TestClient();
        var line = await client.RunReadyAsync();
        line.Close(code);
        await client.Receiver.NextAsync<DiscordEvent.Disconnected>();
        var wait = expected == nameof(GatewayEnd.ResumeAfterPause) ? TimeSpan.FromSeconds(7.5) : FirstWait;
        await client.Clock.PassAsync(wait);
        if (expected == nameof(GatewayEnd.Fresh))
            await client.Clock.PassAsync(TimeSpan.FromSeconds(5.1) - wait);
        var next = await client.Gateway.NextAsync();
        next.Hello();
        Assert.Equal(expected == nameof(GatewayEnd.Fresh) ? 2 : 6, await next.OpSentAsync());
        Assert.Equal(code is 4001 or 4002 or 4005 or 4008, client.Log.Lines.Any(entry => entry.StartsWith("Error", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(4004, 10)]
    [InlineData(4010, 12)]
    [InlineData(4011, 12)]
    [InlineData(4012, 13)]
    [InlineData(4013, 11)]
    [InlineData(4014, 11)]
    public async Task Fatal_close_codes_stop_for_good_with_a_documented_exit_code(int code, int exitCode)
    {
        await using var client = new TestClient().AllowIdentify();
        var run = client.Run();
        var line = await client.Gateway.NextAsync();
        line.Hello();
        await line.SentAsync();
        line.Close(code);
        var fatal = await Assert.ThrowsAsync<DiscordFatalException>(() => run);
        Assert.Equal(exitCode, fatal.ExitCode);
        Assert.NotEmpty(fatal.Cause);
        Assert.NotEmpty(fatal.Cure);
    }

    [Fact]
    public async Task Waits_longer_after_each_failure_and_starts_over_once_a_session_has_lived()
    {
        await using var client = new TestClient();
        var line = await client.RunReadyAsync();
        var wait = FirstWait;
        for (var failure = 0; failure < 4; failure++)
        {
            line.Break();
            await client.Clock.PassAsync(wait);
            line = await client.Gateway.NextAsync();
            line.Hello();
            Assert.Equal(6, await line.OpSentAsync());
            line.Event("RESUMED", 2, "{}");
            await client.Receiver.NextOfAsync<DiscordEvent.Resumed>();
            wait *= 2;
        }

        client.Clock.Advance(TimeSpan.FromSeconds(19));
        line.Ack();
        client.Clock.Advance(TimeSpan.FromSeconds(11));
        line.Break();
        await client.Clock.PassAsync(FirstWait);
        await client.Gateway.NextAsync();
    }

    [Fact]
    public async Task A_gateway_that_says_nothing_is_left()
    {
        await using var client = new TestClient().AllowIdentify();
        _ = client.Run();
        var line = await client.Gateway.NextAsync();
        await client.Clock.TimerAsync(TimeSpan.FromSeconds(20));
        await client.Clock.PassAsync(TimeSpan.FromSeconds(20));
        Assert.Equal(4000, await line.GoodbyeAsync());
        await client.Clock.PassAsync(FirstWait);
        await client.Gateway.NextAsync();
    }

    [Fact]
    public async Task A_gateway_that_never_gets_ready_is_left()
    {
        await using var client = new TestClient(chance: 0.999).AllowIdentify();
        _ = client.Run();
        var line = await client.Gateway.NextAsync();
        line.Hello(600_000);
        Assert.Equal(2, await line.OpSentAsync());
        await client.Clock.PassAsync(TimeSpan.FromSeconds(60));
        Assert.Equal(4000, await line.GoodbyeAsync());
    }

    [Fact]
    public async Task A_refused_connection_is_tried_again()
    {
        await using var client = new TestClient().AllowIdentify();
        var refusals = 2;
        client.Gateway.Refuses = _ => refusals-- > 0 ? new System.Net.WebSockets.WebSocketException("refused") : null;
        _ = client.Run();
        await client.Clock.PassAsync(FirstWait);
        await client.Clock.PassAsync(FirstWait * 2);
        await client.Gateway.NextAsync();
        Assert.Equal(3, client.Api.Requests.Count);
    }

    [Fact]
    public async Task Without_an_address_in_READY_the_original_one_is_resumed_at()
    {
        await using var client = new TestClient().AllowIdentify();
        _ = client.Run();
        var line = await client.Gateway.NextAsync();
        line.Hello();
        await line.SentAsync();
        line.Ready(resume: null);
        await client.Receiver.NextAsync<DiscordEvent.Ready>();
        line.Close(4000);
        await client.Clock.PassAsync(FirstWait);
        var next = await client.Gateway.NextAsync();
        Assert.StartsWith("wss://gateway.test/", next.Address!.AbsoluteUri, StringComparison.Ordinal);
        next.Hello();
        Assert.Equal(6, await next.OpSentAsync());
    }

    [Fact]
    public async Task A_session_that_could_not_be_resumed_for_two_minutes_is_given_up()
    {
        await using var client = new TestClient();
        var line = await client.RunReadyAsync();
        line.Close(4000);
        await client.Clock.TimerAsync(FirstWait);
        client.Clock.Advance(TimeSpan.FromSeconds(121));
        var next = await client.Gateway.NextAsync();
        next.Hello();
        Assert.Equal(2, await next.OpSentAsync());
    }
}
