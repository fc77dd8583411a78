using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace DiplomacyBot.Storage.Sqlite;

/// <summary>The one connection that writes, open as long as the bot runs. What SQLite has read for it stays valid, since nobody else writes:
/// any other connection reads its pages again after each commit. And its statements are prepared once.</summary>
internal sealed class WriterConnection(string connectionString) : SqliteConnection(connectionString)
{
    private readonly Dictionary<string, SqliteCommand> prepared = new(StringComparer.Ordinal);

    /// <summary>The prepared statement of a text, with its values, in the transaction of a context that <see cref="WriteGate"/> gave. The next
    /// call with the same text changes the values, so it is used up before.</summary>
    /// <exception cref="InvalidOperationException">The context is not of the write gate, or has no transaction.</exception>
    public static SqliteCommand Prepare(BotDb db, string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        if (db.Database.GetDbConnection() is not WriterConnection connection || db.Database.CurrentTransaction?.GetDbTransaction() is not SqliteTransaction transaction)
            throw new InvalidOperationException("Statements that change something run in the transaction of a write: use WriteGate.");
        var command = connection.Find(sql);
        command.Transaction = transaction;
        for (var index = 0; index < values.Length; index++)
        {
            var (name, value) = values[index];
            if (command.Parameters.Count == index)
                command.Parameters.Add(new SqliteParameter { ParameterName = name });
            command.Parameters[index].Value = value ?? DBNull.Value;
        }
        return command;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            foreach (var command in prepared.Values)
                command.Dispose();
            prepared.Clear();
        }
        base.Dispose(disposing);
    }

    private SqliteCommand Find(string sql)
    {
        if (!prepared.TryGetValue(sql, out var command))
        {
            command = CreateCommand();
            command.CommandText = sql;
            prepared.Add(sql, command);
        }
        return command;
    }
}
