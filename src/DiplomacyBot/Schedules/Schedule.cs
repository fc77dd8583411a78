using DiplomacyBot.Discord;
using DiplomacyBot.Library;
using DiplomacyBot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace DiplomacyBot.Schedules;

/// <summary>What is to be posted where and when. Times are civil times of a zone: the clocks of the members, whatever their government does to them.</summary>
internal sealed class Schedule : IGuildRow
{
    public long Id { get; private set; }

    public required Snowflake GuildId { get; init; }

    public required long ArticleId { get; init; }

    public required Snowflake ChannelId { get; set; }

    /// <summary>The first run.</summary>
    public required LocalDateTime CivilStart { get; set; }

    /// <summary>An IANA zone id.</summary>
    public required string Zone { get; set; }

    public required Recurrence Recurrence { get; set; }

    /// <summary>How late a run may still be posted after the bot was away; later it is missed.</summary>
    public required TimeSpan Grace { get; set; }

    public required ScheduleState State { get; set; }

    public required Snowflake CreatedBy { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The run that comes next; null once there is none.</summary>
    public LocalDateTime? NextCivil { get; set; }

    /// <summary>The moment <see cref="NextCivil"/> stands for, by the zone rules known when it was computed.</summary>
    public DateTimeOffset? NextDue { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<Schedule>
    {
        public void Configure(EntityTypeBuilder<Schedule> builder)
        {
            builder.HasOne<Article>().WithMany().HasForeignKey(s => s.ArticleId).OnDelete(DeleteBehavior.Restrict);
            builder.HasIndex(s => s.NextDue);
            builder.HasIndex(s => new { s.GuildId, s.State });
        }
    }
}
