namespace DiplomacyBot.Sandbox.Worlds;

/// <summary>Which message a nonce made, for as long as Discord would remember.</summary>
/// <remarks>Discord says "the past few minutes"; an author's nonces are taken as unique across channels, the stricter reading.</remarks>
internal sealed class NonceMemory(TimeProvider civilClock, TimeSpan window)
{
    private readonly Dictionary<(ulong Author, string Nonce), Entry> entries = [];
    private readonly Queue<Entry> oldestFirst = [];

    /// <summary>Everything that is still remembered.</summary>
    public IEnumerable<Entry> Remembered
    {
        get
        {
            Forget();
            return oldestFirst;
        }
    }

    public void Remember(ulong author, string nonce, ulong channelId, ulong messageId, DateTimeOffset at)
    {
        Forget();
        var entry = new Entry(author, nonce, channelId, messageId, at);
        entries[(author, nonce)] = entry;
        oldestFirst.Enqueue(entry);
    }

    public Entry? Find(ulong author, string nonce)
    {
        Forget();
        return entries.GetValueOrDefault((author, nonce));
    }

    private void Forget()
    {
        var horizon = civilClock.GetUtcNow() - window;
        while (oldestFirst.TryPeek(out var entry) && entry.At < horizon)
        {
            oldestFirst.Dequeue();
            if (entries.TryGetValue((entry.Author, entry.Nonce), out var current) && current == entry)
                entries.Remove((entry.Author, entry.Nonce));
        }
    }

    internal sealed record Entry(ulong Author, string Nonce, ulong ChannelId, ulong MessageId, DateTimeOffset At);
}
