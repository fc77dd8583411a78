namespace DiplomacyBot.Sandbox.Gateway;

/// <summary>The newest frames of a session, for a replay. Their bytes lie in one block that is written round and round: frames kept each by itself
/// live just long enough that the garbage collector copies all of them again and again.</summary>
/// <param name="mostFrames">So many are kept,</param>
/// <param name="mostBytes">of so many bytes together.</param>
internal sealed class ReplayLog(int mostFrames, int mostBytes)
{
    private const int FirstBlock = 16 << 10;

    private readonly Queue<(long Sequence, int Length)> kept = [];
    private byte[] block = [];
    private int oldest;
    private int used;

    /// <summary>Keeps a frame, and lets the oldest go for it.</summary>
    /// <param name="sequence">One more than the last.</param>
    /// <param name="frame">Its bytes, copied.</param>
    public void Add(long sequence, ReadOnlySpan<byte> frame)
    {
        if (frame.Length > mostBytes)
        {
            // Nothing before it can be replayed either, as it would be missing in between.
            kept.Clear();
            used = 0;
            return;
        }

        while (kept.Count >= mostFrames || used + frame.Length > mostBytes)
            Forget();
        MakeRoom(used + frame.Length);
        var at = (oldest + used) % block.Length;
        var beforeEnd = Math.Min(frame.Length, block.Length - at);
        frame[..beforeEnd].CopyTo(block.AsSpan(at));
        frame[beforeEnd..].CopyTo(block);
        used += frame.Length;
        kept.Enqueue((sequence, frame.Length));
    }

    /// <summary>Whether the frame after this number, and so all that follow, are here.</summary>
    public bool Reaches(long sequence) => kept.TryPeek(out var first) && first.Sequence <= sequence + 1;

    /// <summary>The frames after this number, each copied out.</summary>
    public IEnumerable<byte[]> After(long sequence)
    {
        var at = oldest;
        foreach (var (number, length) in kept)
        {
            if (number > sequence)
                yield return Read(at, length);
            at = (at + length) % block.Length;
        }
    }

    private void Forget()
    {
        var length = kept.Dequeue().Length;
        oldest = (oldest + length) % block.Length;
        used -= length;
    }

    private void MakeRoom(int bytes)
    {
        if (bytes <= block.Length)
            return;
        var larger = new byte[Math.Min(mostBytes, Math.Max(FirstBlock, Math.Max(bytes, block.Length * 2)))];
        Read(oldest, used).CopyTo(larger, 0);
        (block, oldest) = (larger, 0);
    }

    private byte[] Read(int at, int length)
    {
        var beforeEnd = Math.Min(length, block.Length - at);
        return [.. block.AsSpan(at, beforeEnd), .. block.AsSpan(0, length - beforeEnd)];
    }
}
