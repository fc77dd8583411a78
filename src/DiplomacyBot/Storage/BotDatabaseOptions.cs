using DiplomacyBot.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DiplomacyBot.Storage;

internal static class BotDatabaseOptions
{
    private static readonly ConnectionPragmas Pragmas = new();

    extension(DbContextOptionsBuilder options)
    {
        /// <summary>Everything a context of this bot needs but its service provider.</summary>
        public DbContextOptionsBuilder UseBotDatabase(string connectionString) => options
            .UseSqlite(connectionString)
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .ReplaceService<IMigrationsSqlGenerator, StrictTables>()
            .AddInterceptors(Pragmas)
            // Handled where they occur and logged there once, with ids only; EF's own lines would carry what people wrote.
            .ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.SaveChangesFailed, RelationalEventId.CommandError));
    }
}
