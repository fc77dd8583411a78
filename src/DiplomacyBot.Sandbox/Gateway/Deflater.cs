using System.IO.Compression;

namespace DiplomacyBot.Sandbox.Gateway;

/// <summary>zlib-stream: one context per connection; each message ends with the sync flush <c>00 00 FF FF</c>.</summary>
internal sealed class Deflater : IDisposable
{
    private readonly MemoryStream compressed = new();
    private readonly ZLibStream zlib;

    public Deflater() => zlib = new ZLibStream(compressed, CompressionLevel.Fastest, leaveOpen: true);

    public ReadOnlyMemory<byte> Deflate(byte[] frame)
    {
        compressed.SetLength(0);
        zlib.Write(frame);
        zlib.Flush();
        return compressed.GetBuffer().AsMemory(0, (int)compressed.Length);
    }

    public void Dispose()
    {
        zlib.Dispose();
        compressed.Dispose();
    }
}
