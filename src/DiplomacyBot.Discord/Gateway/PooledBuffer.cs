using System.Buffers;

namespace DiplomacyBot.Discord.Gateway;

/// <summary>Bytes borrowed from the pool, for one message after another: it grows for a large one and gives that room back afterwards.</summary>
internal sealed class PooledBuffer : IDisposable
{
    /// <summary>A larger message is a fault: no guild is that large.</summary>
    public const int Largest = 64 * 1024 * 1024;

    private const int Usual = 16 * 1024;
    private const int Kept = 256 * 1024;

    private byte[] bytes = ArrayPool<byte>.Shared.Rent(Usual);
    private int length;

    /// <summary>What was written since the last <see cref="Clear"/>; valid until the next call.</summary>
    public ReadOnlyMemory<byte> Written => bytes.AsMemory(0, length);

    /// <summary>Room for more, at least one byte.</summary>
    public Memory<byte> Room()
    {
        if (length == bytes.Length)
            Resize(bytes.Length * 2);
        return bytes.AsMemory(length);
    }

    /// <summary>Counts bytes that were put into the room; false where the message is larger than any may be.</summary>
    public bool Advance(int count)
    {
        length += count;
        return length <= Largest;
    }

    /// <summary>Begins the next message.</summary>
    public void Clear()
    {
        length = 0;
        if (bytes.Length > Kept)
            Resize(Usual);
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = [];
        length = 0;
    }

    private void Resize(int size)
    {
        var other = ArrayPool<byte>.Shared.Rent(size);
        bytes.AsSpan(0, length).CopyTo(other);
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = other;
    }
}
