using System.Net.WebSockets;

namespace DiplomacyBot.Discord.Gateway;

/// <summary>Sends a heartbeat in every interval and watches that each is acknowledged before the next: otherwise the link is dead,
/// however alive the socket looks.</summary>
internal sealed class Heartbeat : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly Task beating;
    private int unacknowledged;

    /// <param name="interval">The time between two beats, as hello told it.</param>
    /// <param name="first">The time before the first one: a random part of the interval.</param>
    /// <param name="time">The wire clock.</param>
    /// <param name="send">Sends a beat.</param>
    /// <param name="dead">Called once where the link turns out to be dead.</param>
    public Heartbeat(TimeSpan interval, TimeSpan first, TimeProvider time, Func<CancellationToken, ValueTask> send, Func<Task> dead) =>
        beating = BeatAsync(interval, first, time, send, dead);

    /// <summary>The gateway acknowledged a beat.</summary>
    public void Acknowledged() => Interlocked.Exchange(ref unacknowledged, 0);

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync().ConfigureAwait(false);
        await beating.ConfigureAwait(false);
        stop.Dispose();
    }

    private async Task BeatAsync(TimeSpan interval, TimeSpan first, TimeProvider time, Func<CancellationToken, ValueTask> send, Func<Task> dead)
    {
        try
        {
            await Task.Delay(first, time, stop.Token).ConfigureAwait(false);
            while (Interlocked.Exchange(ref unacknowledged, 1) == 0)
            {
                await send(stop.Token).ConfigureAwait(false);
                await Task.Delay(interval, time, stop.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return; // The connection has ended.
        }
        catch (Exception exception) when (exception is WebSocketException or IOException or ObjectDisposedException or InvalidOperationException
            or OperationCanceledException)
        {
            // What cannot be written to is dead as well, and is reported so below.
        }

        await dead().ConfigureAwait(false);
    }
}
