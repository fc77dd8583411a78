using System.IO.Compression;
using System.Net.WebSockets;

namespace DiplomacyBot.Sandbox.Gateway;

/// <summary>Puts frames on one socket, compressed as the connection asked.</summary>
internal sealed class FrameWriter(WebSocket socket, TransportCompression compression) : IDisposable
{
    /// <summary>Below this, zlib makes a payload no smaller worth speaking of.</summary>
    private const int WorthCompressing = 512;

    private readonly Deflater? deflater = compression == TransportCompression.ZlibStream ? new Deflater() : null;
    private readonly ZstdFramer? framer = compression == TransportCompression.ZstdStream ? new ZstdFramer() : null;

    /// <param name="frame">JSON.</param>
    /// <param name="alone">Whether identify asked that large payloads be compressed one by one.</param>
    /// <param name="cancellationToken">Ends the sending.</param>
    public ValueTask SendAsync(byte[] frame, bool alone, CancellationToken cancellationToken)
    {
        if (deflater is not null)
            return socket.SendAsync(deflater.Deflate(frame), WebSocketMessageType.Binary, endOfMessage: true, cancellationToken);
        if (framer is not null)
            return socket.SendAsync(framer.Frame(frame), WebSocketMessageType.Binary, endOfMessage: true, cancellationToken);
        return alone && frame.Length >= WorthCompressing
            ? socket.SendAsync(Compress(frame), WebSocketMessageType.Binary, endOfMessage: true, cancellationToken)
            : socket.SendAsync(frame.AsMemory(), WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
    }

    public void Dispose() => deflater?.Dispose();

    private static ReadOnlyMemory<byte> Compress(byte[] frame)
    {
        using var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, CompressionLevel.Fastest, leaveOpen: true))
            zlib.Write(frame);
        return compressed.ToArray();
    }
}
