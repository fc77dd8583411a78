using System.Globalization;
using DiplomacyBot.Boards;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;
using DiplomacyBot.Library;
using DiplomacyBot.Localization;
using DiplomacyBot.Privacy;
using DiplomacyBot.Quizzes;
using DiplomacyBot.Reading;
using DiplomacyBot.Storage;
using DiplomacyBot.Tests.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace DiplomacyBot.Tests.Quizzes;

/// <summary>The quiz part of the bot over a real database, with people who run commands and tap what they are shown.</summary>
internal sealed class QuizTown : IAsyncDisposable
{
    public static readonly Snowflake Guild = new(900_000_000_000_000_000);
    public static readonly Snowflake OtherGuild = new(18_000_000_000_000_000_001);

    private readonly TestFolder folder = new();
    private readonly FaultyStorage faults = new();
    private ServiceProvider services = null!;
    private ulong ids;

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));

    public FakeTimeProvider Wire { get; } = new();

    public RecordedDiscord Discord { get; } = new();

    public LogLines Log { get; } = new();

    public FaultyStorage Faults => faults;

    public static async Task<QuizTown> StartAsync(CancellationToken cancellationToken)
    {
        var town = new QuizTown();
        town.Compose();
        await town.Get<DatabaseStarter>().StartAsync(cancellationToken);
        return town;
    }

    /// <summary>The process ends, whatever it was doing, and a new one starts over the same file.</summary>
    public async Task RestartAsync(CancellationToken cancellationToken)
    {
        await EndAsync();
        faults.Heal();
        Compose();
        await Get<DatabaseStarter>().StartAsync(cancellationToken);
        await Get<StandingsRebuild>().RunAsync(isStart: true, cancellationToken);
    }

    public T Get<T>() where T : notnull => services.GetRequiredService<T>();

    public BotDb Read() => Get<IDbContextFactory<BotDb>>().CreateDbContext();

    public Person Join(string name, ulong id, Snowflake? guild = null) => new(this, guild ?? Guild, new Snowflake(id), name);

    /// <summary>An id of this moment, as Discord would give it.</summary>
    public Snowflake NextId() => new(Snowflake.FirstAt(Clock.GetUtcNow()).Value + (Interlocked.Increment(ref ids) & 0x3FFFFF));

    public async Task DispatchAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var dispatcher = Get<InteractionDispatcher>();
        dispatcher.Dispatch(interaction);
        await dispatcher.WhenIdleAsync(cancellationToken);
    }

    /// <summary>A quiz over an article of its own. The right choice of every question has the id "right" and a text that begins with "Right".</summary>
    public Task<long> AddQuizAsync(string title, int questions, CancellationToken cancellationToken, Snowflake? guild = null) =>
        Get<WriteGate>().WriteAsync((db, cancel) => ShelfOf(db, guild ?? Guild, title, questions, cancel), cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        folder.Dispose();
    }

    private static async Task<long> ShelfOf(BotDb db, Snowflake guild, string title, int questions, CancellationToken cancellationToken)
    {
        var slug = title.ToLowerInvariant().Replace(' ', '-');
        var now = DateTimeOffset.UnixEpoch;
        var article = new Article { GuildId = guild, Slug = slug, Origin = ArticleOrigin.Shelf, State = ArticleState.Published, CreatedAt = now, VisibleSince = now };
        db.Articles.Add(article);
        await db.SaveChangesAsync(cancellationToken);
        var text = string.Join("\n\n", Enumerable.Range(1, questions).Select(number => $"The envoys met for day {number} of the talks. They signed paper {number} before noon. The rest was dinner."));
        var revision = new ArticleRevision
        {
            GuildId = guild,
            ArticleId = article.Id,
            Number = 1,
            Title = $"The story of {title}",
            Text = text,
            ContentHash = "x",
            CreatedAt = now,
        };
        var quiz = new Quiz { GuildId = guild, Slug = slug, Title = title, ArticleId = article.Id, State = QuizState.Open, ContentHash = "x" };
        db.AddRange(revision, quiz);
        await db.SaveChangesAsync(cancellationToken);
        article.CurrentRevisionId = revision.Id;
        for (var number = 1; number <= questions; number++)
            await AddQuestionAsync(db, quiz, revision, number, cancellationToken);
        return quiz.Id;
    }

    private static async Task AddQuestionAsync(BotDb db, Quiz quiz, ArticleRevision article, int number, CancellationToken cancellationToken)
    {
        var question = new Question { GuildId = quiz.GuildId, QuizId = quiz.Id, Key = string.Create(CultureInfo.InvariantCulture, $"q{number}"), Ordinal = number };
        db.Questions.Add(question);
        await db.SaveChangesAsync(cancellationToken);
        var phrase = $"They signed paper {number} before noon.";
        var start = article.Text.IndexOf(phrase, StringComparison.Ordinal);
        var revision = new QuestionRevision
        {
            GuildId = quiz.GuildId,
            QuestionId = question.Id,
            Number = 1,
            Text = $"What was signed on day {number}?",
            Choices = [new("right", $"Right paper {number}"), new("treaty", "A treaty"), new("menu", "The menu"), new("nothing", "Nothing")],
            AnswerId = "right",
            Phrase = phrase,
            ArticleRevisionId = article.Id,
            PhraseStart = start,
            PhraseEnd = start + phrase.Length,
            Explanation = $"Paper {number} was signed.",
            Difficulty = "Easy",
        };
        db.QuestionRevisions.Add(revision);
        await db.SaveChangesAsync(cancellationToken);
        question.CurrentRevisionId = revision.Id;
    }

    private void Compose() => services = new ServiceCollection()
        .AddSingleton(DatabaseFile.TryParse($"Data Source={folder.File("bot.db")}")!)
        .AddSingleton<TimeProvider>(Clock).AddSingleton(new WireClock(Wire))
        .AddSingleton<IDiscordActions>(Discord).AddSingleton<IAccessPolicy, MembersOnly>().AddSingleton<IStandardReplies, StandardReplies>()
        .AddLogging(logging => logging.AddProvider(Log))
        .AddStorage().ConfigureDbContext<BotDb>(options => options.AddInterceptors(faults.Interceptors))
        .AddSingleton<ReadingCache>()
        .AddInteractions().AddQuizzes().AddBoards().AddPrivacy()
        .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });

    private async Task EndAsync()
    {
        using (var connection = Get<DatabaseFile>().Connect())
            SqliteConnection.ClearPool(connection);
        await services.DisposeAsync();
    }
}
