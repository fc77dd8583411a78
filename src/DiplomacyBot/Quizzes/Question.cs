using DiplomacyBot.Discord;
using DiplomacyBot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DiplomacyBot.Quizzes;

/// <summary>A question of a quiz. What it asks stands in its revisions.</summary>
internal sealed class Question : IGuildRow
{
    public long Id { get; private set; }

    public required Snowflake GuildId { get; init; }

    public required long QuizId { get; init; }

    /// <summary>The question's id in its file; it never changes.</summary>
    public required string Key { get; init; }

    /// <summary>Its place in the quiz, from 1.</summary>
    public required int Ordinal { get; set; }

    /// <summary>The revision asked now. Not a foreign key: each of the two tables would need the other's row first.</summary>
    public long? CurrentRevisionId { get; set; }

    /// <summary>True once it is gone from its file; answers to it stay.</summary>
    public bool Removed { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<Question>
    {
        public void Configure(EntityTypeBuilder<Question> builder)
        {
            builder.HasOne<Quiz>().WithMany().HasForeignKey(q => q.QuizId).OnDelete(DeleteBehavior.Restrict);
            builder.HasIndex(q => new { q.QuizId, q.Key }).IsUnique();
        }
    }
}
