using System.Net;
using System.Net.Sockets;
using DiplomacyBot.Sandbox.Tests.Support;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Tests.Hosting;

/// <summary>Nonsense from a bot or a page is answered; nothing answers 500.</summary>
public sealed class HostileClientTests
{
    private const int GuildsAndMessages = 1 | 512;

    private static readonly string[] Bodies =
    [
        new string('[', 200), new string('[', 60) + new string(']', 60), "[]", "{}", "[[]]", "null", "\"a\"", "1", "{\"type\":\"4\",\"data\":[]}", "{\"type\":4,\"data\":{\"content\":7,\"embeds\":{},\"components\":[1,null,{}]}}",
        "{\"type\":9,\"data\":{\"custom_id\":1,\"title\":[],\"components\":[{\"type\":18},{\"type\":18,\"component\":5},{\"type\":1,\"components\":[null]}]}}",
        "{\"content\":\"a\",\"flags\":\"4\",\"nonce\":[],\"message_reference\":5,\"allowed_mentions\":[],\"attachments\":[{\"id\":\"x\"}]}",
        "{\"content\":\"\\u0000\\ud800\",\"embeds\":[{\"title\":null,\"fields\":[null],\"timestamp\":7,\"image\":[]}]}",
        "{\"name\":\"a\",\"description\":\"d\",\"options\":[{\"type\":\"3\",\"name\":\"b\",\"description\":\"c\",\"choices\":[null]}],\"contexts\":[\"0\"],\"name_localizations\":[]}",
        "{\"content\":\"a\",\"components\":[{\"type\":1,\"components\":[{\"type\":3,\"custom_id\":\"a\",\"options\":[null,{\"label\":1}],\"max_values\":\"x\"}]}]}",
        "{\"channel_id\":[],\"command_id\":{},\"options\":{},\"message_id\":true,\"custom_id\":9,\"interaction_id\":\"-1\",\"values\":7,\"components\":[[]]}",
    ];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_body_breaks_a_route()
    {
        await using var town = await Town.StartAsync();
        var quiz = town.ChannelId("quiz");
        var app = town.Server.ApplicationId;
        var message = await town.PostAsync("quiz", """{"content":"a"}""");
        var answered = await town.OpenAsync();
        await answered.AnswerAsync("""{"type":4,"data":{"content":"a"} }""");
        foreach (var body in Bodies)
        {
            var open = await town.OpenAsync();
            (string Method, string Path)[] routes =
            [
                ("POST", $"/channels/{quiz}/messages"), ("PATCH", $"/channels/{quiz}/messages/{message}"), ("POST", $"/channels/{quiz}/messages/{message}/threads"),
                ("POST", "/users/@me/channels"), ("PUT", $"/applications/{app}/guilds/{town.World.Setup.GuildId}/commands"), ("POST", $"/applications/{app}/guilds/{town.World.Setup.GuildId}/commands"),
                ("POST", $"/interactions/{open.Id}/{open.Token}/callback"), ("POST", answered.Webhook), ("PATCH", answered.Webhook + "/messages/@original"),
            ];
            foreach (var (method, path) in routes)
            {
                var reply = await town.BotAsync(method, path, body);
                Assert.True(reply.Status != 500, $"{method} {path} {body}");
            }

            foreach (var path in new[] { $"channels/{quiz}/messages", "interactions/command", "interactions/autocomplete", "interactions/component", "interactions/modal" })
                Assert.True((await town.PersonAsync("POST", "alice", path, body)).Status is not 500, $"{path} {body}");
        }
    }

    [Fact]
    public async Task A_form_that_breaks_off_is_refused()
    {
        await using var town = await Town.StartAsync();
        var reply = await town.BotAsync("POST", $"/channels/{town.ChannelId("quiz")}/messages", null, request =>
        {
            request.Content = new StringContent("--b\r\nContent-Disposition: form-data; name=\"files[0]\"; filename=\"a\"\r\n\r\nhalf a fi");
            request.Content.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse("multipart/form-data; boundary=b");
        });
        Assert.Equal(400, reply.Status);
    }

    [Fact]
    public async Task A_thousand_connections_that_say_nothing_or_half_a_request_do_not_hinder_a_bot()
    {
        await using var town = await Town.StartAsync();
        List<TcpClient> idle = [];
        for (var i = 0; i < 1000; i++)
        {
            var client = new TcpClient();
            idle.Add(client);
            await client.ConnectAsync(IPAddress.Loopback, town.Server.BaseAddress.Port, Cancel);
            if (i % 2 == 0)
                await client.GetStream().WriteAsync("POST /api/v10/channels/1/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 9999"u8.ToArray(), Cancel);
        }

        var (bot, _, _) = await TestGateway.IdentifiedAsync(town, GuildsAndMessages);
        await using var _ = bot;
        var posted = await town.PostAsync("quiz", """{"content":"a"}""");
        Assert.Equal(posted, (await bot.NextAsync("MESSAGE_CREATE")).GetProperty("id").GetString());
        idle.ForEach(client => client.Dispose());
    }

    [Fact]
    public async Task Many_gateways_that_say_nothing_do_not_hinder_a_bot()
    {
        await using var town = await Town.StartAsync();
        List<TestGateway> silent = [];
        for (var i = 0; i < 200; i++)
            silent.Add(await TestGateway.OpenAsync(town));
        var (bot, _, _) = await TestGateway.IdentifiedAsync(town);
        await bot.DisposeAsync();
        foreach (var gateway in silent)
            await gateway.DisposeAsync();
    }

    [Fact]
    public async Task A_message_that_never_ends_is_cut_short()
    {
        await using var town = await Town.StartAsync();
        await using var gateway = await TestGateway.OpenAsync(town);
        for (var i = 0; i < 100; i++)
            await gateway.SendPartAsync(new byte[1024]);
        Assert.Equal(4002, await gateway.ClosedWithAsync());
    }

    [Fact]
    public async Task A_frame_that_claims_to_be_enormous_takes_no_memory()
    {
        await using var town = await Town.StartAsync();
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, town.Server.BaseAddress.Port, Cancel);
        var stream = client.GetStream();
        await stream.WriteAsync("GET /gateway?v=10 HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"u8.ToArray(), Cancel);
        // A text frame of 2^62 bytes, masked with zeros, of which a megabyte comes.
        var before = GC.GetTotalAllocatedBytes();
        await stream.WriteAsync((byte[])[0x81, 0xFF, 0x40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], Cancel);
        await stream.WriteAsync(new byte[1 << 20], Cancel);
        var read = new byte[4096];
        List<byte> all = [];
        while (!EndsWithClose(all) && await stream.ReadAsync(read, Cancel) is > 0 and var count)
            all.AddRange(read.AsSpan(0, count));
        Assert.True(EndsWithClose(all));
        Assert.True(GC.GetTotalAllocatedBytes() - before < 64 << 20);

        // A close frame with 4002.
        static bool EndsWithClose(List<byte> bytes) => bytes.Count > 4 && System.Runtime.InteropServices.CollectionsMarshal.AsSpan(bytes).IndexOf((byte[])[0x0F, 0xA2]) > 0;
    }

    [Fact]
    public async Task A_bot_that_does_not_read_is_cut_off_and_others_are_served()
    {
        await using var town = await Town.StartAsync();
        var (slow, _, _) = await TestGateway.IdentifiedAsync(town, GuildsAndMessages);
        await using var _ = slow;
        PostDirectly(town, 20_000);
        lock (town.World.Gate)
            Assert.Empty(town.Server.Core.Gateway.Connected);
        var (other, _, _) = await TestGateway.IdentifiedAsync(town, GuildsAndMessages);
        await using var __ = other;
        var posted = await town.PostAsync("quiz", """{"content":"a"}""");
        Assert.Equal(posted, (await other.NextAsync("MESSAGE_CREATE")).GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_window_that_does_not_read_is_dropped_and_a_new_one_sees_what_happens()
    {
        await using var town = await Town.StartAsync();
        await using var slow = await town.WatchAsync("alice");
        PostDirectly(town, 20_000);
        await Assert.ThrowsAsync<EndOfStreamException>(async () =>
        {
            while (true)
                await slow.NextAsync();
        });
        await using var fresh = await town.WatchAsync("alice");
        var posted = await town.PostAsync("quiz", """{"content":"a"}""");
        Assert.Equal(posted, (await fresh.NextAsync("MESSAGE_CREATE")).GetProperty("id").GetString());
    }

    [Fact]
    public async Task Scripts_in_names_and_messages_travel_as_JSON_that_no_browser_takes_for_a_page()
    {
        await using var town = await Town.StartAsync();
        const string Script = "</script><script>alert(1)</script>";
        lock (town.World.Gate)
        {
            var user = new User { Id = town.World.NextId(), Username = "mallory", DisplayName = Script };
            town.World.Users.Add(user.Id, user);
            town.World.Guilds[town.World.Setup.GuildId].Members.Add(user.Id, new Member { User = user, JoinedAt = town.World.Now, Nick = Script });
        }

        await town.PersonAsync("POST", "mallory", $"channels/{town.ChannelId("quiz")}/messages", System.Text.Json.JsonSerializer.Serialize(new { content = Script }));
        foreach (var path in new[] { "world", $"channels/{town.ChannelId("quiz")}/messages" })
        {
            var reply = await town.PersonAsync("GET", "alice", path);
            Assert.Equal(("application/json", "nosniff"), (reply.Message.Content.Headers.ContentType!.MediaType, reply.Header("X-Content-Type-Options")));
        }

        Assert.Equal(Script, (await town.PersonAsync("GET", "alice", $"channels/{town.ChannelId("quiz")}/messages")).Body[0].GetProperty("content").GetString());
    }

    [Theory]
    [InlineData("a.svg")]
    [InlineData("a.html")]
    [InlineData("a.xml")]
    public async Task An_upload_that_could_run_a_script_is_only_ever_saved(string name)
    {
        await using var town = await Town.StartAsync();
        var sent = await town.PersonUploadAsync("alice", $"channels/{town.ChannelId("quiz")}/messages", """{"content":"a"}""", (name, "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"u8.ToArray()));
        var file = await town.SendAsync(new HttpRequestMessage(HttpMethod.Get, sent["attachments"][0].GetProperty("url").GetString()));
        Assert.Equal("attachment", file.Message.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Contains("sandbox", file.Header("Content-Security-Policy"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_reads_runs_or_hears_anything_of_a_guild_they_are_not_in()
    {
        await using var town = await Town.StartAsync();
        ulong other;
        lock (town.World.Gate)
        {
            var world = town.World;
            var user = new User { Id = world.NextId(), Username = "zara", DisplayName = "Zara" };
            world.Users.Add(user.Id, user);
            var id = world.NextId();
            var guild = new Guild { Id = id, Name = "Elsewhere", OwnerId = user.Id, Roles = [new Role { Id = id, Name = "@everyone", Permissions = Permissions.ViewChannel | Permissions.ReadMessageHistory | Permissions.SendMessages }] };
            guild.Members.Add(user.Id, new Member { User = user, JoinedAt = world.Now });
            world.Guilds.Add(id, guild);
            other = world.NextId();
            world.Channels.Add(other, new Channel { Id = other, GuildId = id, Name = "secret", Type = ChannelType.Text });
        }

        await using var window = await town.WatchAsync("alice");
        Assert.Equal(200, (await town.PersonAsync("POST", "zara", $"channels/{other}/messages", """{"content":"a secret"}""")).Status);
        var secret = (await town.PersonAsync("GET", "zara", $"channels/{other}/messages")).Body[0].GetProperty("id").GetString();
        var command = await town.RegisterAsync("""{"name":"quiz","description":"Play"}""");
        Assert.Equal(404, (await town.PersonAsync("GET", "alice", $"channels/{other}/messages")).Status);
        Assert.Equal(404, (await town.PersonAsync("POST", "alice", $"channels/{other}/messages", """{"content":"a"}""")).Status);
        Assert.Equal(400, (await town.PersonAsync("POST", "alice", "interactions/command", $$"""{"channel_id":"{{other}}","command_id":"{{command}}"}""")).Status);
        Assert.Equal(400, (await town.PersonAsync("POST", "alice", "interactions/component", $$"""{"channel_id":"{{other}}","message_id":"{{secret}}","custom_id":"a"}""")).Status);
        // Nor does the bot, which is not in it, and whose gateway does not mention it.
        var (gateway, ready, _) = await TestGateway.IdentifiedAsync(town, GuildsAndMessages);
        await using var _ = gateway;
        Assert.Equal(1, ready.GetProperty("guilds").GetArrayLength());
        await town.PersonAsync("POST", "zara", $"channels/{other}/messages", """{"content":"another secret"}""");
        lock (town.World.Gate)
            town.World.Raise(new WorldEvent.ChannelUpdated(town.World.Channels[other]));
        await gateway.SendAsync("""{"op":1,"d":null}""");
        Assert.Equal(11, (await gateway.NextAsync()).GetProperty("op").GetInt32());
        Assert.Equal(50001, (await town.BotAsync("GET", $"/channels/{other}/messages/{secret}")).Code);
        await town.PostAsync("quiz", """{"content":"for all"}""");
        Assert.Equal("for all", (await window.NextAsync("MESSAGE_CREATE")).GetProperty("content").GetString());
    }

    private static void PostDirectly(Town town, int count)
    {
        lock (town.World.Gate)
        {
            var quiz = town.World.Channels.Values.Single(channel => channel.Name == "quiz");
            for (var i = 0; i < count; i++)
                town.World.Post(new Message { Id = town.World.NextId(), ChannelId = quiz.Id, GuildId = quiz.GuildId, Author = town.World.App.Bot, Timestamp = town.World.Now, Content = Sample.X(1000) });
        }
    }
}
