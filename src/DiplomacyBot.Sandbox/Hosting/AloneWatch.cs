using DiplomacyBot.Sandbox.Gateway;

namespace DiplomacyBot.Sandbox.Hosting;

/// <summary>Tells when no bot has been connected for so long.</summary>
internal sealed class AloneWatch : IDisposable
{
    private readonly TaskCompletionSource alone = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ITimer timer;
    private readonly GatewayHub gateway;
    private readonly TimeSpan patience;

    public AloneWatch(GatewayHub gateway, TimeSpan patience, TimeProvider wireClock)
    {
        this.gateway = gateway;
        this.patience = patience;
        // Armed from the start: the bot that wanted this server may have died before it connected.
        timer = wireClock.CreateTimer(_ => alone.TrySetResult(), null, patience, Timeout.InfiniteTimeSpan);
        gateway.ConnectedChanged += OnConnectedChanged;
    }

    public Task Alone => alone.Task;

    public void Dispose()
    {
        gateway.ConnectedChanged -= OnConnectedChanged;
        timer.Dispose();
    }

    private void OnConnectedChanged(int connected) => timer.Change(connected == 0 ? patience : Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
}
