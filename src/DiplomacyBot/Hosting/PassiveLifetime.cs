using Microsoft.Extensions.Hosting;

namespace DiplomacyBot.Hosting;

/// <summary>Leaves signals alone: <c>Program</c> listens for them before there is a host, and tests run several hosts in one process.</summary>
internal sealed class PassiveLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
