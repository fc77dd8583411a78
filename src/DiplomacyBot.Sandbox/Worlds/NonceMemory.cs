using System.Text.Json;

namespace DiplomacyBot.Sandbox.Worlds;

/// <summary>Which message a nonce made, for as long as Discord would remember.</summary>
/// <remarks>Discord says "the past few minutes"; an author's nonces are taken as unique across channels, the stricter reading.</remarks>
/// <param name="civilClock">The clock of the window.</param>
/// <param name="window">How long a nonce is remembered.</param>
internal sealed class NonceMemory(TimeProvider civilClock, TimeSpan window)
{
    /// <summary>How many are remembered at most, the newest. A bot within its 50 requests a second posts 6,000 messages in the usual two minutes.</summary>
    public const int Most = 10_000;

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
        var entry = new Entry(author, nonce, channelId, messageId, at);
        entries[(author, nonce)] = entry;
        oldestFirst.Enqueue(entry);
        Forget();
    }

    public Entry? Find(ulong author, string nonce)
    {
        Forget();
        return entries.GetValueOrDefault((author, nonce));
    }

    /// <summary>A nonce 7 and a nonce "7" are the same.</summary>
    public static string TextOf(JsonElement nonce) => nonce.ValueKind == JsonValueKind.String ? nonce.GetString()! : nonce.GetRawText();

    private void Forget()
    {
        var horizon = civilClock.GetUtcNow() - window;
        while (oldestFirst.TryPeek(out var entry) && (entry.At < horizon || oldestFirst.Count > Most))
        {
            oldestFirst.Dequeue();
            if (entries.TryGetValue((entry.Author, entry.Nonce), out var current) && current == entry)
                entries.Remove((entry.Author, entry.Nonce));
        }
    }

    internal sealed record Entry(ulong Author, string Nonce, ulong ChannelId, ulong MessageId, DateTimeOffset At);
}
