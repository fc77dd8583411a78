using System.IO.Compression;
using System.Text;

namespace DiplomacyBot.Discord.Tests.Fakes;

/// <summary>Packs messages as the gateway's transport compression does: one stream, flushed after each message.</summary>
internal sealed class ZlibMessages : IDisposable
{
    private readonly MemoryStream packed = new();
    private readonly ZLibStream deflate;

    public ZlibMessages() => deflate = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true);

    public byte[] Pack(string text)
    {
        packed.SetLength(0);
        deflate.Write(Encoding.UTF8.GetBytes(text));
        deflate.Flush();
        // An empty message flushes nothing; a real gateway never sends one, and the end mark alone is valid deflate.
        return packed.Length > 0 ? packed.ToArray() : [0x00, 0x00, 0x00, 0xFF, 0xFF];
    }

    public void Dispose()
    {
        deflate.Dispose();
        packed.Dispose();
    }
}
