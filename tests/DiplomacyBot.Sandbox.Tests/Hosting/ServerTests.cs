using System.Net;
using System.Net.Sockets;
using DiplomacyBot.Sandbox.Faults;
using DiplomacyBot.Sandbox.Hosting;
using DiplomacyBot.Sandbox.Tests.Support;

namespace DiplomacyBot.Sandbox.Tests.Hosting;

public sealed class ServerTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Info_says_how_to_connect_and_what_is_set_up()
    {
        await using var town = await Town.StartAsync();
        var info = await town.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/sandbox/info"));
        Assert.Equal("DiplomacyBot.Sandbox", info["product"].GetString());
        Assert.Equal(town.Server.Token, info["token"].GetString());
        Assert.Equal($"{town.Server.BaseAddress}api/v10", info["api_url"].GetString());
        Assert.Equal("Asia/Karachi", info["setup"].GetProperty("zone").GetString());
        foreach (var name in new[] { "guild_id", "briefings_channel_id", "quiz_channel_id", "moderators_channel_id", "moderator_role_id", "organizer_role_id", "safeguarding_contact" })
            Assert.NotEqual("", info["setup"].GetProperty(name).GetString());
    }

    [Fact]
    public async Task The_Date_header_follows_the_civil_clock()
    {
        await using var town = await Town.StartAsync();
        town.Civil.Advance(TimeSpan.FromDays(400));
        var reply = await town.BotAsync("GET", "/users/@me");
        Assert.Equal(town.Civil.GetUtcNow(), reply.Message.Headers.Date);
    }

    [Theory]
    [InlineData("/sandbox/info")]
    [InlineData("/")]
    [InlineData("/api/v10/gateway")]
    public async Task Other_hosts_and_other_sites_are_refused(string path)
    {
        await using var town = await Town.StartAsync();
        foreach (var (name, value, allowed) in new[]
        {
            ("Host", "evil.example", false), ("Origin", "https://evil.example", false), ("Origin", "null", false),
            ("Host", "localhost:5080", true), ("Origin", "http://localhost:3000", true), ("Origin", "http://127.0.0.1:1", true),
        })
        {
            var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.TryAddWithoutValidation(name, value);
            request.Headers.TryAddWithoutValidation("User-Agent", "test");
            Assert.Equal(!allowed, (await town.SendAsync(request)).Status == 403);
        }
    }

    [Fact]
    public async Task A_web_page_elsewhere_cannot_open_the_gateway()
    {
        await using var town = await Town.StartAsync();
        using var socket = new System.Net.WebSockets.ClientWebSocket();
        socket.Options.SetRequestHeader("Origin", "https://evil.example");
        await Assert.ThrowsAsync<System.Net.WebSockets.WebSocketException>(() => socket.ConnectAsync(new Uri(town.Server.GatewayUrl + "/?v=10"), Cancel));
    }

    [Fact]
    public async Task An_uploaded_page_is_saved_and_never_shown()
    {
        await using var town = await Town.StartAsync();
        var sent = await town.BotUploadAsync("POST", $"/channels/{town.ChannelId("quiz")}/messages", "{}", ("../x y.html", "<script>alert(1)</script>"u8.ToArray()));
        var attachment = sent["attachments"][0];
        Assert.Equal("x_y.html", attachment.GetProperty("filename").GetString());
        var file = await town.SendAsync(new HttpRequestMessage(HttpMethod.Get, attachment.GetProperty("url").GetString()));
        Assert.Equal("application/octet-stream", file.Message.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", file.Message.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("nosniff", file.Header("X-Content-Type-Options"));
    }

    [Fact]
    public async Task A_taken_port_is_told_apart()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var url = new Uri($"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}");
        var failure = await Assert.ThrowsAsync<IOException>(() => SandboxServer.StartAsync(new SandboxOptions { Url = url, Quiet = true }, TimeProvider.System, Cancel));
        Assert.IsType<Microsoft.AspNetCore.Connections.AddressInUseException>(failure.InnerException);
    }

    [Fact]
    public async Task Faults_answer_before_or_after_the_work_was_done()
    {
        await using var town = await Town.StartAsync();
        var path = $"/channels/{town.ChannelId("quiz")}/messages";
        town.Server.Faults.OnRequest = request => request.Body.GetProperty("content").GetString() == "lost" ? RestFault.ServerError(502, afterWork: true) : RestFault.TooManyRequests(TimeSpan.FromSeconds(1.5));
        var lost = await town.BotAsync("POST", path, """{"content":"lost"}""");
        Assert.Equal((502, "text/html"), (lost.Status, lost.Message.Content.Headers.ContentType!.MediaType));
        var refused = await town.BotAsync("POST", path, """{"content":"never"}""");
        Assert.Equal((429, 1.5), (refused.Status, refused["retry_after"].GetDouble()));
        town.Server.Faults.OnRequest = _ => RestFault.CutConnection(afterWork: true);
        await Assert.ThrowsAsync<HttpRequestException>(() => town.BotAsync("POST", path, """{"content":"cut"}"""));
        town.Server.Faults.OnRequest = null;
        var seen = (await town.BotAsync("GET", path)).Body.EnumerateArray().Select(message => message.GetProperty("content").GetString());
        Assert.Equal(["cut", "lost"], seen);
    }

    [Fact]
    public async Task A_fault_may_hold_a_request_until_the_test_lets_go()
    {
        await using var town = await Town.StartAsync();
        var release = new TaskCompletionSource();
        town.Server.Faults.OnRequest = _ => RestFault.Delay(release.Task);
        var waiting = town.BotAsync("GET", "/users/@me");
        Assert.Empty(town.Server.Requests.Records);
        release.SetResult();
        Assert.Equal(200, (await waiting).Status);
    }

    [Fact]
    public async Task What_was_asked_is_recorded_without_interaction_tokens()
    {
        await using var town = await Town.StartAsync();
        var interaction = await town.OpenAsync();
        await interaction.AnswerAsync("""{"type":4,"data":{"content":"a"} }""");
        await town.BotAsync("GET", "/nowhere");
        Assert.Contains(town.Server.Requests.Records, record => record.Path == $"/interactions/{interaction.Id}/{{token}}/callback" && record.Status == 204);
        Assert.Equal((0, 1), (town.Server.Requests.Refused, town.Server.Requests.Unserved));
    }

    [Fact]
    public async Task It_ends_when_no_bot_has_been_there_for_long_enough()
    {
        await using var town = await Town.StartAsync();
        using var watch = new AloneWatch(town.Server.Core.Gateway, TimeSpan.FromSeconds(60), town.Wire);
        town.Wire.Advance(TimeSpan.FromSeconds(59));
        Assert.False(watch.Alone.IsCompleted);
        await using var window = await town.WatchAsync("alice");
        var (bot, _, _) = await TestGateway.IdentifiedAsync(town);
        town.Wire.Advance(TimeSpan.FromSeconds(61));
        Assert.False(watch.Alone.IsCompleted);
        Assert.True((await window.NextAsync("PRESENCE")).GetProperty("online").GetBoolean());
        bot.Cut();
        Assert.False((await window.NextAsync("PRESENCE")).GetProperty("online").GetBoolean());
        Assert.False(watch.Alone.IsCompleted);
        town.Wire.Advance(TimeSpan.FromSeconds(60));
        await watch.Alone.WaitAsync(Cancel);
    }

    [Theory]
    [InlineData("--url http://192.168.1.5:5080", "--public")]
    [InlineData("--url ftp://127.0.0.1", "Not understood")]
    [InlineData("--exit-when-alone soon", "Not understood")]
    [InlineData("--wrold a.json", "Not understood")]
    [InlineData("--events random", "Not understood")]
    [InlineData("--clock yesterday", "Not understood")]
    [InlineData("--allow content,everything", "Not understood")]
    public void Arguments_that_make_no_sense_are_named(string arguments, string said)
    {
        var (options, problem) = CommandLine.Read(arguments.Split(' '));
        Assert.Null(options);
        Assert.Contains(said, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_child_of_a_bot_logs_to_a_file()
    {
        var (options, _) = CommandLine.Read(["--world", "a/b.json", "--exit-when-alone", "60", "--url", "http://127.0.0.1:6000"]);
        Assert.Equal((TimeSpan.FromSeconds(60), true, 6000), (options!.ExitWhenAlone, options.Quiet, options.Url.Port));
        Assert.EndsWith("b.log", options.LogPath, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_comes_from_inside_the_program_with_a_strict_policy()
    {
        await using var town = await Town.StartAsync();
        var page = await town.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/"));
        Assert.Equal((200, "text/html"), (page.Status, page.Message.Content.Headers.ContentType!.MediaType));
        Assert.Contains("default-src 'self'", page.Header("Content-Security-Policy"), StringComparison.Ordinal);
        var again = new HttpRequestMessage(HttpMethod.Get, "/");
        again.Headers.IfNoneMatch.Add(page.Message.Headers.ETag!);
        Assert.Equal(304, (await town.SendAsync(again)).Status);
        Assert.Equal(404, (await town.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/missing.js"))).Status);
    }
}
