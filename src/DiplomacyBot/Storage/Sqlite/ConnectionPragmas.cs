using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace DiplomacyBot.Storage.Sqlite;

/// <summary>Sets what SQLite remembers per connection only. Pooled connections keep it, so each native handle is set once.</summary>
internal sealed class ConnectionPragmas : DbConnectionInterceptor
{
    // FULL: a committed answer survives a power cut, also in WAL mode. secure_delete: what is erased is overwritten, not only unlinked.
    // busy_timeout is for other programs that look at the file; inside the process WriteGate lets one writer in at a time.
    private const string Pragmas =
        "PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA busy_timeout = 5000; PRAGMA cache_size = -4096;";

    private readonly ConditionalWeakTable<sqlite3, object> done = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Set(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Set(connection);
        return Task.CompletedTask;
    }

    /// <summary>Sets them on an open connection.</summary>
    public static void Run(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    private void Set(DbConnection connection)
    {
        var handle = ((SqliteConnection)connection).Handle!;
        if (done.TryGetValue(handle, out _))
            return;
        Run(connection);
        done.AddOrUpdate(handle, this);
    }
}
