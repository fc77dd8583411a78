using DiplomacyBot.Discord;
using DiplomacyBot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DiplomacyBot.Quizzes;

/// <summary>The log of answers, append-only. It holds what happened, never what it was worth.</summary>
internal sealed class Answer : IGuildRow
{
    public long Id { get; private set; }

    public required Snowflake GuildId { get; init; }

    public required long RunId { get; init; }

    public required long QuestionId { get; init; }

    /// <summary>The wording that was answered.</summary>
    public required long QuestionRevisionId { get; init; }

    public required Snowflake MemberId { get; init; }

    public required string ChoiceId { get; init; }

    /// <summary>From the question's snowflake to the click's.</summary>
    public required TimeSpan Elapsed { get; init; }

    public required DateTimeOffset AnsweredAt { get; init; }

    /// <summary>False in practice.</summary>
    public required bool IsScored { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<Answer>
    {
        public void Configure(EntityTypeBuilder<Answer> builder)
        {
            builder.HasOne<QuizRun>().WithMany().HasForeignKey(a => a.RunId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne<QuestionRevision>().WithMany().HasForeignKey(a => a.QuestionRevisionId).OnDelete(DeleteBehavior.Restrict);
            builder.HasIndex(a => new { a.RunId, a.QuestionId }).IsUnique();
            builder.HasIndex(a => new { a.GuildId, a.MemberId, a.QuestionId });
        }
    }
}
