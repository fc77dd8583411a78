using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Boards;

/// <summary>Sees to it that boards follow the rules and the zone of their guild: at start, and within a minute of a change of zone.</summary>
internal sealed partial class StandingsKeeper(StandingsRebuild rebuild, TimeProvider clock, ILogger<StandingsKeeper> logger) : BackgroundService
{
    // Not made in ExecuteAsync: .NET 10 runs that on another thread, and a test's first Advance would be missed.
    private readonly PeriodicTimer timer = new(TimeSpan.FromMinutes(1), clock);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var isStart = true;
        do
        {
            try
            {
                await rebuild.RunAsync(isStart, stoppingToken);
                isStart = false;
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailed(exception);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    public override void Dispose()
    {
        timer.Dispose();
        base.Dispose();
    }

    [LoggerMessage(LogLevel.Error, "Rebuilding boards failed; they stay as they are, and it is tried again in a minute.")]
    private partial void LogFailed(Exception exception);
}
