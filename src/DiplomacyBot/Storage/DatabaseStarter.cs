using DiplomacyBot.Hosting;
using DiplomacyBot.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Storage;

/// <summary>Makes the database ready: locked for this process, ours, backed up before it changes, migrated, searchable.</summary>
internal sealed partial class DatabaseStarter(
    DatabaseFile file,
    DatabaseLock databaseLock,
    DatabaseBackup backup,
    IDbContextFactory<BotDb> contexts,
    ILogger<DatabaseStarter> logger)
{
    /// <summary>Both steps, one after the other.</summary>
    /// <exception cref="StartRefusedException">The database cannot be used; the message says why and what to do.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await LockAsync(cancellationToken);
        await PrepareAsync(cancellationToken);
    }

    /// <summary>Makes the folder and takes the lock; waits as standby while another process has it. Nothing else may happen before.</summary>
    /// <exception cref="StartRefusedException">The folder or the lock file cannot be written.</exception>
    public async Task LockAsync(CancellationToken cancellationToken)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file.Path)!);
            await databaseLock.AcquireAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw DatabaseRefusal.Unwritable(file, exception);
        }
    }

    /// <summary>Checks, backs up and migrates; the lock must be held.</summary>
    /// <exception cref="StartRefusedException">The database is foreign, newer, damaged, locked by another program or not writable.</exception>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (!databaseLock.IsHeld)
            throw new InvalidOperationException("The database must be locked before it is prepared: call LockAsync first.");
        try
        {
            if (Directory.Exists(file.Path))
                throw DatabaseRefusal.Folder(file);
            await using var connection = file.Connect();
            await connection.OpenAsync(cancellationToken);
            await PrepareAsync(connection, cancellationToken);
        }
        catch (SqliteException exception)
        {
            throw DatabaseRefusal.Of(file, exception, backup.Existing());
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw DatabaseRefusal.Unwritable(file, exception);
        }
    }

    private async Task PrepareAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        var found = DatabaseInspection.Of(connection);
        if (found.IsForeign)
            throw DatabaseRefusal.Foreign(file);
        var known = KnownMigrations.Ids;
        if (found.Migrations.Except(known).Order(StringComparer.Ordinal).LastOrDefault() is { } unknown)
            throw DatabaseRefusal.Newer(file, unknown);

        var pending = known.Count(id => !found.Migrations.Contains(id));
        if (pending > 0)
        {
            if (!found.IsNew)
                LogBackedUp(Path.GetFileName(backup.Make(connection)));
            // WAL lets readers go on while one writes. The id is set before the first table, so that a kill here leaves no foreign file.
            Run(connection, $"PRAGMA journal_mode = WAL; PRAGMA application_id = {DatabaseInspection.OurApplicationId};");
            // EF waits for ever for a lock row whose process was killed. We hold the real lock, so any row is stale.
            if (found.HasMigrationLock)
                Run(connection, "DELETE FROM __EFMigrationsLock");
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            await db.Database.MigrateAsync(cancellationToken);
            LogMigrated(file.ShownPath, pending);
        }

        if (SearchIndex.Ensure(connection) && !found.IsNew)
            LogIndexMade();
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    [LoggerMessage(LogLevel.Information, "Backed up the database to {File}.")]
    private partial void LogBackedUp(string file);

    [LoggerMessage(LogLevel.Information, "Brought {Path} up to date ({Count} migrations).")]
    private partial void LogMigrated(string path, int count);

    [LoggerMessage(LogLevel.Information, "Made the search index again.")]
    private partial void LogIndexMade();
}
