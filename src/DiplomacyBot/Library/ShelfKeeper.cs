using DiplomacyBot.Content;
using DiplomacyBot.Discord;
using DiplomacyBot.Guilds;
using DiplomacyBot.Text;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Library;

/// <summary>Keeps every guild's library in line with the content folder: when a guild comes into view, and when a file changes.</summary>
internal sealed partial class ShelfKeeper(ShelfFolder folder, ShelfSync sync, GuildDirectory guilds, ILogger<ShelfKeeper> logger)
    : BackgroundService, IGuildObserver
{
    // A guild may come into view while a changed file is taken in: two runs at once would make the same rows.
    private readonly SemaphoreSlim oneAtATime = new(1, 1);
    private readonly TaskCompletionSource loaded = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile ContentShelf shelf = ContentShelf.Empty;
    private volatile ActorCatalog actors = ActorCatalog.Shared;

    /// <summary>The folder's words, articles and quizzes as they were last read.</summary>
    public ContentShelf Shelf => shelf;

    /// <summary>The actors that articles are read with: those of the reading engine and those of the folder. Another object whenever the folder was read again.</summary>
    public ActorCatalog Actors => actors;

    public Task GuildAvailableAsync(Guild guild, CancellationToken cancellationToken) => SyncAsync(guild.Id, cancellationToken);

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        Take(folder.Load());
        loaded.SetResult();
        return base.StartAsync(cancellationToken);
    }

    public override void Dispose()
    {
        oneAtATime.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var changed in folder.ChangesAsync(shelf, stoppingToken))
        {
            Take(changed);
            foreach (var guild in guilds.All)
            {
                await SyncSafelyAsync(guild.Id, stoppingToken);
            }
        }
    }

    private void Take(ContentShelf read)
    {
        shelf = read;
        actors = ActorCatalog.Shared.With(read.Actors);
        LogLoaded(read.Articles.Count, read.Quizzes.Count, read.Words.Count);
        foreach (var mistake in read.Mistakes)
        {
            LogLeftOut(mistake.File, mistake.Line, mistake.Message);
        }
    }

    private async Task SyncAsync(Snowflake guild, CancellationToken cancellationToken)
    {
        // A guild may come into view before this service has been started.
        await loaded.Task.WaitAsync(cancellationToken);
        await oneAtATime.WaitAsync(cancellationToken);
        try
        {
            var changes = await sync.SyncAsync(guild, shelf, cancellationToken);
            if (changes > 0)
            {
                LogSynced(guild, changes);
            }
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    private async Task SyncSafelyAsync(Snowflake guild, CancellationToken cancellationToken)
    {
        try
        {
            await SyncAsync(guild, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            LogStopped(guild);
        }
        catch (Exception exception)
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

    [LoggerMessage(LogLevel.Debug, "Stopped before guild {Guild} was brought in line with the content folder; the next start goes on.")]
    private partial void LogStopped(Snowflake guild);
}
