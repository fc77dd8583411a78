using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Content;

/// <summary>Watches a content folder and loads it again when its files change.</summary>
/// <param name="path">The content folder. It need not exist yet.</param>
/// <param name="clock">Drives the pause and the poll. Real time in the product: editing has nothing to do with the schedules' clock.</param>
/// <param name="logger">Told when the system gives no notice of changes, so that only the poll is left.</param>
/// <param name="hashOf">Gives the folder's hash; null for <see cref="ContentFolder.Hash(string)"/>.</param>
internal sealed partial class ContentWatcher(
    string path, TimeProvider clock, ILogger<ContentWatcher> logger, Func<string, string>? hashOf = null)
{
    private readonly Func<string, string> hashOf = hashOf ?? ContentFolder.Hash;

    /// <summary>How long the folder must be quiet before it is read: an editor writes one file in several steps, a copy writes many.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(500);

    /// <summary>How often the folder is read without notice: network and container mounts often send none.</summary>
    public static readonly TimeSpan Poll = TimeSpan.FromMinutes(1);

    /// <summary>Yields the shelf each time it differs from the one before, until cancelled.</summary>
    /// <param name="loaded">The shelf the caller already has. It is compared at once, so nothing changed in between is missed.</param>
    /// <param name="cancellationToken">Ends the watch quietly.</param>
    public async IAsyncEnumerable<ContentShelf> ChangesAsync(ContentShelf loaded, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(loaded);
        // One waiting notice is as good as many.
        var notices = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        void Notify() => notices.Writer.TryWrite(true);
        using var watcher = TryWatch(Notify);
        await using var poll = clock.CreateTimer(_ => Notify(), null, Poll, Poll);
        Notify();
        var hash = loaded.ContentHash;
        while (await NextAsync(notices.Reader, cancellationToken))
        {
            if (hashOf(path) == hash)
                continue;
            var shelf = ContentFolder.Load(path);
            // Changed back between the two looks.
            if (shelf.ContentHash == hash)
                continue;
            hash = shelf.ContentHash;
            yield return shelf;
        }
    }

    // Waits for a notice, then until none has come for a while. False when cancelled.
    private async Task<bool> NextAsync(ChannelReader<bool> notices, CancellationToken cancellationToken)
    {
        try
        {
            await notices.WaitToReadAsync(cancellationToken);
            while (notices.TryRead(out _))
                await Task.Delay(Quiet, clock, cancellationToken);
            return true;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    private FileSystemWatcher? TryWatch(Action notify)
    {
        FileSystemWatcher? watcher = null;
        try
        {
            watcher = new FileSystemWatcher(path) { IncludeSubdirectories = true };
            watcher.Changed += (_, _) => notify();
            watcher.Created += (_, _) => notify();
            watcher.Deleted += (_, _) => notify();
            watcher.Renamed += (_, _) => notify();
            // Its buffer ran over, so changes were lost: look at everything.
            watcher.Error += (_, _) => notify();
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or UnauthorizedAccessException or PlatformNotSupportedException)
        {
            // No such folder yet, or the system's watches are used up.
            LogPollOnly(exception, Poll.TotalSeconds);
            watcher?.Dispose();
            return null;
        }
    }

    [LoggerMessage(LogLevel.Warning, "The content folder cannot be watched; it is looked at every {Seconds} seconds instead.")]
    private partial void LogPollOnly(Exception exception, double seconds);
}
