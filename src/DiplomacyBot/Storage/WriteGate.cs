using System.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Storage;

/// <summary>The one way to change the database: one writer at a time in this process, one transaction each. Never for reading only.</summary>
/// <remarks>SQLite admits one writer anyway; waiting here costs microseconds, while the driver's busy wait sleeps 150 ms at a time.</remarks>
internal sealed class WriteGate(IDbContextFactory<BotDb> contexts, StorageMeter meter) : IDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);

    /// <summary>Runs the work in a transaction (BEGIN IMMEDIATE) and commits it where it returns; where it throws, nothing has happened.</summary>
    /// <param name="work">Reads and writes with the context it is given, which tracks; it should take less than 20 ms and must not wait for
    /// anything but the database. Changes it leaves unsaved are saved.</param>
    /// <param name="cancellationToken">Gives up before the commit. A commit that has begun is carried through.</param>
    /// <returns>What the work returned, after the commit.</returns>
    public async Task<T> WriteAsync<T>(Func<BotDb, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        var asked = Stopwatch.GetTimestamp();
        await gate.WaitAsync(cancellationToken);
        var entered = Stopwatch.GetTimestamp();
        try
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            var result = await work(db, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
            await transaction.CommitAsync(CancellationToken.None);
            return result;
        }
        finally
        {
            gate.Release();
            meter.WriteEnded(waited: Stopwatch.GetElapsedTime(asked, entered), took: Stopwatch.GetElapsedTime(entered));
        }
    }

    /// <inheritdoc cref="WriteAsync{T}"/>
    public Task WriteAsync(Func<BotDb, CancellationToken, Task> work, CancellationToken cancellationToken) =>
        WriteAsync(
            async (db, cancel) =>
            {
                await work(db, cancel);
                return true;
            },
            cancellationToken);

    public void Dispose() => gate.Dispose();
}
