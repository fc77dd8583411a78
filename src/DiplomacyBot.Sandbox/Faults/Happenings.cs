namespace DiplomacyBot.Sandbox.Faults;

/// <summary>What happened here, newest lines only: requests of bots and people, events, and what a test did to the wire.</summary>
internal sealed class Happenings
{
    private const int Kept = 4_096;

    private readonly HappeningLine[] lines = new HappeningLine[Kept];
    private readonly Lock gate = new();
    private long count;

    public void Add(HappeningLine line)
    {
        lock (gate)
            lines[count++ % Kept] = line;
    }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<HappeningLine> Lines
    {
        get
        {
            lock (gate)
            {
                var first = Math.Max(0, count - Kept);
                return [.. Enumerable.Range(0, (int)(count - first)).Select(offset => lines[(first + offset) % Kept])];
            }
        }
    }

    public override string ToString() => string.Join(Environment.NewLine, Lines);
}
