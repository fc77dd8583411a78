using System.Net.WebSockets;

namespace DiplomacyBot.Sandbox.Hosting;

/// <summary>What goes out over one connection, in order. There is one writer at a time: whoever queued while there was none, see <see cref="DeferredSends"/>.</summary>
/// <param name="mostBytes">More than this may not wait for a reader.</param>
/// <param name="write">Puts frames on the wire; the list is only lent.</param>
internal sealed class SendQueue(long mostBytes, Func<IReadOnlyList<byte[]>, ValueTask> write)
{
    private readonly Lock gate = new();
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private List<byte[]> waiting = [];
    private List<byte[]> taken = [];
    private long waitingBytes;
    private long takenBytes;
    private bool hasWriter;
    private bool complete;

    /// <summary>Done when the queue is complete and all of it is written, or the line broke. From then on nothing is written.</summary>
    public Task Ended => ended.Task;

    /// <summary>Queues a frame; after the end it is dropped.</summary>
    /// <returns>False when the reader is so far behind that the frame was not taken.</returns>
    public bool TryAdd(byte[] frame)
    {
        lock (gate)
        {
            if (complete)
                return true;
            if (waitingBytes + takenBytes + frame.Length > mostBytes)
                return false;
            waiting.Add(frame);
            waitingBytes += frame.Length;
            if (hasWriter)
                return true;
            hasWriter = true;
        }

        DeferredSends.Add(this);
        return true;
    }

    /// <summary>Nothing comes any more; what is there is still written.</summary>
    public void Complete()
    {
        lock (gate)
        {
            complete = true;
            if (hasWriter)
                return;
        }

        ended.TrySetResult();
    }

    /// <summary>Writes what is queued, on the calling thread as long as the socket takes it.</summary>
    public async Task WriteAsync()
    {
        try
        {
            while (Take())
                await write(taken);
            return;
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            // The line is dead. The receiving side notices the same and tidies up.
            Break();
            ended.TrySetResult();
        }
        catch (Exception exception)
        {
            Break();
            ended.TrySetException(exception);
        }
    }

    private bool Take()
    {
        lock (gate)
        {
            taken.Clear();
            (taken, waiting) = (waiting, taken);
            (takenBytes, waitingBytes) = (waitingBytes, 0);
            if (taken.Count > 0)
                return true;
            hasWriter = false;
            if (!complete)
                return false;
        }

        ended.TrySetResult();
        return false;
    }

    private void Break()
    {
        lock (gate)
        {
            complete = true;
            waiting.Clear();
        }
    }
}
