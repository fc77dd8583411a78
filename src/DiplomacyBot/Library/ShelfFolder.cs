using DiplomacyBot.Content;
using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Library;

/// <summary>The content folder of this program: where it is, and who watches it.</summary>
/// <param name="path">The folder.</param>
/// <param name="clock">The wire clock: editing has nothing to do with schedules; see <see cref="ContentWatcher"/>.</param>
/// <param name="logger">For the watcher.</param>
internal sealed class ShelfFolder(string path, TimeProvider clock, ILogger<ContentWatcher> logger)
{
    private readonly ContentWatcher watcher = new(path, clock, logger);

    /// <summary>Reads the folder now.</summary>
    public ContentShelf Load() => ContentFolder.Load(path);

    /// <inheritdoc cref="ContentWatcher.ChangesAsync"/>
    public IAsyncEnumerable<ContentShelf> ChangesAsync(ContentShelf loaded, CancellationToken cancellationToken) =>
        watcher.ChangesAsync(loaded, cancellationToken);
}
