using DiplomacyBot.Boards;
using DiplomacyBot.Discord;
using DiplomacyBot.Library;
using DiplomacyBot.Privacy;
using DiplomacyBot.Quizzes;
using DiplomacyBot.Schedules;
using DiplomacyBot.Setup;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace DiplomacyBot.Storage;

/// <summary>The database. To read, take one from <see cref="IDbContextFactory{TContext}"/> (it tracks nothing); to write, use <see cref="WriteGate"/>.</summary>
internal sealed class BotDb(DbContextOptions<BotDb> options) : DbContext(options)
{
    public DbSet<GuildSettings> GuildSettings => Set<GuildSettings>();

    public DbSet<Article> Articles => Set<Article>();

    public DbSet<ArticleRevision> ArticleRevisions => Set<ArticleRevision>();

    public DbSet<WarningDecision> WarningDecisions => Set<WarningDecision>();

    public DbSet<Quiz> Quizzes => Set<Quiz>();

    public DbSet<Question> Questions => Set<Question>();

    public DbSet<QuestionRevision> QuestionRevisions => Set<QuestionRevision>();

    public DbSet<QuizRun> QuizRuns => Set<QuizRun>();

    public DbSet<Answer> Answers => Set<Answer>();

    public DbSet<Standing> Standings => Set<Standing>();

    public DbSet<BoardChoice> BoardChoices => Set<BoardChoice>();

    public DbSet<Schedule> Schedules => Set<Schedule>();

    public DbSet<Delivery> Deliveries => Set<Delivery>();

    public DbSet<DeliveryEvent> DeliveryEvents => Set<DeliveryEvent>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<View> Views => Set<View>();

    public DbSet<Meta> Meta => Set<Meta>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Snowflake>().HaveConversion<SnowflakeConverter>();
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixMillisecondsConverter>();
        configurationBuilder.Properties<TimeSpan>().HaveConversion<MillisecondsConverter>();
        configurationBuilder.Properties<LocalDateTime>().HaveConversion<CivilTimeConverter>();
        configurationBuilder.Properties<Uri>().HaveConversion<string>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(BotDb).Assembly);
        // Tables are named after the thing one row is, as the migrations and the hand-written SQL spell them.
        foreach (var entity in modelBuilder.Model.GetEntityTypes())
            entity.SetTableName(entity.ClrType.Name);
    }
}
