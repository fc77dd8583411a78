using DiplomacyBot.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace DiplomacyBot.Storage;

/// <summary>Contexts for <see cref="WriteGate"/>, one after the other, all over the same open connection.</summary>
internal sealed class Writer : IDisposable
{
    private readonly WriterConnection connection;
    private readonly PooledDbContextFactory<BotDb> contexts;

    /// <param name="file">The database; it must be ready.</param>
    /// <param name="options">What contexts that read are made with.</param>
    public Writer(DatabaseFile file, DbContextOptions<BotDb> options)
    {
        // Not from the pool: it would only take a connection there from the readers.
        connection = new WriterConnection(new SqliteConnectionStringBuilder(file.ConnectionString) { Pooling = false }.ToString());
        try
        {
            connection.Open();
            ConnectionPragmas.Run(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
        contexts = new PooledDbContextFactory<BotDb>(new DbContextOptionsBuilder<BotDb>(options).UseSqlite(connection).Options, poolSize: 1);
    }

    public BotDb Begin()
    {
        var db = contexts.CreateDbContext();
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
        return db;
    }

    public void Dispose() => connection.Dispose();
}
