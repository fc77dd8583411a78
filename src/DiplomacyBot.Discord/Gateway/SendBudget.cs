namespace DiplomacyBot.Discord.Gateway;

/// <summary>The 120 messages a connection may send in 60 seconds; one more would close it (4008). Heartbeats have room of their own.</summary>
internal sealed class SendBudget(TimeProvider time)
{
    // One place stays free, because Discord's minute and ours do not start together.
    private const int Total = 119;
    private const int ForHeartbeats = 10;
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(60);

    private readonly Queue<long> sent = new();

    /// <summary>Takes a place and returns zero, or says how long to wait before asking again. Not for several threads at once.</summary>
    public TimeSpan Take(bool heartbeat)
    {
        while (sent.TryPeek(out var oldest) && time.GetElapsedTime(oldest) >= Window)
            sent.Dequeue();
        var room = heartbeat ? Total : Total - ForHeartbeats;
        if (sent.Count < room)
        {
            sent.Enqueue(time.GetTimestamp());
            return TimeSpan.Zero;
        }

        var wait = Window - time.GetElapsedTime(sent.ElementAt(sent.Count - room));
        return wait > TimeSpan.Zero ? wait : TimeSpan.FromMilliseconds(1);
    }
}
