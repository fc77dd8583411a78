using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Reading.Stories;

/// <summary>Reads the library once after the start, while nobody waits for it.</summary>
internal sealed partial class StoryWarmer(StoryShelf stories, ILogger<StoryWarmer> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await stories.WarmAsync(stoppingToken);
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
