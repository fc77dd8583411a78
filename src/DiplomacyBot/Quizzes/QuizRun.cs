using DiplomacyBot.Discord;
using DiplomacyBot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DiplomacyBot.Quizzes;

/// <summary>One member's way through one quiz. It moves only by clicks, so a run nobody touches waits for ever.</summary>
internal sealed class QuizRun : IGuildRow
{
    public long Id { get; private set; }

    public required Snowflake GuildId { get; init; }

    public required long QuizId { get; init; }

    public required Snowflake MemberId { get; init; }

    public required QuizRunKind Kind { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public DateTimeOffset? FinishedAt { get; set; }

    /// <summary>The question shown last.</summary>
    public long? ShownRevisionId { get; set; }

    /// <summary>When it was shown first, by Discord's clock; a question shown again keeps its moment.</summary>
    public DateTimeOffset? ShownAt { get; set; }

    /// <summary>The questions of this run in the order they are asked, fixed when it starts.</summary>
    public required IReadOnlyList<long> QuestionRevisionIds { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<QuizRun>
    {
        public void Configure(EntityTypeBuilder<QuizRun> builder)
        {
            builder.HasOne<Quiz>().WithMany().HasForeignKey(r => r.QuizId).OnDelete(DeleteBehavior.Restrict);
            builder.HasIndex(r => new { r.GuildId, r.QuizId, r.MemberId }, "IX_QuizRun_OneScored").IsUnique().HasFilter("Kind = 'Scored'");
            builder.HasIndex(r => new { r.GuildId, r.MemberId, r.StartedAt });
            builder.Property(r => r.QuestionRevisionIds).HasJsonConversion();
        }
    }
}
