using DiplomacyBot.Discord;
using DiplomacyBot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DiplomacyBot.Schedules;

/// <summary>What happened to a delivery, append-only: the answer to "why?".</summary>
internal sealed class DeliveryEvent : IGuildRow
{
    public long Id { get; private set; }

    public required Snowflake GuildId { get; init; }

    public required long DeliveryId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The state from then on.</summary>
    public required DeliveryState State { get; init; }

    /// <summary>A <see cref="DeliveryNote"/>; in rows of earlier versions an English sentence.</summary>
    public required string Detail { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<DeliveryEvent>
    {
        public void Configure(EntityTypeBuilder<DeliveryEvent> builder) =>
            builder.HasOne<Delivery>().WithMany().HasForeignKey(e => e.DeliveryId).OnDelete(DeleteBehavior.Restrict);
    }
}
