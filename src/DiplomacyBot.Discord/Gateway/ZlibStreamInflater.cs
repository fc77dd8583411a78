using System.IO.Compression;

namespace DiplomacyBot.Discord.Gateway;

/// <summary>Unpacks Discord's transport compression: one zlib stream for the whole connection, in which a message ends with 00 00 FF FF.</summary>
internal sealed class ZlibStreamInflater : IDisposable
{
    private readonly Inbox inbox = new();
    private readonly ZLibStream inflated;
    private readonly PooledBuffer output = new();

    public ZlibStreamInflater() => inflated = new ZLibStream(inbox, CompressionMode.Decompress);

    /// <summary>Takes a piece of the stream.</summary>
    /// <returns>The message it completes, valid until the next call; null where more is to come.</returns>
    /// <exception cref="InvalidDataException">It is not zlib, or a message is too large: the connection is of no more use.</exception>
    public ReadOnlyMemory<byte>? Add(ReadOnlySpan<byte> piece)
    {
        inbox.Add(piece);
        if (!inbox.EndsMessage)
            return null;
        output.Clear();
        int count;
        while ((count = inflated.Read(output.Room().Span)) > 0)
        {
            if (!output.Advance(count))
                throw new InvalidDataException($"The gateway sent a message of more than {PooledBuffer.Largest} bytes.");
        }

        inbox.Clear();
        return output.Written;
    }

    public void Dispose()
    {
        inflated.Dispose();
        output.Dispose();
    }

    /// <summary>The compressed bytes that have come; at their end it is merely empty for now, not finished.</summary>
    private sealed class Inbox : Stream
    {
        private const int UsualBytes = 1024;
        private const int KeptBytes = 64 * 1024;

        private byte[] bytes = new byte[UsualBytes];
        private int length;
        private int position;

        public bool EndsMessage => bytes.AsSpan(0, length).EndsWith<byte>([0x00, 0x00, 0xFF, 0xFF]);

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public void Add(ReadOnlySpan<byte> piece)
        {
            if (length + piece.Length > PooledBuffer.Largest)
                throw new InvalidDataException($"The gateway sent a message of more than {PooledBuffer.Largest} bytes.");
            if (length + piece.Length > bytes.Length)
                Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + piece.Length));
            piece.CopyTo(bytes.AsSpan(length));
            length += piece.Length;
        }

        public void Clear()
        {
            length = position = 0;
            if (bytes.Length > KeptBytes)
                bytes = new byte[UsualBytes];
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var count = Math.Min(buffer.Length, length - position);
            bytes.AsSpan(position, count).CopyTo(buffer);
            position += count;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
