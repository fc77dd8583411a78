using System.Net.WebSockets;

namespace DiplomacyBot.Discord.Gateway;

/// <summary>How one connection ends: whoever has a reason first decides, says goodbye while the line stands, and ends the receiving.</summary>
internal sealed class ConnectionEnding(IGatewayTransport transport, TimeProvider time, GatewayLog log) : IDisposable
{
    private static readonly TimeSpan GoodbyeTime = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource receiving = new();
    private readonly Lock gate = new();
    private GatewayOutcome? decided;
    private volatile bool connected;

    /// <summary>Cancelled when nothing is to be received any more.</summary>
    public CancellationToken Receiving => receiving.Token;

    /// <summary>What was decided; null while the connection goes on.</summary>
    public GatewayOutcome? Decided
    {
        get
        {
            lock (gate)
                return decided;
        }
    }

    /// <summary>From now on there is somebody to say goodbye to.</summary>
    public void Connected() => connected = true;

    /// <summary>Decides, unless it was decided before: the first reason counts, what follows it is its echo.</summary>
    /// <returns>Whether this was the first.</returns>
    public bool Decide(GatewayOutcome outcome)
    {
        lock (gate)
        {
            if (decided is not null)
                return false;
            decided = outcome;
            return true;
        }
    }

    /// <summary>Ends the connection from outside the receive loop.</summary>
    public async Task EndAsync(GatewayEnd end, int closeCode)
    {
        if (!Decide(new GatewayOutcome(end, null, null)))
            return;
        if (connected && await SayGoodbyeAsync(closeCode).ConfigureAwait(false))
        {
            try
            {
                // The other side's goodbye ends the receive; where none comes, this does.
                await Task.Delay(GoodbyeTime, time, receiving.Token).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is OperationCanceledException or ObjectDisposedException)
            {
                return; // It came.
            }
        }

        await StopReceivingAsync().ConfigureAwait(false);
    }

    /// <summary>Sends a close frame.</summary>
    /// <returns>Whether it went out.</returns>
    public async Task<bool> SayGoodbyeAsync(int closeCode)
    {
        try
        {
            using var limit = new CancellationTokenSource(GoodbyeTime, time);
            await transport.CloseAsync(closeCode, limit.Token).ConfigureAwait(false);
            return true;
        }
        catch (Exception exception) when (exception is WebSocketException or IOException or OperationCanceledException or InvalidOperationException)
        {
            log.GoodbyeFailed(exception.GetType().Name);
            return false;
        }
    }

    public async Task StopReceivingAsync()
    {
        try
        {
            await receiving.CancelAsync().ConfigureAwait(false);
        }
        catch (ObjectDisposedException)
        {
            return; // It ended in the meantime.
        }
    }

    public void Dispose() => receiving.Dispose();
}
