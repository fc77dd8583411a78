using DiplomacyBot.Discord;
using DiplomacyBot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DiplomacyBot.Library;

/// <summary>What an article said at one time. Never changed once written: everything that cites, cites (revision, start, end).</summary>
internal sealed class ArticleRevision : IGuildRow
{
    public long Id { get; private set; }

    public required Snowflake GuildId { get; init; }

    public required long ArticleId { get; init; }

    /// <summary>1 for the first.</summary>
    public required int Number { get; init; }

    public required string Title { get; init; }

    public string? Author { get; init; }

    public DateOnly? Published { get; init; }

    /// <summary>The text exactly as it came in; spans are UTF-16 positions in it.</summary>
    public required string Text { get; init; }

    public IReadOnlyList<string> Topics { get; init; } = [];

    public IReadOnlyList<ArticleSource> Sources { get; init; } = [];

    public string? ReviewedBy { get; init; }

    /// <summary>Lower-case hex SHA-256 of what the revision was made from.</summary>
    public required string ContentHash { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Null for shelf articles.</summary>
    public Snowflake? CreatedBy { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<ArticleRevision>
    {
        public void Configure(EntityTypeBuilder<ArticleRevision> builder)
        {
            builder.HasOne<Article>().WithMany().HasForeignKey(r => r.ArticleId).OnDelete(DeleteBehavior.Restrict);
            builder.HasIndex(r => new { r.ArticleId, r.Number }).IsUnique();
            builder.Property(r => r.Topics).HasJsonConversion();
            builder.Property(r => r.Sources).HasJsonConversion();
        }
    }
}
