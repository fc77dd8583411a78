namespace DiplomacyBot.Sandbox.Hosting;

/// <summary>Lets a thread itself send what it queued under the world's gate, once it has left the gate: waking another one costs more than the sending.</summary>
/// <remarks>Opened before the gate is entered. What is queued while none is open is sent by a thread of the pool.</remarks>
internal sealed class DeferredSends
{
    [ThreadStatic]
    private static DeferredSends? ofThread;

    private readonly Queue<SendQueue> due = [];
    private bool open;

    public static Scope Open()
    {
        var sends = ofThread ??= new DeferredSends();
        // One opened within another leaves the sending to that one, which knows when the gate is left.
        if (sends.open)
            return default;
        sends.open = true;
        return new Scope(sends);
    }

    public static void Add(SendQueue queue)
    {
        if (ofThread is { open: true } sends)
            sends.due.Enqueue(queue);
        else
            ThreadPool.UnsafeQueueUserWorkItem(static queue => _ = queue.WriteAsync(), queue, preferLocal: false);
    }

    private void Close()
    {
        open = false;
        // A write may continue somebody else's request right here, which may open and close its own.
        while (due.TryDequeue(out var queue))
            _ = queue.WriteAsync();
    }

    public readonly ref struct Scope(DeferredSends? sends)
    {
        public void Dispose() => sends?.Close();
    }
}
