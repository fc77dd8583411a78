using DiplomacyBot.Discord;
using DiplomacyBot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DiplomacyBot.Library;

/// <summary>What a moderator decided about a warning of the reading engine, so that it is not asked again.</summary>
internal sealed class WarningDecision : IGuildRow
{
    public long Id { get; private set; }

    public required Snowflake GuildId { get; init; }

    public required long ArticleId { get; init; }

    /// <summary>Names the warning whatever the revision: its kind and what it is about.</summary>
    public required string WarningKey { get; init; }

    public required WarningChoice Decision { get; set; }

    public required Snowflake By { get; set; }

    public required DateTimeOffset At { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<WarningDecision>
    {
        public void Configure(EntityTypeBuilder<WarningDecision> builder)
        {
            builder.HasOne<Article>().WithMany().HasForeignKey(d => d.ArticleId).OnDelete(DeleteBehavior.Restrict);
            builder.HasIndex(d => new { d.ArticleId, d.WarningKey }).IsUnique();
        }
    }
}
