namespace DiplomacyBot.Sandbox.Worlds;

/// <summary>A channel's messages, oldest first. The newest <see cref="Kept"/> are held, and the bot's own as far back as it may look for them.</summary>
internal sealed class MessageLog
{
    /// <summary>How many messages of a channel survive at least.</summary>
    public const int Kept = 10_000;

    /// <summary>A bot that must know whether it posted reads this many messages back at most; its own posts among them must still be there.</summary>
    public const int OwnKeptAmong = 20_000;

    // Dropping a thousand at once keeps the cost of forgetting off most posts.
    private const int Slack = 1_000;

    private readonly List<Message> messages = [];
    private readonly Queue<(ulong Id, long Number)> own = [];
    private long added;

    public int Count => messages.Count;

    public Message? Newest => messages.Count == 0 ? null : messages[^1];

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<Message> OldestFirst => messages;

    /// <returns>The messages that fell off the old end.</returns>
    public IReadOnlyList<Message> Add(Message message)
    {
        var index = FirstAtOrAfter(message.Id);
        messages.Insert(index, message);
        added++;
        if (message.Author.Bot)
            own.Enqueue((message.Id, added));
        while (own.TryPeek(out var oldest) && oldest.Number <= added - OwnKeptAmong)
            own.Dequeue();
        return messages.Count <= Kept + Slack || messages.Count - own.Count < Slack ? [] : DropOldest();
    }

    public Message? Find(ulong id)
    {
        var index = FirstAtOrAfter(id);
        return index < messages.Count && messages[index].Id == id ? messages[index] : null;
    }

    public void Replace(Message message)
    {
        var index = FirstAtOrAfter(message.Id);
        if (index < messages.Count && messages[index].Id == message.Id)
            messages[index] = message;
    }

    public bool Remove(ulong id)
    {
        var index = FirstAtOrAfter(id);
        if (index == messages.Count || messages[index].Id != id)
            return false;
        messages.RemoveAt(index);
        return true;
    }

    /// <summary>Newest first, as Discord lists; a bound is exclusive.</summary>
    public List<Message> Page(ulong? before, ulong? after, ulong? around, int limit)
    {
        int start, end;
        if (around is { } middle)
        {
            start = Math.Max(0, FirstAtOrAfter(middle) - (limit / 2));
            end = Math.Min(messages.Count, start + limit);
        }
        else if (after is { } lower)
        {
            start = lower == ulong.MaxValue ? messages.Count : FirstAtOrAfter(lower + 1);
            end = Math.Min(messages.Count, start + limit);
        }
        else
        {
            end = before is { } upper ? FirstAtOrAfter(upper) : messages.Count;
            start = Math.Max(0, end - limit);
        }

        var page = messages.GetRange(start, end - start);
        page.Reverse();
        return page;
    }

    private List<Message> DropOldest()
    {
        var kept = own.Select(post => post.Id).ToHashSet();
        List<Message> dropped = [];
        messages.RemoveAll(message =>
        {
            if (dropped.Count == Slack || kept.Contains(message.Id))
                return false;
            dropped.Add(message);
            return true;
        });
        return dropped;
    }

    private int FirstAtOrAfter(ulong id)
    {
        if (messages.Count == 0 || messages[^1].Id < id)
            return messages.Count;
        int low = 0, high = messages.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (messages[middle].Id < id)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
