namespace DiplomacyBot.EndToEnd.Tests.Town;

/// <summary>Who did what and what they saw, in order.</summary>
internal sealed class Transcript
{
    private const int Most = 400;

    private readonly Lock gate = new();
    private readonly Queue<string> lines = new();

    public void Add(string line)
    {
        lock (gate)
        {
            lines.Enqueue(line);
            if (lines.Count > Most)
            {
                lines.Dequeue();
            }
        }
    }

    public override string ToString()
    {
        lock (gate)
        {
            return string.Join(Environment.NewLine, lines);
        }
    }
}
