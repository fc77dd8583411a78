using Microsoft.Data.Sqlite;

namespace DiplomacyBot.Storage;

/// <summary>The file the database is in, and how to open it.</summary>
internal sealed class DatabaseFile
{
    private DatabaseFile(SqliteConnectionStringBuilder connection)
    {
        ShownPath = connection.DataSource;
        Path = System.IO.Path.GetFullPath(connection.DataSource);
        connection.DataSource = Path;
        connection.DefaultTimeout = 5;
        ConnectionString = connection.ToString();
    }

    /// <summary>The full path.</summary>
    public string Path { get; }

    /// <summary>The path as the settings spell it.</summary>
    public string ShownPath { get; }

    public string ConnectionString { get; }

    /// <summary>Reads a connection string; null where it is none, or names no file.</summary>
    public static DatabaseFile? TryParse(string connectionString)
    {
        try
        {
            var connection = new SqliteConnectionStringBuilder(connectionString);
            var isFile = connection.DataSource.Length > 0 && connection.DataSource != ":memory:" && connection.Mode != SqliteOpenMode.Memory
                && !connection.DataSource.StartsWith("file:", StringComparison.OrdinalIgnoreCase);
            return isFile ? new DatabaseFile(connection) : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>A new connection, not yet open. Pooled with those of <see cref="BotDb"/>.</summary>
    public SqliteConnection Connect() => new(ConnectionString);
}
