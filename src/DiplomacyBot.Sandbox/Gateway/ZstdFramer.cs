using System.Buffers.Binary;

namespace DiplomacyBot.Sandbox.Gateway;

/// <summary>zstd-stream: one frame for the whole connection, each message some of its blocks. The blocks are stored, not compressed, which the format allows (RFC 8878, 3.1.1.2.2):
/// a bot's decoder is tried just as well, and the platform has no compressor.</summary>
internal sealed class ZstdFramer
{
    private const int MostInBlock = 128 << 10;
    private const int BlockHeaderBytes = 3;

    /// <summary>Magic number, a descriptor that promises nothing, and a window of 128 KiB (exponent 7).</summary>
    private static ReadOnlySpan<byte> FrameHeader => [0x28, 0xB5, 0x2F, 0xFD, 0x00, 0x38];

    private bool begun;

    public ReadOnlyMemory<byte> Frame(ReadOnlySpan<byte> message)
    {
        var blocks = Math.Max(1, (message.Length + MostInBlock - 1) / MostInBlock);
        var framed = new byte[(begun ? 0 : FrameHeader.Length) + (blocks * BlockHeaderBytes) + message.Length];
        var rest = framed.AsSpan();
        if (!begun)
        {
            FrameHeader.CopyTo(rest);
            rest = rest[FrameHeader.Length..];
            begun = true;
        }

        for (var block = 0; block < blocks; block++)
        {
            var part = message[..Math.Min(MostInBlock, message.Length)];
            // Bit 0: the frame's last block, which never comes; bits 1 and 2: the type, 0 = stored; then the size.
            BinaryPrimitives.WriteUInt16LittleEndian(rest, (ushort)(part.Length << 3));
            rest[2] = (byte)(part.Length >> 13);
            part.CopyTo(rest[BlockHeaderBytes..]);
            rest = rest[(BlockHeaderBytes + part.Length)..];
            message = message[part.Length..];
        }

        return framed;
    }
}
