using DiplomacyBot.Discord;
using DiplomacyBot.Guilds;
using DiplomacyBot.Hosting;
using DiplomacyBot.Library;
using DiplomacyBot.Reading;
using DiplomacyBot.Schedules;
using DiplomacyBot.Setup;
using DiplomacyBot.Storage;
using DiplomacyBot.Tests.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace DiplomacyBot.Tests.Schedules;

/// <summary>The schedules of the bot over a real database and channels that can fail, with a civil clock moved by hand. Can die and start again.</summary>
internal sealed class ScheduleTown : IAsyncDisposable
{
    public static readonly Snowflake Guild = new(100);
    public static readonly Snowflake Briefings = new(200);
    public static readonly Snowflake Moderators = new(201);
    public static readonly Snowflake Moderator = new(300);

    private readonly TestFolder folder = new();
    private readonly Faults? faults;
    private ServiceProvider services;

    private ScheduleTown(Faults? faults)
    {
        this.faults = faults;
        Channel = new FakeChannel(Clock, faults);
        services = Compose();
    }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 12, 1, 4, 0, 0, TimeSpan.Zero));

    public FakeChannel Channel { get; }

    public static async Task<ScheduleTown> StartAsync(CancellationToken cancellationToken, Faults? faults = null, string? zone = "Asia/Karachi")
    {
        var town = new ScheduleTown(faults);
        faults?.AreOn = false;
        await town.Get<DatabaseStarter>().StartAsync(cancellationToken);
        await town.Get<WriteGate>().WriteAsync((db, _) =>
        {
            db.GuildSettings.Add(new GuildSettings { GuildId = Guild, Zone = zone, BriefingsChannelId = Briefings, ModeratorsChannelId = Moderators });
            return Task.CompletedTask;
        }, cancellationToken);
        faults?.AreOn = true;
        return town;
    }

    public T Get<T>() where T : notnull => services.GetRequiredService<T>();

    public BotDb Read() => Get<IDbContextFactory<BotDb>>().CreateDbContext();

    /// <summary>An article of a few sentences.</summary>
    public Task<long> AddArticleAsync(string title, CancellationToken cancellationToken, ArticleState state = ArticleState.Published) =>
        Get<WriteGate>().WriteAsync(async (db, cancel) =>
        {
            var article = new Article { GuildId = Guild, Origin = ArticleOrigin.Member, State = state, CreatedAt = Clock.GetUtcNow() };
            db.Articles.Add(article);
            await db.SaveChangesAsync(cancel);
            var revision = new ArticleRevision
            {
                GuildId = Guild,
                ArticleId = article.Id,
                Number = 1,
                Title = title,
                Text = $"{title}\n\nThe two states signed a treaty in 1959. It keeps the continent free of weapons. Twelve governments agreed to share what they learn.",
                ContentHash = title,
                CreatedAt = Clock.GetUtcNow(),
            };
            db.ArticleRevisions.Add(revision);
            await db.SaveChangesAsync(cancel);
            article.CurrentRevisionId = revision.Id;
            return article.Id;
        }, cancellationToken);

    public async Task<Schedule> PlanAsync(string when, CancellationToken cancellationToken, Recurrence recurrence = Recurrence.None, string title = "A treaty for the ice")
    {
        var article = await AddArticleAsync(title, cancellationToken);
        var result = await Get<SchedulePlanner>().PlanAsync(new PlanRequest(Guild, Moderator, article, null, when, recurrence), cancellationToken);
        return Assert.IsType<PlanResult.Planned>(result).Schedule;
    }

    public Task RunOnceAsync(CancellationToken cancellationToken) => Get<DeliveryRunner>().RunOnceAsync(cancellationToken);

    public async Task<Delivery> DeliveryAsync(CancellationToken cancellationToken)
    {
        await using var db = Read();
        return await db.Deliveries.SingleAsync(cancellationToken);
    }

    /// <summary>The process is gone; another one starts on the same file.</summary>
    public async Task RestartAsync()
    {
        await services.DisposeAsync();
        services = Compose();
    }

    public async ValueTask DisposeAsync()
    {
        using (var connection = Get<DatabaseFile>().Connect())
        {
            SqliteConnection.ClearPool(connection);
        }
        await services.DisposeAsync();
        folder.Dispose();
    }

    private ServiceProvider Compose()
    {
        var collection = new ServiceCollection()
            .AddSingleton(DatabaseFile.TryParse($"Data Source={folder.File("bot.db")}")!)
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().Build())
            .AddSingleton<TimeProvider>(Clock).AddSingleton(new WireClock(new FakeTimeProvider())).AddLogging()
            .AddStorage().AddSingleton<ArticleFinder>().AddSingleton<ReadingCache>().AddSingleton<GuildDirectory>().AddSingleton<ReadySignal>().AddSingleton<SettingsStore>()
            .AddSingleton<IDiscordActions>(Channel).AddSchedules();
        if (faults is not null)
        {
            collection.ConfigureDbContext<BotDb>(options => options.AddInterceptors(new CommitCrashes(faults)));
        }
        return collection.BuildServiceProvider();
    }
}
