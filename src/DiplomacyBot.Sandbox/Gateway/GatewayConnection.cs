using System.Net.WebSockets;
using System.Text.Json;
using DiplomacyBot.Sandbox.Hosting;
using DiplomacyBot.Sandbox.Json;

namespace DiplomacyBot.Sandbox.Gateway;

/// <summary>One websocket: a queue of frames going out, and the bot's payloads coming in.</summary>
internal sealed class GatewayConnection : IDisposable
{
    private const int MostPayloadBytes = 4096;
    private const int MostQueuedBytes = 16 << 20;
    private const int SendsPerMinute = 120;
    private static readonly TimeSpan CloseWait = TimeSpan.FromSeconds(5);

    private readonly HttpContext context;
    private readonly WebSocket socket;
    private readonly GatewayHub hub;
    private readonly FrameWriter writer;
    private readonly SendQueue outgoing;
    private readonly CancellationTokenSource ended = new();
    private readonly Queue<DateTimeOffset> sends = [];
    private CloseCode? closing;

    public GatewayConnection(HttpContext context, WebSocket socket, GatewayHub hub, TransportCompression compression)
    {
        this.context = context;
        this.socket = socket;
        this.hub = hub;
        writer = new FrameWriter(socket, compression);
        outgoing = new SendQueue(MostQueuedBytes, WriteAsync);
        IsCompressed = compression != TransportCompression.None;
        CameToResume = context.Request.Path.Value!.TrimEnd('/').EndsWith("/resume", StringComparison.Ordinal);
    }

    public GatewaySession? Session { get; set; }

    public bool IsCompressed { get; }

    /// <summary>Whether it came in by the address that READY gave for resuming.</summary>
    public bool CameToResume { get; }

    /// <summary>Whether op 9 was sent here: then a resume or an identify on this very socket is as good as on a new one.</summary>
    public bool WasInvalidated { get; set; }

    public DateTimeOffset LastBeat { get; set; }

    /// <summary>How many heartbeats came.</summary>
    public long Beats { get; set; }

    /// <summary>Queues a frame. A reader that lets too many pile up is cut off.</summary>
    public void Send(byte[] frame)
    {
        if (!outgoing.TryAdd(frame))
            Cut();
    }

    /// <summary>Ends the connection with a close code, after what is queued.</summary>
    public void Close(CloseCode code)
    {
        closing ??= code;
        outgoing.Complete();
    }

    /// <summary>Cuts the TCP connection without a close frame.</summary>
    public void Cut()
    {
        outgoing.Complete();
        context.Abort();
        ended.Cancel();
    }

    public async Task RunAsync(CancellationToken stopping)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, context.RequestAborted, ended.Token);
        // A frame that is being written is given up this way, not by a token of its own: that would cost each frame a registration.
        using var abort = either.Token.UnsafeRegister(static context => ((HttpContext)context!).Abort(), context);
        var closed = CloseAfterSendsAsync(either.Token);
        try
        {
            await ReceiveLoopAsync(either.Token);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or IOException)
        {
            // The line is dead or the server stops; either way the session outlives it for a while.
        }
        finally
        {
            hub.Left(this, (int?)closing ?? (int?)socket.CloseStatus);
            outgoing.Complete();
            await closed;
        }
    }

    public void Dispose()
    {
        writer.Dispose();
        ended.Dispose();
    }

    private async ValueTask WriteAsync(IReadOnlyList<byte[]> frames)
    {
        for (var i = 0; i < frames.Count; i++)
            await writer.SendAsync(frames[i], Session?.CompressesPayloads == true, CancellationToken.None);
    }

    private async Task CloseAfterSendsAsync(CancellationToken cancellationToken)
    {
        await outgoing.Ended;
        try
        {
            if (closing is { } code && socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                await socket.CloseOutputAsync((WebSocketCloseStatus)(int)code, code.ToString(), cancellationToken);
                ended.CancelAfter(CloseWait);
            }
            else if (socket.State is WebSocketState.CloseReceived)
            {
                await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, cancellationToken);
            }
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            // The receiving side notices the same and tidies up.
        }
    }

    private async Task ReceiveLoopAsync(CancellationToken cancellationToken)
    {
        var buffer = new byte[MostPayloadBytes + 1];
        while (true)
        {
            var length = 0;
            ValueWebSocketReceiveResult result;
            do
            {
                result = await socket.ReceiveAsync(buffer.AsMemory(length), cancellationToken);
                length += result.Count;
                if (result.MessageType == WebSocketMessageType.Close)
                    return;
            }
            while (!result.EndOfMessage && length <= MostPayloadBytes);

            // After a close was decided nothing more is heard.
            if (closing is not null)
                continue;
            if (length > MostPayloadBytes)
                Close(CloseCode.DecodeError);
            else if (hub.LimitsSends && IsOneTooMany())
                Close(CloseCode.RateLimited);
            else
                Receive(buffer.AsMemory(0, length));
        }
    }

    private void Receive(ReadOnlyMemory<byte> payload)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(payload);
        }
        catch (JsonException)
        {
            Close(CloseCode.DecodeError);
            return;
        }

        using (document)
        {
            if (JsonSafety.IsReadable(document, payload.Span) && document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("op", out var op)
                && op.ValueKind == JsonValueKind.Number && op.TryGetInt32(out var number))
                hub.Payloads.Take(this, number, document.RootElement.TryGetProperty("d", out var data) ? data : default);
            else
                Close(CloseCode.DecodeError);
        }
    }

    private bool IsOneTooMany()
    {
        var now = hub.WireNow;
        sends.Enqueue(now);
        while (sends.Peek() <= now - TimeSpan.FromSeconds(60))
            sends.Dequeue();
        return sends.Count > SendsPerMinute;
    }
}
