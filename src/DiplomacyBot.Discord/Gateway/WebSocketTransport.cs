using System.Buffers;
using System.Net.WebSockets;
using DiplomacyBot.Discord.Rest;

namespace DiplomacyBot.Discord.Gateway;

/// <summary>The gateway over a web socket.</summary>
internal sealed class WebSocketTransport : IGatewayTransport
{
    private const int FirstBuffer = 16 * 1024;
    private const int LargestMessage = 64 * 1024 * 1024;

    private readonly ClientWebSocket socket = new();
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(FirstBuffer);

    public WebSocketTransport()
    {
        // The gateway has heartbeats of its own.
        socket.Options.KeepAliveInterval = TimeSpan.Zero;
        socket.Options.SetRequestHeader("User-Agent", RestSender.UserAgent);
    }

    public Task ConnectAsync(Uri address, CancellationToken cancellationToken) => socket.ConnectAsync(address, cancellationToken);

    public async ValueTask<GatewayMessage> ReceiveAsync(CancellationToken cancellationToken)
    {
        if (buffer.Length > FirstBuffer * 16)
            Resize(FirstBuffer, 0);
        var length = 0;
        while (true)
        {
            if (length == buffer.Length)
                Resize(buffer.Length * 2, length);
            var received = await socket.ReceiveAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false);
            if (received.MessageType == WebSocketMessageType.Close)
                return new GatewayMessage(GatewayMessageKind.Closed, default, (int?)socket.CloseStatus);
            length += received.Count;
            if (length > LargestMessage)
                throw new IOException($"The gateway sent a message of more than {LargestMessage} bytes.");
            if (received.EndOfMessage)
            {
                var kind = received.MessageType == WebSocketMessageType.Text ? GatewayMessageKind.Text : GatewayMessageKind.Binary;
                return new GatewayMessage(kind, buffer.AsMemory(0, length));
            }
        }
    }

    public ValueTask SendAsync(ReadOnlyMemory<byte> utf8, CancellationToken cancellationToken) =>
        socket.SendAsync(utf8, WebSocketMessageType.Text, endOfMessage: true, cancellationToken);

    public async Task CloseAsync(int code, CancellationToken cancellationToken)
    {
        if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            await socket.CloseOutputAsync((WebSocketCloseStatus)code, null, cancellationToken).ConfigureAwait(false);
    }

    public ValueTask DisposeAsync()
    {
        socket.Dispose();
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
        return ValueTask.CompletedTask;
    }

    private void Resize(int size, int keep)
    {
        var other = ArrayPool<byte>.Shared.Rent(size);
        buffer.AsSpan(0, keep).CopyTo(other);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = other;
    }

    /// <summary>Makes them.</summary>
    internal sealed class Factory : IGatewayTransportFactory
    {
        public IGatewayTransport Create() => new WebSocketTransport();
    }
}
