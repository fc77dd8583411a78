using DiplomacyBot.Discord;
using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Storage;

/// <summary>One process per database: an operating system's lock on a file beside it, which the system lifts when the process dies.</summary>
/// <remarks>A lease in the database could not stop a process that was paused while holding it.</remarks>
internal sealed partial class DatabaseLock(DatabaseFile file, WireClock clock, ILogger<DatabaseLock> logger) : IDisposable
{
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(500);

    private FileStream? held;

    public bool IsHeld => held is not null;

    private string LockPath => file.Path + ".lock";

    /// <summary>Takes the lock, waiting as a standby for as long as another process has it.</summary>
    /// <exception cref="UnauthorizedAccessException">The lock file may not be written.</exception>
    /// <exception cref="IOException">The lock file cannot be made.</exception>
    public async Task AcquireAsync(CancellationToken cancellationToken)
    {
        if (TryAcquire())
            return;
        LogStandby(file.ShownPath);
        using var timer = new PeriodicTimer(BetweenTries, clock.Time);
        while (!TryAcquire())
            await timer.WaitForNextTickAsync(cancellationToken);
        LogTakenOver(file.ShownPath);
    }

    public void Dispose() => held?.Dispose();

    private bool TryAcquire()
    {
        try
        {
            // Never deleted: a process that opened it just before would then lock a file nobody else can see.
            held ??= new FileStream(LockPath, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
            return true;
        }
        catch (IOException exception) when (IsHeldElsewhere(exception))
        {
            return false;
        }
    }

    // Windows: ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION. Elsewhere .NET passes on errno: EWOULDBLOCK, 11 on Linux and 35 on macOS.
    private static bool IsHeldElsewhere(IOException exception) => OperatingSystem.IsWindows()
        ? (exception.HResult & 0xFFFF) is 32 or 33
        : exception.HResult is 11 or 35;

    [LoggerMessage(LogLevel.Warning, "Another process is using {Path}: this one is standby, stays offline, and takes over when the other ends.")]
    private partial void LogStandby(string path);

    [LoggerMessage(LogLevel.Information, "The other process has ended; taking over {Path}.")]
    private partial void LogTakenOver(string path);
}
