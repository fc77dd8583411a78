using DiplomacyBot.Discord;
using DiplomacyBot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DiplomacyBot.Library;

/// <summary>An article as one guild knows it. What it says stands in its revisions.</summary>
internal sealed class Article : IGuildRow
{
    public long Id { get; private set; }

    public required Snowflake GuildId { get; init; }

    /// <summary>The file's name for shelf articles; null for those added in Discord.</summary>
    public string? Slug { get; init; }

    public required ArticleOrigin Origin { get; init; }

    public required ArticleState State { get; set; }

    /// <summary>The revision shown now. Not a foreign key: each of the two tables would need the other's row first.</summary>
    public long? CurrentRevisionId { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Null for shelf articles.</summary>
    public Snowflake? CreatedBy { get; init; }

    /// <summary>When members could first see it; what "newest" is ordered by.</summary>
    public DateTimeOffset? VisibleSince { get; set; }

    /// <summary>True where it was retired because its file left the content folder: it comes back with the file.</summary>
    public bool RetiredWithFile { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<Article>
    {
        public void Configure(EntityTypeBuilder<Article> builder)
        {
            builder.HasIndex(a => new { a.GuildId, a.Slug }).IsUnique();
            builder.HasIndex(a => new { a.GuildId, a.State, a.VisibleSince });
        }
    }
}
