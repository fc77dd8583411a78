using System.Threading.Channels;
using DiplomacyBot.Discord;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Guilds;

/// <summary>Calls the observers for each guild that comes into view, away from the gateway's reading loop.</summary>
internal sealed partial class GuildArrivals(IEnumerable<IGuildObserver> observers, ILogger<GuildArrivals> logger) : BackgroundService
{
    private readonly Channel<(Guild Guild, TaskCompletionSource Done)> waiting = System.Threading.Channels.Channel.CreateUnbounded<(Guild, TaskCompletionSource)>();

    /// <summary>Puts a guild in line.</summary>
    /// <returns>A task that ends when every observer has seen the guild; one that failed has seen it too.</returns>
    public Task Add(Guild guild)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        waiting.Writer.TryWrite((guild, done));
        return done.Task;
    }

    /// <summary>Tells the observers that the bot is no longer in a guild.</summary>
    public void Remove(Snowflake guildId)
    {
        foreach (var observer in observers)
            observer.GuildLeft(guildId);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var (guild, done) in waiting.Reader.ReadAllAsync(stoppingToken))
        {
            foreach (var observer in observers)
                await TellAsync(observer, guild, stoppingToken);
            done.SetResult();
        }
    }

    private async Task TellAsync(IGuildObserver observer, Guild guild, CancellationToken cancellationToken)
    {
        try
        {
            await observer.GuildAvailableAsync(guild, cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            LogObserverFailed(exception, observer.GetType().Name, guild.Id);
        }
    }

    [LoggerMessage(LogLevel.Error, "{Observer} failed for guild {GuildId}; the bot goes on without it until the guild comes into view again.")]
    private partial void LogObserverFailed(Exception exception, string observer, Snowflake guildId);
}
