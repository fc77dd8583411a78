using DiplomacyBot.Discord;
using DiplomacyBot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DiplomacyBot.Boards;

/// <summary>A member's place on one board: a projection of the answers, changed in the answer's transaction and rebuildable from the log.</summary>
internal sealed class Standing : IGuildRow
{
    public required Snowflake GuildId { get; init; }

    /// <summary>Which board, as <see cref="BoardKey"/> spells it.</summary>
    public required string Board { get; init; }

    public required Snowflake MemberId { get; init; }

    public required int Points { get; set; }

    /// <summary>How many scored answers the points come from.</summary>
    public required int Answered { get; set; }

    /// <summary>When the latest point came; without points, when the first answer came. Shared ranks are ordered by it.</summary>
    public required DateTimeOffset ReachedAt { get; set; }

    /// <summary>True only for members who chose to be shown.</summary>
    public required bool IsVisible { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<Standing>
    {
        public void Configure(EntityTypeBuilder<Standing> builder)
        {
            builder.HasKey(s => new { s.GuildId, s.Board, s.MemberId });
            builder.HasIndex(s => new { s.GuildId, s.Board, s.IsVisible, s.Points, s.ReachedAt, s.MemberId })
                .IsDescending(false, false, false, true, false, false);
            builder.HasIndex(s => new { s.GuildId, s.MemberId });
        }
    }
}
