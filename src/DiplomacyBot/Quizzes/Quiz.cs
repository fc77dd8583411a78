using DiplomacyBot.Discord;
using DiplomacyBot.Library;
using DiplomacyBot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DiplomacyBot.Quizzes;

/// <summary>A quiz as one guild knows it.</summary>
internal sealed class Quiz : IGuildRow
{
    public long Id { get; private set; }

    public required Snowflake GuildId { get; init; }

    public required string Slug { get; init; }

    public required string Title { get; set; }

    /// <summary>The article it asks about.</summary>
    public required long ArticleId { get; set; }

    public required QuizState State { get; set; }

    public required string ContentHash { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<Quiz>
    {
        public void Configure(EntityTypeBuilder<Quiz> builder)
        {
            builder.HasOne<Article>().WithMany().HasForeignKey(q => q.ArticleId).OnDelete(DeleteBehavior.Restrict);
            builder.HasIndex(q => new { q.GuildId, q.Slug }).IsUnique();
        }
    }
}
