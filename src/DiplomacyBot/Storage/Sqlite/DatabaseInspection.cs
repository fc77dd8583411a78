using Microsoft.Data.Sqlite;

namespace DiplomacyBot.Storage.Sqlite;

/// <summary>What a database file says about itself before anything is changed in it.</summary>
/// <param name="ApplicationId">SQLite's application id; 0 where none was set.</param>
/// <param name="TableCount">How many tables it has.</param>
/// <param name="Migrations">The migrations applied to it.</param>
/// <param name="HasMigrationLock">Whether EF's migration lock table is there.</param>
internal sealed record DatabaseInspection(long ApplicationId, long TableCount, IReadOnlySet<string> Migrations, bool HasMigrationLock)
{
    /// <summary>Marks a file as a database of this bot: "DipB" in ASCII, the four bytes that the tool <c>file</c> shows.</summary>
    public const long OurApplicationId = 0x44697042;

    public bool IsNew => TableCount == 0 && ApplicationId is 0 or OurApplicationId;

    public bool IsForeign => ApplicationId != OurApplicationId && !IsNew;

    public static DatabaseInspection Of(SqliteConnection connection)
    {
        var tables = new HashSet<string>(Column(connection, "SELECT name FROM sqlite_master WHERE type = 'table'"), StringComparer.Ordinal);
        var migrations = tables.Contains("__EFMigrationsHistory")
            ? Column(connection, "SELECT MigrationId FROM __EFMigrationsHistory").ToHashSet(StringComparer.Ordinal)
            : [];
        return new(Number(connection, "PRAGMA application_id"), tables.Count, migrations, tables.Contains("__EFMigrationsLock"));
    }

    private static List<string> Column(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read())
            values.Add(reader.GetString(0));
        return values;
    }

    private static long Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }
}
