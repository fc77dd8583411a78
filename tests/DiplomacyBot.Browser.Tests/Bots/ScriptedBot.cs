using System.Buffers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace DiplomacyBot.Browser.Tests.Bots;

/// <summary>A bot of a few lines that speaks raw gateway and REST, so that the page can be tested without the real one.</summary>
internal sealed class ScriptedBot : IAsyncDisposable
{
    private readonly ClientWebSocket socket = new();
    private readonly CancellationTokenSource stopping = new();
    private readonly Channel<JsonObject> outgoing = Channel.CreateUnbounded<JsonObject>();
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly HttpClient http;
    private readonly string applicationId;
    private readonly string token;
    private Task running = Task.CompletedTask;
    private long sequence;
    private bool disposed;

    private ScriptedBot(Uri api, string token, string applicationId)
    {
        this.token = token;
        this.applicationId = applicationId;
        http = new HttpClient { BaseAddress = new Uri(api.ToString().TrimEnd('/') + "/") };
        http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", $"Bot {token}");
        http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", "DiscordBot (https://example.org, 1)");
    }

    /// <summary>What the bot does with each interaction.</summary>
    public Func<JsonNode, Task> OnInteraction { get; set; } = _ => Task.CompletedTask;

    /// <summary>Registers the commands, connects, and waits until READY.</summary>
    public static async Task<ScriptedBot> ConnectAsync(Uri sandbox, JsonArray commands, CancellationToken cancellationToken)
    {
        using var people = new HttpClient { BaseAddress = sandbox };
        var info = await people.GetFromJsonAsync<JsonObject>("/sandbox/info", cancellationToken) ?? throw new InvalidOperationException("The sandbox has no info.");
        var bot = new ScriptedBot(new Uri((string)info["api_url"]!), (string)info["token"]!, (string)info["application_id"]!);
        await bot.SendAsync(HttpMethod.Put, $"applications/{bot.applicationId}/commands", commands, cancellationToken);
        await bot.socket.ConnectAsync(new Uri((string)info["gateway_url"]! + "?v=10&encoding=json"), cancellationToken);
        bot.running = Task.WhenAll(bot.ReceiveAsync(), bot.SendFramesAsync());
        await bot.ready.Task.WaitAsync(cancellationToken);
        return bot;
    }

    /// <summary>Answers an interaction.</summary>
    public Task AnswerAsync(JsonNode interaction, int type, JsonObject? data = null) =>
        SendAsync(HttpMethod.Post, $"interactions/{interaction["id"]}/{interaction["token"]}/callback", new JsonObject { ["type"] = type, ["data"] = data }, stopping.Token);

    /// <summary>Changes the first answer.</summary>
    public Task EditAsync(JsonNode interaction, JsonObject message) =>
        SendAsync(HttpMethod.Patch, $"webhooks/{applicationId}/{interaction["token"]}/messages/@original", message, stopping.Token);

    /// <summary>Posts to a channel.</summary>
    public Task PostAsync(string channelId, JsonObject message) => SendAsync(HttpMethod.Post, $"channels/{channelId}/messages", message, stopping.Token);

    /// <summary>Any request of Discord's API, for what the bot of a test does by itself.</summary>
    public Task<JsonNode?> CallAsync(HttpMethod method, string path, JsonNode? body = null) => SendAsync(method, path, body, stopping.Token);

    /// <summary>Posts with files.</summary>
    public async Task UploadAsync(string path, string json, params (string Name, byte[] Content)[] files)
    {
        using var form = new MultipartFormDataContent { { new StringContent(json), "payload_json" } };
        for (var i = 0; i < files.Length; i++) form.Add(new ByteArrayContent(files[i].Content), $"files[{i}]", files[i].Name);
        using var response = await http.PostAsync(new Uri(path, UriKind.Relative), form, stopping.Token);
        if (!response.IsSuccessStatusCode)
            throw new InvalidOperationException($"POST {path} was refused with {(int)response.StatusCode}: {await response.Content.ReadAsStringAsync(stopping.Token)}");
    }

    /// <summary>Goes offline. A second call does nothing.</summary>
    public async ValueTask DisposeAsync()
    {
        if (disposed) return;
        disposed = true;
        await stopping.CancelAsync();
        socket.Abort();
        await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        socket.Dispose();
        http.Dispose();
        stopping.Dispose();
    }

    private async Task<JsonNode?> SendAsync(HttpMethod method, string path, JsonNode? body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        using var response = await http.SendAsync(request, cancellationToken);
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        if (!response.IsSuccessStatusCode)
            throw new InvalidOperationException($"{method} {path} was refused with {(int)response.StatusCode}: {text}");
        return text.Length == 0 ? null : JsonNode.Parse(text);
    }

    private async Task ReceiveAsync()
    {
        var buffer = new ArrayBufferWriter<byte>();
        while (!stopping.IsCancellationRequested)
        {
            buffer.Clear();
            ValueWebSocketReceiveResult part;
            do
            {
                part = await socket.ReceiveAsync(buffer.GetMemory(8192), stopping.Token);
                buffer.Advance(part.Count);
            }
            while (!part.EndOfMessage);
            if (part.MessageType == WebSocketMessageType.Close) return;
            Take(JsonNode.Parse(buffer.WrittenSpan)!);
        }
    }

    private void Take(JsonNode frame)
    {
        if (frame["s"] is JsonValue number) sequence = (long)number;
        switch ((int)frame["op"]!, (string?)frame["t"])
        {
            case (10, _):
                outgoing.Writer.TryWrite(new() { ["op"] = 2, ["d"] = new JsonObject { ["token"] = token, ["intents"] = 1, ["properties"] = Properties() } });
                break;
            case (1, _):
                outgoing.Writer.TryWrite(new() { ["op"] = 1, ["d"] = sequence });
                break;
            case (0, "READY"):
                ready.TrySetResult();
                break;
            case (0, "INTERACTION_CREATE"):
                _ = HandleAsync(frame["d"]!);
                break;
            default:
                break;
        }
    }

    // A script that fails shows in the page as a failed interaction, and here as why.
    private async Task HandleAsync(JsonNode interaction)
    {
        try
        {
            await OnInteraction(interaction);
        }
        catch (Exception exception) when (!stopping.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync($"The scripted bot could not answer: {exception.Message}");
        }
    }

    private async Task SendFramesAsync()
    {
        await foreach (var frame in outgoing.Reader.ReadAllAsync(stopping.Token))
            await socket.SendAsync(System.Text.Encoding.UTF8.GetBytes(frame.ToJsonString()), WebSocketMessageType.Text, true, stopping.Token);
    }

    private static JsonObject Properties() => new() { ["os"] = "linux", ["browser"] = "script", ["device"] = "script" };
}
