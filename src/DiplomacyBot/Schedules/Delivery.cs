using DiplomacyBot.Discord;
using DiplomacyBot.Library;
using DiplomacyBot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace DiplomacyBot.Schedules;

/// <summary>One run of a schedule: posted once, or a reason why not. Rows are never deleted.</summary>
internal sealed class Delivery : IGuildRow
{
    public long Id { get; private set; }

    public required Snowflake GuildId { get; init; }

    public required long ScheduleId { get; init; }

    /// <summary>Which run; with the schedule it names the delivery for good, so a run can exist once only.</summary>
    public required LocalDateTime CivilTime { get; init; }

    public required DateTimeOffset DueAt { get; init; }

    public required DeliveryState State { get; set; }

    public required Snowflake ChannelId { get; set; }

    /// <summary>What is posted; fixed with the first attempt, since a repeat must carry the same words.</summary>
    public long? ArticleRevisionId { get; set; }

    /// <summary>At most 25 characters; sent with every attempt.</summary>
    public required string Nonce { get; init; }

    /// <summary>The small visible mark in the post by which it is found again.</summary>
    public required string Mark { get; init; }

    public DateTimeOffset? FirstAttemptAt { get; set; }

    public DateTimeOffset? LastAttemptAt { get; set; }

    public int Attempts { get; set; }

    public Snowflake? MessageId { get; set; }

    /// <summary>Discord's error code; 0 where there was none; null while nothing went wrong.</summary>
    public int? ErrorCode { get; set; }

    /// <summary>What went wrong, as a <see cref="DeliveryNote"/>; null while nothing did.</summary>
    public string? ErrorText { get; set; }

    /// <summary>When the moderators were told about a trouble; they are told once.</summary>
    public DateTimeOffset? ModeratorsToldAt { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<Delivery>
    {
        public void Configure(EntityTypeBuilder<Delivery> builder)
        {
            builder.HasOne<Schedule>().WithMany().HasForeignKey(d => d.ScheduleId).OnDelete(DeleteBehavior.Restrict);
            builder.HasOne<ArticleRevision>().WithMany().HasForeignKey(d => d.ArticleRevisionId).OnDelete(DeleteBehavior.Restrict);
            builder.HasIndex(d => new { d.ScheduleId, d.CivilTime }).IsUnique();
            builder.HasIndex(d => d.Nonce).IsUnique();
            builder.HasIndex(d => new { d.State, d.DueAt });
            builder.HasIndex(d => new { d.GuildId, d.DueAt });
        }
    }
}
