using System.Globalization;
using DiplomacyBot.Briefings;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Guilds;
using DiplomacyBot.HardWords;
using DiplomacyBot.Hosting;
using DiplomacyBot.Library;
using DiplomacyBot.Quotes;
using DiplomacyBot.Reading;
using DiplomacyBot.Storage;
using DiplomacyBot.Summaries;
using DiplomacyBot.Tests.Storage;
using DiplomacyBot.Timelines;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace DiplomacyBot.Tests.Library;

/// <summary>The reading commands and the library over a real database; people run commands and tap what they were shown.</summary>
internal sealed class LibraryTown : IAsyncDisposable
{
    public static readonly Snowflake Guild = new(100);
    public static readonly Snowflake OtherGuild = new(200);

    private readonly TestFolder folder = new();
    private readonly ServiceProvider services;
    private ulong lastId = 5000;

    private LibraryTown(Action<IServiceCollection>? change)
    {
        var parts = new ServiceCollection()
            .AddSingleton(DatabaseFile.TryParse($"Data Source={folder.File("bot.db")}")!)
            .AddSingleton<TimeProvider>(Clock).AddSingleton(new WireClock(WireTime))
            .AddLogging(logging => logging.AddProvider(Log)).AddStorage()
            .AddSingleton<IAccessPolicy>(Access).AddSingleton<IDiscordActions>(Discord)
            .AddSingleton<GuildDirectory>()
            .AddLibrary().AddReading().AddBriefings().AddSummaries().AddTimelines().AddHardWords().AddQuotes()
            .Configure<ContentOptions>(options => options.Path = folder.File("content"));
        change?.Invoke(parts);
        services = parts.BuildServiceProvider();
    }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 12, 1, 4, 0, 0, TimeSpan.Zero));

    public FakeTimeProvider WireTime { get; } = new();

    public LogLines Log { get; } = new();

    /// <summary>The content folder; not there until a test makes it.</summary>
    public string ContentPath => folder.File("content");

    public FakeAccess Access { get; } = new();

    public FakeDownloads Discord { get; } = new();

    /// <param name="cancellationToken">Stops the start.</param>
    /// <param name="change">Puts something else in place of a part.</param>
    public static async Task<LibraryTown> StartAsync(CancellationToken cancellationToken, Action<IServiceCollection>? change = null)
    {
        var town = new LibraryTown(change);
        await town.Get<DatabaseStarter>().StartAsync(cancellationToken);
        return town;
    }

    public T Get<T>() where T : notnull => services.GetRequiredService<T>();

    public BotDb Read() => Get<IDbContextFactory<BotDb>>().CreateDbContext();

    public Person Member(ulong id = 1) => new(this, new Snowflake(id), Guild);

    /// <summary>A member of the other guild.</summary>
    public Person Stranger() => new(this, new Snowflake(99), OtherGuild);

    public Person Moderator(ulong id = 7)
    {
        Access.Moderators.Add((Guild, new Snowflake(id)));
        return new(this, new Snowflake(id), Guild);
    }

    /// <summary>Puts an article on the shelves as it stands, without reading it.</summary>
    public Task<long> PutAsync(
        string title, string text, ArticleState state = ArticleState.Published, DateOnly? published = null, Snowflake? guild = null, string? author = null, IReadOnlyList<string>? topics = null) =>
        Get<WriteGate>().WriteAsync(async (db, cancel) =>
        {
            Clock.Advance(TimeSpan.FromMinutes(1));
            var now = Clock.GetUtcNow();
            var article = new Article
            {
                GuildId = guild ?? Guild,
                Origin = ArticleOrigin.Member,
                State = state,
                CreatedAt = now,
                VisibleSince = state == ArticleState.Draft ? null : now,
            };
            db.Add(article);
            await db.SaveChangesAsync(cancel);
            var revision = new ArticleRevision
            {
                GuildId = article.GuildId,
                ArticleId = article.Id,
                Number = 1,
                Title = title,
                Author = author,
                Text = text,
                Published = published,
                Topics = topics ?? [],
                ContentHash = text.Length.ToString(CultureInfo.InvariantCulture),
                CreatedAt = now,
                CreatedBy = new Snowflake(7),
            };
            db.Add(revision);
            await db.SaveChangesAsync(cancel);
            article.CurrentRevisionId = revision.Id;
            return article.Id;
        }, CancellationToken.None);

    /// <summary>Lets wire time pass until something is true of the database.</summary>
    public async Task WaitAsync(Func<BotDb, Task<bool>> isTrue, CancellationToken cancellationToken)
    {
        while (true)
        {
            await using var db = Read();
            if (await isTrue(db))
            {
                return;
            }
            cancellationToken.ThrowIfCancellationRequested();
            WireTime.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }
    }

    public Snowflake NextId() => new(++lastId);

    public async ValueTask DisposeAsync()
    {
        using (var connection = Get<DatabaseFile>().Connect())
        {
            SqliteConnection.ClearPool(connection);
        }
        await services.DisposeAsync();
        folder.Dispose();
    }
}
