namespace DiplomacyBot.Boards;

/// <summary>How many pieces of work go into one transaction so that it takes about a given time, learnt from those before: computers and disks differ a hundredfold.</summary>
/// <param name="aim">How long a transaction should take.</param>
internal sealed class ChunkSize(TimeSpan aim)
{
    /// <summary>The next transaction's pieces, at least 1.</summary>
    public int Next { get; private set; } = 1;

    /// <summary>Learns from a transaction. It grows by half at most and shrinks at once: one that was quick by chance must not make the next one long.</summary>
    public void Took(int pieces, TimeSpan time)
    {
        var fitting = pieces * (aim / (time > TimeSpan.Zero ? time : TimeSpan.FromTicks(1)));
        Next = (int)Math.Clamp(fitting, 1, pieces + Math.Max(1, pieces / 2));
    }
}
