using System.Security.Cryptography;

namespace DiplomacyBot.Sandbox.Worlds;

/// <summary>Bytes nobody can guess, fetched many at a time: an interaction needs 64, and each fetch costs the same.</summary>
internal static class RandomBytes
{
    private static readonly byte[] Buffer = new byte[4096];
    private static readonly Lock Gate = new();
    private static int used = Buffer.Length;

    /// <param name="bytes">4096 at most.</param>
    public static void Fill(Span<byte> bytes)
    {
        lock (Gate)
        {
            if (used + bytes.Length > Buffer.Length)
            {
                RandomNumberGenerator.Fill(Buffer);
                used = 0;
            }

            Buffer.AsSpan(used, bytes.Length).CopyTo(bytes);
            // What was given out is not kept.
            Buffer.AsSpan(used, bytes.Length).Clear();
            used += bytes.Length;
        }
    }
}
