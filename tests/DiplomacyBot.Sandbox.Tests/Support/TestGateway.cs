using System.IO.Compression;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace DiplomacyBot.Sandbox.Tests.Support;

/// <summary>A bot's end of the gateway, over a real socket.</summary>
internal sealed class TestGateway : IAsyncDisposable
{
    private readonly ClientWebSocket socket = new();
    private readonly MemoryStream? compressed;
    private readonly ZLibStream? inflater;

    private TestGateway(bool compress)
    {
        if (!compress)
            return;
        compressed = new MemoryStream();
        inflater = new ZLibStream(compressed, CompressionMode.Decompress);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<TestGateway> OpenAsync(Town town, string query = "v=10&encoding=json", string path = "", bool compress = false)
    {
        var gateway = new TestGateway(compress);
        await gateway.socket.ConnectAsync(new Uri($"{town.Server.GatewayUrl}{path}/?{query}{(compress ? "&compress=zlib-stream" : "")}"), Cancel);
        return gateway;
    }

    /// <summary>Says hello, identifies and reads READY and the guild.</summary>
    public static async Task<(TestGateway Gateway, JsonElement Ready, JsonElement Guild)> IdentifiedAsync(Town town, int intents = 1, bool compress = false)
    {
        var gateway = await OpenAsync(town, compress: compress);
        Assert.Equal(10, (await gateway.NextAsync()).GetProperty("op").GetInt32());
        await gateway.IdentifyAsync(town.Server.Token, intents);
        var ready = await gateway.NextAsync("READY");
        return (gateway, ready, (intents & 1) == 0 ? default : await gateway.NextAsync("GUILD_CREATE"));
    }

    public Task IdentifyAsync(string token, int intents = 1, string more = "") =>
        SendAsync($$$"""{"op":2,"d":{"token":"{{{token}}}","intents":{{{intents}}},"properties":{"os":"linux","browser":"test","device":"test"}{{{more}}} } }""");

    public Task ResumeAsync(string token, string session, long sequence) =>
        SendAsync($$$"""{"op":6,"d":{"token":"{{{token}}}","session_id":"{{{session}}}","seq":{{{sequence}}} } }""");

    public async Task SendAsync(string json) => await socket.SendAsync(Encoding.UTF8.GetBytes(json), WebSocketMessageType.Text, endOfMessage: true, Cancel);

    /// <summary>A part of a message that goes on. Whether it arrives is not asked: the line may be closed by then.</summary>
    public async Task SendPartAsync(byte[] part)
    {
        try
        {
            await socket.SendAsync(part, WebSocketMessageType.Text, endOfMessage: false, Cancel);
        }
        catch (WebSocketException)
        {
            // What the test is after is the close code.
        }
    }

    public async Task<JsonElement> NextAsync()
    {
        var message = await ReceiveAsync();
        return message ?? throw new EndOfStreamException($"The gateway closed with {socket.CloseStatus}.");
    }

    /// <summary>Reads on until this dispatch comes; gives its data.</summary>
    public async Task<JsonElement> NextAsync(string name)
    {
        while (true)
        {
            var frame = await NextAsync();
            if (frame.GetProperty("t").GetString() == name)
                return frame.GetProperty("d");
        }
    }

    /// <summary>Reads on until an opcode comes.</summary>
    public async Task<JsonElement> NextAsync(int op)
    {
        while (true)
        {
            var frame = await NextAsync();
            if (frame.GetProperty("op").GetInt32() == op)
                return frame;
        }
    }

    public async Task<int> ClosedWithAsync()
    {
        while (await ReceiveBytesAsync() is not null)
        {
        }

        return (int)socket.CloseStatus!;
    }

    /// <summary>True when the line was cut without a close frame.</summary>
    public async Task<bool> IsCutAsync()
    {
        try
        {
            while (await ReceiveAsync() is not null)
            {
            }

            return false;
        }
        catch (WebSocketException)
        {
            return true;
        }
    }

    public Task CloseAsync(int code) => socket.CloseAsync((WebSocketCloseStatus)code, null, Cancel);

    public void Cut() => socket.Abort();

    public ValueTask DisposeAsync()
    {
        inflater?.Dispose();
        compressed?.Dispose();
        socket.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>The next message as it is on the wire; null = the line was closed.</summary>
    public async Task<byte[]?> ReceiveBytesAsync()
    {
        using var message = new MemoryStream();
        var buffer = new byte[16 * 1024];
        ValueWebSocketReceiveResult result;
        do
        {
            result = await socket.ReceiveAsync(buffer.AsMemory(), Cancel);
            if (result.MessageType == WebSocketMessageType.Close)
                return null;
            message.Write(buffer, 0, result.Count);
        }
        while (!result.EndOfMessage);
        return message.ToArray();
    }

    private async Task<JsonElement?> ReceiveAsync() =>
        await ReceiveBytesAsync() is { } message ? JsonElement.Parse(inflater is null ? message : Inflate(message)) : null;

    private byte[] Inflate(byte[] part)
    {
        Assert.Equal([0x00, 0x00, 0xFF, 0xFF], part[^4..]);
        var at = compressed!.Position;
        compressed.Seek(0, SeekOrigin.End);
        compressed.Write(part);
        compressed.Position = at;
        using var plain = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = inflater!.Read(buffer)) > 0)
            plain.Write(buffer, 0, read);
        return plain.ToArray();
    }
}
