using System.Net.WebSockets;
using System.Text.Json;
using System.Threading.Channels;
using DiplomacyBot.Sandbox.Json;

namespace DiplomacyBot.Sandbox.Gateway;

/// <summary>One websocket: a queue of frames going out, and the bot's payloads coming in.</summary>
internal sealed class GatewayConnection(HttpContext context, WebSocket socket, GatewayHub hub, TransportCompression compression) : IDisposable
{
    private const int MostPayloadBytes = 4096;
    private const int MostQueuedBytes = 16 << 20;
    private const int SendsPerMinute = 120;
    private static readonly TimeSpan CloseWait = TimeSpan.FromSeconds(5);

    private readonly Channel<byte[]> outgoing = Channel.CreateUnbounded<byte[]>(new UnboundedChannelOptions { SingleReader = true });
    private readonly CancellationTokenSource ended = new();
    private readonly Queue<DateTimeOffset> sends = [];
    private CloseCode? closing;
    private long queuedBytes;

    public GatewaySession? Session { get; set; }

    public bool IsCompressed => compression != TransportCompression.None;

    /// <summary>Whether it came in by the address that READY gave for resuming.</summary>
    public bool CameToResume { get; } = context.Request.Path.Value!.TrimEnd('/').EndsWith("/resume", StringComparison.Ordinal);

    /// <summary>Whether op 9 was sent here: then a resume or an identify on this very socket is as good as on a new one.</summary>
    public bool WasInvalidated { get; set; }

    public DateTimeOffset LastBeat { get; set; }

    /// <summary>How many heartbeats came.</summary>
    public long Beats { get; set; }

    /// <summary>Queues a frame. A reader that lets too many pile up is cut off.</summary>
    public void Send(byte[] frame)
    {
        if (Interlocked.Add(ref queuedBytes, frame.Length) > MostQueuedBytes)
            Cut();
        else
            outgoing.Writer.TryWrite(frame);
    }

    /// <summary>Ends the connection with a close code, after what is queued.</summary>
    public void Close(CloseCode code)
    {
        closing ??= code;
        outgoing.Writer.TryComplete();
    }

    /// <summary>Cuts the TCP connection without a close frame.</summary>
    public void Cut()
    {
        outgoing.Writer.TryComplete();
        context.Abort();
        ended.Cancel();
    }

    public async Task RunAsync(CancellationToken stopping)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, context.RequestAborted, ended.Token);
        var sending = SendLoopAsync(either.Token);
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
            outgoing.Writer.TryComplete();
            await sending;
        }
    }

    public void Dispose() => ended.Dispose();

    private async Task SendLoopAsync(CancellationToken cancellationToken)
    {
        using var writer = new FrameWriter(socket, compression);
        try
        {
            await foreach (var frame in outgoing.Reader.ReadAllAsync(cancellationToken))
            {
                await writer.SendAsync(frame, Session?.CompressesPayloads == true, cancellationToken);
                Interlocked.Add(ref queuedBytes, -frame.Length);
            }

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
                hub.Received(this, number, document.RootElement.TryGetProperty("d", out var data) ? data : default);
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
