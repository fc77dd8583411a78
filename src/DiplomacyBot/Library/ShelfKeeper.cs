using System.Collections.Concurrent;
using System.Threading.Channels;
using DiplomacyBot.Content;
using DiplomacyBot.Discord;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Library;

/// <summary>Keeps every guild's library in line with the content folder: when a guild comes into view, and when a file changes.</summary>
internal sealed partial class ShelfKeeper(ShelfFolder folder, ShelfSync sync, ILogger<ShelfKeeper> logger) : BackgroundService
{
    private readonly ConcurrentDictionary<Snowflake, byte> guilds = new();
    private readonly Channel<Snowflake?> work = System.Threading.Channels.Channel.CreateUnbounded<Snowflake?>(new UnboundedChannelOptions { SingleReader = true });
    private volatile ContentShelf shelf = ContentShelf.Empty;

    /// <summary>The folder's words, articles and quizzes as they were last read.</summary>
    public ContentShelf Shelf => shelf;

    /// <summary>Told by the feed when a guild is there; returns at once.</summary>
    public void GuildArrived(Snowflake guild)
    {
        guilds.TryAdd(guild, 0);
        work.Writer.TryWrite(guild);
    }

    /// <summary>Told by the feed when the bot has left a guild; its rows stay as they are.</summary>
    public void GuildLeft(Snowflake guild) => guilds.TryRemove(guild, out _);

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        // Before the bot connects, so that the first guild finds a full shelf and the log names bad files at the start.
        Take(folder.Load());
        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var watching = WatchAsync(stoppingToken);
        try
        {
            await foreach (var guild in work.Reader.ReadAllAsync(stoppingToken))
            {
                IEnumerable<Snowflake> concerned = guild is { } one ? [one] : guilds.Keys;
                foreach (var each in concerned)
                {
                    await SyncSafelyAsync(each, stoppingToken);
                }
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            LogStopped();
        }
        await watching;
    }

    private async Task WatchAsync(CancellationToken stoppingToken)
    {
        await foreach (var changed in folder.ChangesAsync(shelf, stoppingToken))
        {
            Take(changed);
            work.Writer.TryWrite(null);
        }
    }

    private void Take(ContentShelf loaded)
    {
        shelf = loaded;
        LogLoaded(loaded.Articles.Count, loaded.Quizzes.Count, loaded.Words.Count);
        foreach (var mistake in loaded.Mistakes)
        {
            LogLeftOut(mistake.File, mistake.Line, mistake.Message);
        }
    }

    private async Task SyncSafelyAsync(Snowflake guild, CancellationToken cancellationToken)
    {
        try
        {
            var changes = await sync.SyncAsync(guild, shelf, cancellationToken);
            if (changes > 0)
            {
                LogSynced(guild, changes);
            }
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            LogSyncFailed(exception, guild);
        }
    }

    [LoggerMessage(LogLevel.Information, "Content: {Articles} articles, {Quizzes} quizzes, {Words} words.")]
    private partial void LogLoaded(int articles, int quizzes, int words);

    [LoggerMessage(LogLevel.Warning, "Content left out: {File}, line {Line}: {Mistake}")]
    private partial void LogLeftOut(string file, int line, string mistake);

    [LoggerMessage(LogLevel.Information, "Guild {Guild}: {Changes} articles and quizzes brought in line with the content folder.")]
    private partial void LogSynced(Snowflake guild, int changes);

    [LoggerMessage(LogLevel.Error, "Guild {Guild} could not be brought in line with the content folder; tried again when a file changes or it comes back.")]
    private partial void LogSyncFailed(Exception exception, Snowflake guild);

    [LoggerMessage(LogLevel.Debug, "The content folder is no longer followed.")]
    private partial void LogStopped();
}
