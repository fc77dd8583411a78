using System.Diagnostics.Metrics;
using DiplomacyBot.Discord;
using DiplomacyBot.Setup;
using DiplomacyBot.Storage;
using DiplomacyBot.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace DiplomacyBot.Tests.Storage;

public sealed class WriteGateTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_the_work_returns_is_committed()
    {
        await using var database = await TestDatabase.StartAsync(Cancel);

        var zone = await database.Gate.WriteAsync((db, _) =>
        {
            db.GuildSettings.Add(new GuildSettings { GuildId = new(7), Zone = "Asia/Karachi" });
            return Task.FromResult("saved");
        }, Cancel);

        Assert.Equal("saved", zone);
        Assert.Equal("Asia/Karachi", (await database.Read().GuildSettings.SingleAsync(Cancel)).Zone);
    }

    [Fact]
    public async Task Work_that_throws_leaves_nothing_behind_and_the_gate_open()
    {
        await using var database = await TestDatabase.StartAsync(Cancel);

        await Assert.ThrowsAsync<TimeZoneNotFoundException>(() => database.Gate.WriteAsync(async (db, cancel) =>
        {
            db.GuildSettings.Add(new GuildSettings { GuildId = new(7) });
            await db.SaveChangesAsync(cancel);
            throw new TimeZoneNotFoundException();
        }, Cancel));

        Assert.Equal(0, await database.Read().GuildSettings.CountAsync(Cancel));
        await AddOneAsync(database, 8);
        Assert.Equal(1, await database.Read().GuildSettings.CountAsync(Cancel));
    }

    [Fact]
    public async Task Cancelled_before_the_commit_leaves_nothing_behind()
    {
        await using var database = await TestDatabase.StartAsync(Cancel);
        using var stop = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => database.Gate.WriteAsync(async (db, _) =>
        {
            db.GuildSettings.Add(new GuildSettings { GuildId = new(7) });
            await db.SaveChangesAsync(CancellationToken.None);
            await stop.CancelAsync();
        }, stop.Token));

        Assert.Equal(0, await database.Read().GuildSettings.CountAsync(Cancel));
    }

    [Fact]
    public async Task Writers_come_one_after_the_other_and_no_increment_is_lost()
    {
        await using var database = await TestDatabase.StartAsync(Cancel);
        await database.Gate.WriteAsync((db, _) =>
        {
            db.Meta.Add(new Meta { Key = "count", Value = "0" });
            return Task.CompletedTask;
        }, Cancel);
        var inside = 0;

        await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Task.Run(
            () => database.Gate.WriteAsync(async (db, cancel) =>
            {
                Assert.Equal(1, Interlocked.Increment(ref inside));
                var count = await db.Meta.SingleAsync(m => m.Key == "count", cancel);
                await Task.Yield();
                count.Value = (int.Parse(count.Value, System.Globalization.CultureInfo.InvariantCulture) + 1)
                    .ToString(System.Globalization.CultureInfo.InvariantCulture);
                Interlocked.Decrement(ref inside);
            }, Cancel), Cancel)));

        Assert.Equal("100", (await database.Read().Meta.SingleAsync(Cancel)).Value);
    }

    [Fact]
    public async Task A_transaction_takes_the_write_lock_at_once()
    {
        await using var database = await TestDatabase.StartAsync(Cancel);

        await database.Gate.WriteAsync(async (_, cancel) =>
        {
            await using var other = new SqliteConnection($"Data Source={database.Path};Pooling=False;Default Timeout=0");
            await other.OpenAsync(cancel);
            using var command = other.CreateCommand();
            command.CommandText = "BEGIN IMMEDIATE";
            command.CommandTimeout = 1;
            Assert.Equal(5, Assert.Throws<SqliteException>(() => command.ExecuteNonQuery()).SqliteErrorCode);
        }, Cancel);
    }

    [Fact]
    public async Task Connections_write_through_check_keys_and_overwrite_what_is_deleted()
    {
        await using var database = await TestDatabase.StartAsync(Cancel);
        await using var db = database.Read();
        await db.Database.OpenConnectionAsync(Cancel);

        await CheckPragmasAsync(db);
        await database.Gate.WriteAsync((writing, _) => CheckPragmasAsync(writing), Cancel);
    }

    [Fact]
    public async Task A_write_after_one_that_failed_is_safe_too()
    {
        await using var database = await TestDatabase.StartAsync(Cancel);
        await AddOneAsync(database, 1);
        await Assert.ThrowsAsync<DbUpdateException>(() => AddOneAsync(database, 1));

        await database.Gate.WriteAsync((db, _) => CheckPragmasAsync(db), Cancel);
        await AddOneAsync(database, 2);
        Assert.Equal(2, await database.Read().GuildSettings.CountAsync(Cancel));
    }

    [Fact]
    public async Task Statements_of_our_own_run_in_the_transaction_of_a_write_only()
    {
        await using var database = await TestDatabase.StartAsync(Cancel);
        await using var db = database.Read();
        Assert.Throws<InvalidOperationException>(() => WriterConnection.Prepare(db, "DELETE FROM Meta"));

        await Assert.ThrowsAsync<TimeZoneNotFoundException>(() => database.Gate.WriteAsync(async (writing, cancel) =>
        {
            await AddMetaAsync(writing, "a", cancel);
            throw new TimeZoneNotFoundException();
        }, Cancel));
        foreach (var key in (string[])["b", "c"])
            await database.Gate.WriteAsync((writing, cancel) => AddMetaAsync(writing, key, cancel), Cancel);

        Assert.Equal(["b", "c"], await db.Meta.Select(m => m.Key).Order().ToListAsync(Cancel));

        static Task AddMetaAsync(BotDb writing, string key, CancellationToken cancel) =>
            WriterConnection.Prepare(writing, "INSERT INTO Meta (Key, Value) VALUES ($key, 'x')", ("$key", key)).ExecuteNonQueryAsync(cancel);
    }

    [Fact]
    public async Task The_time_of_each_write_is_measured()
    {
        await using var database = await TestDatabase.StartAsync(Cancel);
        var measured = new List<string>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument.Meter.Name == StorageMeter.Name && ReferenceEquals(instrument.Meter.Scope, database.Get<IMeterFactory>()))
                self.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<double>((instrument, value, _, _) => measured.Add($"{instrument.Name} {value >= 0}"));
        _ = database.Get<StorageMeter>();
        listener.Start();

        await AddOneAsync(database, 9);

        Assert.Equal(["diplomacybot.write.wait True", "diplomacybot.write.duration True"], measured);
    }

    private static async Task CheckPragmasAsync(BotDb db)
    {
        Assert.Equal(2, await Pragma("synchronous"));
        Assert.Equal(1, await Pragma("foreign_keys"));
        Assert.Equal(1, await Pragma("secure_delete"));
        Assert.Equal(5000, await Pragma("busy_timeout"));

        async Task<long> Pragma(string name)
        {
            using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"PRAGMA {name}";
            command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
            return (long)(await command.ExecuteScalarAsync(Cancel))!;
        }
    }

    private static Task AddOneAsync(TestDatabase database, ulong guild) => database.Gate.WriteAsync((db, _) =>
    {
        db.GuildSettings.Add(new GuildSettings { GuildId = new Snowflake(guild) });
        return Task.CompletedTask;
    }, Cancel);
}
