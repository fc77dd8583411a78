namespace DiplomacyBot.Discord.Gateway;

/// <summary>One connection to the gateway, used once. Faults of the line are <see cref="IOException"/> or
/// <see cref="System.Net.WebSockets.WebSocketException"/>.</summary>
internal interface IGatewayTransport : IAsyncDisposable
{
    /// <summary>Opens the connection.</summary>
    Task ConnectAsync(Uri address, CancellationToken cancellationToken);

    /// <summary>Waits for a whole message; its bytes are valid until the next call. Cancelling breaks the connection.</summary>
    ValueTask<GatewayMessage> ReceiveAsync(CancellationToken cancellationToken);

    /// <summary>Sends a text message.</summary>
    ValueTask SendAsync(ReadOnlyMemory<byte> utf8, CancellationToken cancellationToken);

    /// <summary>Says goodbye with a close code, and does not wait for an answer; allowed while a receive is waiting.</summary>
    Task CloseAsync(int code, CancellationToken cancellationToken);
}
