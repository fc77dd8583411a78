using DiplomacyBot.Discord;
using DiplomacyBot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DiplomacyBot.Privacy;

/// <summary>Who did what to shared things, append-only. It holds ids and counts, never what people wrote.</summary>
internal sealed class AuditEntry : IGuildRow
{
    public long Id { get; private set; }

    public required Snowflake GuildId { get; init; }

    public required Snowflake ActorId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Such as "article.publish".</summary>
    public required string Action { get; init; }

    /// <summary>What it was done to, such as "article 12".</summary>
    public required string Subject { get; init; }

    public required string Detail { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<AuditEntry>
    {
        public void Configure(EntityTypeBuilder<AuditEntry> builder) => builder.HasIndex(e => new { e.GuildId, e.At });
    }
}
