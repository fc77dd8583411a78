using DiplomacyBot.Discord;
using DiplomacyBot.Hosting;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Reading.Stories;

/// <summary>Reads the library once after the start, when the bot has been ready for a while, with rests: whoever asks something meanwhile goes first.</summary>
internal sealed partial class StoryWarmer(StoryShelf stories, ReadySignal ready, WireClock wire, ILogger<StoryWarmer> logger) : BackgroundService
{
    // A bot that has just come back has people waiting, and its code is still being made ready.
    private static readonly TimeSpan AfterReady = TimeSpan.FromSeconds(20);

    // A third of one processor at most.
    private const int RestForWork = 2;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await ready.Task.WaitAsync(stoppingToken);
            await Task.Delay(AfterReady, wire.Time, stoppingToken);
            await stories.WarmAsync(work => Task.Delay(work * RestForWork, wire.Time, stoppingToken), stoppingToken);
        }
        catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
        {
            // Nothing is lost: whoever asks first waits for the reading instead.
            LogFailed(exception);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Reading the library ahead failed; it is read when somebody asks.")]
    private partial void LogFailed(Exception exception);
}
