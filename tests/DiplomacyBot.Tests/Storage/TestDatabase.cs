using DiplomacyBot.Discord;
using DiplomacyBot.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace DiplomacyBot.Tests.Storage;

/// <summary>A real database in a folder of its own, gone after the test.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly TestFolder? ownFolder;

    private TestDatabase(string path, TestFolder? ownFolder)
    {
        this.ownFolder = ownFolder;
        services = new ServiceCollection()
            .AddSingleton(DatabaseFile.TryParse($"Data Source={path}")!)
            .AddSingleton<TimeProvider>(Clock).AddSingleton(new WireClock(WireTime))
            .AddLogging(logging => logging.AddProvider(Log)).AddStorage().BuildServiceProvider();
    }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 12, 1, 4, 0, 0, TimeSpan.Zero));

    public FakeTimeProvider WireTime { get; } = new();

    public LogLines Log { get; } = new();

    public string Path => Get<DatabaseFile>().Path;

    public WriteGate Gate => Get<WriteGate>();

    /// <summary>A database ready for use, empty.</summary>
    public static async Task<TestDatabase> StartAsync(CancellationToken cancellationToken)
    {
        var folder = new TestFolder();
        var database = new TestDatabase(folder.File("bot.db"), folder);
        await database.Get<DatabaseStarter>().StartAsync(cancellationToken);
        return database;
    }

    /// <summary>The bot's storage over a path of the test's choosing, not started.</summary>
    public static TestDatabase At(string path) => new(path, ownFolder: null);

    public T Get<T>() where T : notnull => services.GetRequiredService<T>();

    public BotDb Read() => Get<IDbContextFactory<BotDb>>().CreateDbContext();

    public async ValueTask DisposeAsync()
    {
        using (var connection = Get<DatabaseFile>().Connect())
            SqliteConnection.ClearPool(connection);
        await services.DisposeAsync();
        ownFolder?.Dispose();
    }
}
