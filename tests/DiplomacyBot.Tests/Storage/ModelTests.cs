using DiplomacyBot.Discord;
using DiplomacyBot.Library;
using DiplomacyBot.Privacy;
using DiplomacyBot.Quizzes;
using DiplomacyBot.Schedules;
using DiplomacyBot.Setup;
using DiplomacyBot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using NodaTime;

namespace DiplomacyBot.Tests.Storage;

public sealed class ModelTests
{
    private static readonly string[] AppendOnly = [nameof(Answer), nameof(Delivery), nameof(DeliveryEvent), nameof(AuditEntry)];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_row_but_meta_belongs_to_a_guild()
    {
        await using var database = await TestDatabase.StartAsync(Cancel);
        var entities = database.Read().Model.GetEntityTypes().Where(entity => entity.ClrType != typeof(Meta)).ToList();

        Assert.NotEmpty(entities);
        Assert.All(entities, entity =>
        {
            Assert.True(typeof(IGuildRow).IsAssignableFrom(entity.ClrType), $"{entity.ClrType.Name} is no {nameof(IGuildRow)}");
            Assert.False(entity.FindProperty(nameof(IGuildRow.GuildId))!.IsNullable, entity.ClrType.Name);
        });
    }

    [Fact]
    public async Task The_migrations_are_what_the_mappings_say()
    {
        await using var database = await TestDatabase.StartAsync(Cancel);

        // Fails after a mapping was changed without running Storage/add-migration.
        Assert.False(database.Read().Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task The_list_of_migrations_is_what_EF_finds()
    {
        await using var database = await TestDatabase.StartAsync(Cancel);

        Assert.Equal(database.Read().Database.GetMigrations(), KnownMigrations.Ids);
    }

    [Fact]
    public async Task The_compiled_model_is_what_the_mappings_say()
    {
        await using var database = await TestDatabase.StartAsync(Cancel);
        var db = database.Read();

        Assert.Equal("DiplomacyBot.Storage.CompiledModel.BotDbModel", db.Model.GetType().FullName);
        Assert.Equal(Described(db.GetService<IDesignTimeModel>().Model), Described(db.Model));

        static IEnumerable<string> Described(IReadOnlyModel model) =>
            from entity in model.GetEntityTypes()
            from line in entity.GetProperties().Select(p => $"{p.Name} {p.ClrType} {p.IsNullable} {p.GetTypeMapping().Converter?.ProviderClrType}")
                .Concat(entity.GetIndexes().Select(i => $"index {string.Join(' ', i.Properties.Select(p => p.Name))} {i.IsUnique}"))
                .Concat(entity.GetForeignKeys().Select(k => $"to {k.PrincipalEntityType.Name} {k.DeleteBehavior}"))
            orderby entity.Name, line
            select $"{entity.GetTableName()}: {line}";
    }

    [Fact]
    public async Task Migrations_only_ever_add_to_answers_deliveries_and_audit()
    {
        await using var database = await TestDatabase.StartAsync(Cancel);
        var db = database.Read();
        var migrations = db.GetMigrations();

        Assert.NotEmpty(migrations);
        Assert.All(migrations, migration => Assert.DoesNotContain(migration.UpOperations, operation => !IsAdditive(operation)));
    }

    [Fact]
    public void The_check_for_additive_migrations_notices_what_is_not()
    {
        Assert.False(IsAdditive(new DropColumnOperation { Table = nameof(Answer), Name = "ChoiceId" }));
        Assert.False(IsAdditive(new DropTableOperation { Name = nameof(Delivery) }));
        Assert.False(IsAdditive(new AlterColumnOperation { Table = nameof(AuditEntry), Name = "Detail" }));
        Assert.False(IsAdditive(new RenameTableOperation { Name = nameof(Answer) }));
        Assert.False(IsAdditive(new SqlOperation { Sql = "DELETE FROM Answer" }));
        Assert.False(IsAdditive(new AddColumnOperation { Table = nameof(Answer), Name = "Hint", IsNullable = false }));
        Assert.True(IsAdditive(new AddColumnOperation { Table = nameof(Answer), Name = "Hint", IsNullable = true }));
        Assert.True(IsAdditive(new DropColumnOperation { Table = nameof(GuildSettings), Name = "Zone" }));
    }

    [Theory]
    [InlineData(1UL)]
    [InlineData(9_223_372_036_854_775_808UL)]
    [InlineData(18_446_744_073_709_551_615UL)]
    public async Task Values_come_back_as_they_were_stored(ulong id)
    {
        await using var database = await TestDatabase.StartAsync(Cancel);
        var guild = new Snowflake(id);
        var created = new DateTimeOffset(2026, 3, 29, 3, 30, 0, 123, TimeSpan.FromHours(5));
        await database.Gate.WriteAsync(async (db, cancel) =>
        {
            var article = new Article { GuildId = guild, Origin = ArticleOrigin.Member, State = ArticleState.Draft, CreatedAt = created, CreatedBy = guild };
            db.Articles.Add(article);
            await db.SaveChangesAsync(cancel);
            db.ArticleRevisions.Add(new ArticleRevision
            {
                GuildId = guild,
                ArticleId = article.Id,
                Number = 1,
                Title = "The Åland question",
                Text = "Line one\r\nالسطر",
                ContentHash = "0",
                CreatedAt = created,
                Published = new DateOnly(1921, 6, 24),
                Topics = ["islands", "\"autonomy\""],
                Sources = [new ArticleSource("Resolution", new DateOnly(1921, 6, 24), new Uri("https://example.org/a?b=c"))],
            });
            db.Schedules.Add(new Schedule
            {
                GuildId = guild,
                ArticleId = article.Id,
                ChannelId = guild,
                CivilStart = new LocalDateTime(2026, 12, 1, 9, 0),
                Zone = "Asia/Karachi",
                Recurrence = Recurrence.Weekly,
                Grace = TimeSpan.FromMinutes(90),
                State = ScheduleState.Active,
                CreatedBy = guild,
                CreatedAt = created,
            });
        }, Cancel);

        await using var read = database.Read();
        var revision = await read.ArticleRevisions.SingleAsync(r => r.GuildId == guild, Cancel);
        var schedule = await read.Schedules.SingleAsync(s => s.GuildId == guild && s.CreatedAt == created, Cancel);
        Assert.Equal(created, revision.CreatedAt);
        Assert.Equal("Line one\r\nالسطر", revision.Text);
        Assert.Equal(new DateOnly(1921, 6, 24), revision.Published);
        Assert.Equal(["islands", "\"autonomy\""], revision.Topics);
        Assert.Equal([new ArticleSource("Resolution", new DateOnly(1921, 6, 24), new Uri("https://example.org/a?b=c"))], revision.Sources);
        Assert.Equal(new LocalDateTime(2026, 12, 1, 9, 0), schedule.CivilStart);
        Assert.Equal(TimeSpan.FromMinutes(90), schedule.Grace);
        Assert.Null(schedule.NextCivil);
        Assert.Equal(guild, schedule.ChannelId);
    }

    [Fact]
    public async Task A_member_has_one_scored_run_of_a_quiz_and_any_number_for_practice()
    {
        await using var database = await TestDatabase.StartAsync(Cancel);
        var quizId = await database.Gate.WriteAsync(async (db, cancel) =>
        {
            var article = new Article { GuildId = new(1), Slug = "a", Origin = ArticleOrigin.Shelf, State = ArticleState.Published, CreatedAt = default };
            db.Articles.Add(article);
            await db.SaveChangesAsync(cancel);
            var quiz = new Quiz { GuildId = new(1), Slug = "a", Title = "A", ArticleId = article.Id, State = QuizState.Open, ContentHash = "0" };
            db.Quizzes.Add(quiz);
            await db.SaveChangesAsync(cancel);
            return quiz.Id;
        }, Cancel);

        await AddRunAsync(QuizRunKind.Scored, 5);
        await AddRunAsync(QuizRunKind.Practice, 5);
        await AddRunAsync(QuizRunKind.Practice, 5);
        await AddRunAsync(QuizRunKind.Scored, 6);
        await Assert.ThrowsAsync<DbUpdateException>(() => AddRunAsync(QuizRunKind.Scored, 5));

        Task AddRunAsync(QuizRunKind kind, ulong member) => database.Gate.WriteAsync((db, _) =>
        {
            db.QuizRuns.Add(new QuizRun
            {
                GuildId = new(1),
                QuizId = quizId,
                MemberId = new(member),
                Kind = kind,
                StartedAt = database.Clock.GetUtcNow(),
                QuestionRevisionIds = [3, 1, 2],
            });
            return Task.CompletedTask;
        }, Cancel);
    }

    private static bool IsAdditive(MigrationOperation operation) => operation switch
    {
        CreateTableOperation or CreateIndexOperation or DropIndexOperation or RenameIndexOperation => true,
        AddColumnOperation { IsNullable: false, DefaultValue: null, DefaultValueSql: null } added => !AppendOnly.Contains(added.Table),
        AddColumnOperation => true,
        // What it does cannot be read off; such a step is written by hand, and then this test is to be taught about it.
        SqlOperation => false,
        ITableMigrationOperation other => !AppendOnly.Contains(other.Table),
        _ => false,
    };
}
