namespace DiplomacyBot.Sandbox.Worlds;

/// <summary>Messages that one person sees. In memory only, and only the newest.</summary>
internal sealed class EphemeralShelf
{
    private const int Kept = 5_000;
    private readonly Dictionary<ulong, Message> messages = [];
    private readonly Queue<ulong> oldestFirst = [];

    public Message? Find(ulong id) => messages.GetValueOrDefault(id);

    public void Put(Message message)
    {
        if (!messages.ContainsKey(message.Id))
            oldestFirst.Enqueue(message.Id);
        messages[message.Id] = message;
        while (oldestFirst.Count > Kept)
            messages.Remove(oldestFirst.Dequeue());
    }

    public bool Remove(ulong id) => messages.Remove(id);
}
