using System.Net.Http.Headers;
using System.Text;
using DiplomacyBot.Sandbox.Hosting;
using DiplomacyBot.Sandbox.Worlds;
using Microsoft.Extensions.Time.Testing;

namespace DiplomacyBot.Sandbox.Tests.Support;

/// <summary>A sandbox on a free port with both clocks in the test's hand, a bot's HTTP client and the people's.</summary>
internal sealed class Town : IAsyncDisposable
{
    private readonly HttpClient http;

    private Town(SandboxServer server, FakeTimeProvider civil, FakeTimeProvider wire)
    {
        Server = server;
        Civil = civil;
        Wire = wire;
        http = new HttpClient { BaseAddress = server.BaseAddress };
    }

    public SandboxServer Server { get; }

    public FakeTimeProvider Civil { get; }

    public FakeTimeProvider Wire { get; }

    public World World => Server.World;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static DateTimeOffset Opening { get; } = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    /// <param name="change">What is not as usual.</param>
    /// <param name="clock">The civil clock in place of <see cref="Civil"/>.</param>
    public static async Task<Town> StartAsync(Func<SandboxOptions, SandboxOptions>? change = null, TimeProvider? clock = null)
    {
        FakeTimeProvider civil = new(Opening), wire = new(Opening);
        var options = new SandboxOptions { Url = new Uri("http://127.0.0.1:0"), Quiet = true, RateLimits = false, WireClock = wire, EventSeed = null };
        return new Town(await SandboxServer.StartAsync(change?.Invoke(options) ?? options, clock ?? civil, Cancel), civil, wire);
    }

    public ulong ChannelId(string name)
    {
        lock (World.Gate)
            return World.Channels.Values.Single(channel => channel.Name == name).Id;
    }

    public ulong UserId(string name)
    {
        lock (World.Gate)
            return World.Users.Values.Single(user => user.Username == name).Id;
    }

    public string TokenOf(string interactionId)
    {
        lock (World.Gate)
            return Server.Core.Interactions.Find(ulong.Parse(interactionId, System.Globalization.CultureInfo.InvariantCulture))!.Token;
    }

    /// <summary>A REST request of the bot.</summary>
    public Task<Reply> BotAsync(string method, string path, string? json = null, Action<HttpRequestMessage>? change = null)
    {
        var request = new HttpRequestMessage(new HttpMethod(method), Server.ApiUrl + path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bot", Server.Token);
        request.Headers.TryAddWithoutValidation("User-Agent", "DiscordBot (https://forum.example, 1.0)");
        if (json is not null)
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        change?.Invoke(request);
        return SendAsync(request);
    }

    /// <summary>A message with files.</summary>
    public Task<Reply> BotUploadAsync(string method, string path, string json, params (string Name, byte[] Content)[] files) =>
        BotAsync(method, path, json: null, request => request.Content = Form(json, files));

    public Task<Reply> PersonAsync(string method, string who, string path, string? json = null)
    {
        var request = new HttpRequestMessage(new HttpMethod(method), $"/sandbox/people/{who}/{path}");
        if (json is not null)
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        return SendAsync(request);
    }

    public Task<Reply> PersonUploadAsync(string who, string path, string json, params (string Name, byte[] Content)[] files) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Post, $"/sandbox/people/{who}/{path}") { Content = Form(json, files) });

    public async Task<Reply> SendAsync(HttpRequestMessage request)
    {
        using (request)
        {
            var response = await http.SendAsync(request, Cancel);
            return new Reply((int)response.StatusCode, await response.Content.ReadAsByteArrayAsync(Cancel), response);
        }
    }

    /// <summary>Posts as the bot and gives the message's id.</summary>
    public async Task<string> PostAsync(string channel, string json)
    {
        var reply = await BotAsync("POST", $"/channels/{ChannelId(channel)}/messages", json);
        Assert.Equal(200, reply.Status);
        return reply.Id;
    }

    public async Task<string> RegisterAsync(string command, int expected = 201)
    {
        var reply = await BotAsync("POST", $"/applications/{Server.ApplicationId}/commands", command);
        Assert.Equal(expected, reply.Status);
        return reply.Id;
    }

    /// <summary>Registers a plain command and runs it; the interaction waits for its answer.</summary>
    public async Task<OpenInteraction> OpenAsync(string who = "alice", string channel = "quiz")
    {
        string commandId;
        lock (World.Gate)
            commandId = (World.Commands.All.Count > 0 ? World.Commands.All[0] : null)?.Id.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "";
        if (commandId.Length == 0)
            commandId = await RegisterAsync("""{"name":"quiz","description":"Play"}""");
        return await RunAsync(who, channel, $$"""{"channel_id":"{{ChannelId(channel)}}","command_id":"{{commandId}}"}""");
    }

    public async Task<OpenInteraction> RunAsync(string who, string channel, string body, string kind = "command")
    {
        var reply = await PersonAsync("POST", who, "interactions/" + kind, body);
        Assert.True(reply.Status == 200, Encoding.UTF8.GetString(reply.Raw));
        var id = reply["interaction_id"].GetString()!;
        return new OpenInteraction(this, id, TokenOf(id), ChannelId(channel));
    }

    public Task<LiveReader> WatchAsync(string who) => LiveReader.OpenAsync(http, who);

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await Server.DisposeAsync();
    }

    private static MultipartFormDataContent Form(string json, (string Name, byte[] Content)[] files)
    {
        var form = new MultipartFormDataContent { { new StringContent(json, Encoding.UTF8, "application/json"), "payload_json" } };
        for (var i = 0; i < files.Length; i++)
            form.Add(new ByteArrayContent(files[i].Content), $"files[{i}]", files[i].Name);
        return form;
    }
}
