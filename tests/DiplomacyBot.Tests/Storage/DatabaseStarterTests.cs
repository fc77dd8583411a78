using DiplomacyBot.Hosting;
using DiplomacyBot.Storage;
using DiplomacyBot.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Tests.Storage;

public sealed class DatabaseStarterTests : IDisposable
{
    private readonly TestFolder folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_new_database_is_made_with_its_folder_and_says_whose_it_is()
    {
        var path = folder.File("deep/er/bot.db");
        await using var database = TestDatabase.At(path);
        await database.Get<DatabaseStarter>().StartAsync(Cancel);

        Assert.Equal(DatabaseInspection.OurApplicationId, Number(path, "PRAGMA application_id"));
        Assert.Equal("wal", Scalar(path, "PRAGMA journal_mode"));
        Assert.Equal(0, await database.Read().Articles.CountAsync(Cancel));
        Assert.Empty(database.Get<DatabaseBackup>().Existing());
    }

    [Fact]
    public async Task Every_table_of_ours_is_strict()
    {
        await using var database = await TestDatabase.StartAsync(Cancel);

        Assert.Equal(0, Number(database.Path, "SELECT count(*) FROM pragma_table_list WHERE type = 'table' AND NOT strict AND name GLOB '[A-Z]*' AND name NOT LIKE 'ArticleSearch%'"));
    }

    [Fact]
    public async Task A_second_start_changes_nothing_and_makes_no_backup()
    {
        var path = folder.File("bot.db");
        await using (var first = TestDatabase.At(path))
            await first.Get<DatabaseStarter>().StartAsync(Cancel);
        var version = Number(path, "PRAGMA data_version");

        await using var second = TestDatabase.At(path);
        await second.Get<DatabaseStarter>().StartAsync(Cancel);

        Assert.Empty(second.Log.All);
        Assert.Empty(second.Get<DatabaseBackup>().Existing());
        Assert.Equal(version, Number(path, "PRAGMA data_version"));
    }

    [Fact]
    public async Task A_stale_migration_lock_does_not_stop_the_start()
    {
        var path = folder.File("bot.db");
        Run(path, $"""
            PRAGMA application_id = {DatabaseInspection.OurApplicationId};
            CREATE TABLE __EFMigrationsLock (Id INTEGER NOT NULL PRIMARY KEY, Timestamp TEXT NOT NULL);
            INSERT INTO __EFMigrationsLock VALUES (1, '2026-01-01 00:00:00');
            """);

        await using var database = TestDatabase.At(path);
        await database.Get<DatabaseStarter>().StartAsync(Cancel);

        Assert.Equal(0, Number(path, "SELECT count(*) FROM __EFMigrationsLock"));
    }

    [Fact]
    public async Task An_existing_database_is_backed_up_before_a_migration_and_three_backups_are_kept()
    {
        var path = folder.File("bot.db");
        for (var start = 1; start <= 5; start++)
        {
            // As a database stands that an older version wrote: ours, with something in it, and not all migrations applied.
            SqliteConnection.ClearAllPools();
            foreach (var file in new[] { path, path + "-wal", path + "-shm" })
                File.Delete(file);
            Run(path, $"PRAGMA application_id = {DatabaseInspection.OurApplicationId}; CREATE TABLE Kept (Start INTEGER); INSERT INTO Kept VALUES ({start});");
            await using var database = TestDatabase.At(path);
            database.Clock.Advance(TimeSpan.FromMinutes(start));
            await database.Get<DatabaseStarter>().StartAsync(Cancel);
        }

        await using var last = TestDatabase.At(path);
        var backups = last.Get<DatabaseBackup>().Existing();
        Assert.Equal([5, 4, 3], backups.Select(backup => Number(backup, "SELECT Start FROM Kept")));
        Assert.All(backups, backup => Assert.Equal(1, Number(backup, "SELECT count(*) FROM sqlite_master WHERE type = 'table'")));
    }

    [Fact]
    public async Task A_database_of_another_program_is_refused_and_left_as_it_was()
    {
        var path = folder.File("other.db");
        Run(path, "CREATE TABLE Recipes (Name TEXT)");
        var before = await File.ReadAllBytesAsync(path, Cancel);

        var refusal = await RefusalAsync(path);

        Assert.Equal(ExitCodes.Database, refusal.ExitCode);
        Assert.Contains("another program", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Storage__ConnectionString", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(path, Cancel));
    }

    [Fact]
    public async Task A_database_with_another_application_id_is_refused_even_when_empty()
    {
        var path = folder.File("other.db");
        Run(path, "PRAGMA application_id = 252006674");

        Assert.Contains("another program", (await RefusalAsync(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_and_left_as_it_was()
    {
        var path = folder.File("notes.txt");
        var text = string.Join('\n', Enumerable.Repeat("Buy milk, write to the embassy.", 200));
        await File.WriteAllTextAsync(path, text, Cancel);

        var refusal = await RefusalAsync(path);

        Assert.Contains("not a SQLite database", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(text, await File.ReadAllTextAsync(path, Cancel));
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused()
    {
        var path = folder.File("bot.db");
        await using (var first = TestDatabase.At(path))
            await first.Get<DatabaseStarter>().StartAsync(Cancel);
        Run(path, "INSERT INTO __EFMigrationsHistory VALUES ('29991231000000_Telepathy', '30.0.0')");

        var refusal = await RefusalAsync(path);

        Assert.Contains("newer version", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Telepathy", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_database_is_refused_and_its_newest_backup_is_named()
    {
        var path = folder.File("bot.db");
        await using (var first = TestDatabase.At(path))
            await first.Get<DatabaseStarter>().StartAsync(Cancel);
        Run(path, "PRAGMA wal_checkpoint(TRUNCATE)");
        await File.WriteAllTextAsync(path + ".20261201-040000-000.backup", "", Cancel);
        // Overwrites the root page of the schema, behind the file header of 100 bytes.
        await using (var file = File.OpenWrite(path))
        {
            file.Position = 100;
            await file.WriteAsync(Enumerable.Repeat((byte)0xA5, 3000).ToArray(), Cancel);
        }

        var refusal = await RefusalAsync(path);

        Assert.Contains("damaged", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("20261201-040000-000.backup", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_refused_by_name()
    {
        await File.WriteAllTextAsync(folder.File("data"), "a file where the folder should be", Cancel);

        var refusal = await RefusalAsync(folder.File("data/bot.db"));

        Assert.Equal(ExitCodes.Database, refusal.ExitCode);
        Assert.Contains("cannot be written", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_in_the_place_of_the_database_is_refused()
    {
        Directory.CreateDirectory(folder.File("bot.db"));

        Assert.Contains("is a folder", (await RefusalAsync(folder.File("bot.db"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_locked_by_another_program_is_refused()
    {
        var path = folder.File("bot.db");
        Run(path, $"PRAGMA application_id = {DatabaseInspection.OurApplicationId}; CREATE TABLE Old (Id INTEGER)");
        await using var other = new SqliteConnection($"Data Source={path};Pooling=False");
        await other.OpenAsync(Cancel);
        Run(other, "BEGIN EXCLUSIVE");

        Assert.Contains("locked by another program", (await RefusalAsync(path)).Message, StringComparison.Ordinal);
    }

    private static async Task<StartRefusedException> RefusalAsync(string path)
    {
        await using var database = TestDatabase.At(path);
        return await Assert.ThrowsAsync<StartRefusedException>(() => database.Get<DatabaseStarter>().StartAsync(Cancel));
    }

    private static void Run(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        Run(connection, sql);
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static long Number(string path, string sql) => (long)Scalar(path, sql);

    private static object Scalar(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar()!;
    }
}
