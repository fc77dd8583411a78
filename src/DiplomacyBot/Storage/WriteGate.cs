using System.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Storage;

/// <summary>The one way to change the database: one writer at a time in this process, one transaction each. Never for reading only.</summary>
/// <remarks>SQLite admits one writer anyway; waiting here costs microseconds, while the driver's busy wait sleeps 150 ms at a time.</remarks>
internal sealed class WriteGate(DatabaseFile file, DbContextOptions<BotDb> options, StorageMeter meter) : IDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private Writer? writer;

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
            // Not before the first write: the file is made and migrated by then.
            writer ??= new Writer(file, options);
            return await RunAsync(writer, work, cancellationToken);
        }
        catch
        {
            // Whatever went wrong, the next write begins with a connection that nothing has happened to.
            writer?.Dispose();
            writer = null;
            throw;
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

    public void Dispose()
    {
        writer?.Dispose();
        gate.Dispose();
    }

    private static async Task<T> RunAsync<T>(Writer writer, Func<BotDb, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        await using var db = writer.Begin();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var result = await work(db, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        await transaction.CommitAsync(CancellationToken.None);
        return result;
    }
}
