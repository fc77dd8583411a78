using System.Net.WebSockets;
using DiplomacyBot.Discord.Rest;

namespace DiplomacyBot.Discord.Gateway;

/// <summary>The gateway over a web socket.</summary>
internal sealed class WebSocketTransport : IGatewayTransport
{
    private readonly ClientWebSocket socket = new();
    private readonly PooledBuffer buffer = new();

    public WebSocketTransport()
    {
        // The gateway has heartbeats of its own.
        socket.Options.KeepAliveInterval = TimeSpan.Zero;
        socket.Options.SetRequestHeader("User-Agent", UserAgent.Value);
    }

    public Task ConnectAsync(Uri address, CancellationToken cancellationToken) => socket.ConnectAsync(address, cancellationToken);

    public async ValueTask<GatewayMessage> ReceiveAsync(CancellationToken cancellationToken)
    {
        buffer.Clear();
        while (true)
        {
            var received = await socket.ReceiveAsync(buffer.Room(), cancellationToken).ConfigureAwait(false);
            if (received.MessageType == WebSocketMessageType.Close)
                return new GatewayMessage(GatewayMessageKind.Closed, default, (int?)socket.CloseStatus);
            if (!buffer.Advance(received.Count))
                throw new IOException($"The gateway sent a message of more than {PooledBuffer.Largest} bytes.");
            if (received.EndOfMessage)
                return new GatewayMessage(received.MessageType == WebSocketMessageType.Text ? GatewayMessageKind.Text : GatewayMessageKind.Binary, buffer.Written);
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
        buffer.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Makes them.</summary>
    internal sealed class Factory : IGatewayTransportFactory
    {
        public IGatewayTransport Create() => new WebSocketTransport();
    }
}
