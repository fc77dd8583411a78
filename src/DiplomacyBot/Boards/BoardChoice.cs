using DiplomacyBot.Discord;
using DiplomacyBot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DiplomacyBot.Boards;

/// <summary>Whether and under which name a member wants to be shown; no row means not asked yet, and not shown.</summary>
internal sealed class BoardChoice : IGuildRow
{
    public required Snowflake GuildId { get; init; }

    public required Snowflake MemberId { get; init; }

    public required BoardChoiceKind Kind { get; set; }

    /// <summary>The alias, or the server name as it was last seen; null for <see cref="BoardChoiceKind.No"/>.</summary>
    public string? ShownName { get; set; }

    /// <summary>The shown name folded as <see cref="NameKey"/> does, so that no two members show the same name.</summary>
    public string? ShownNameKey { get; set; }

    public required DateTimeOffset ChosenAt { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<BoardChoice>
    {
        public void Configure(EntityTypeBuilder<BoardChoice> builder)
        {
            builder.HasKey(c => new { c.GuildId, c.MemberId });
            builder.HasIndex(c => new { c.GuildId, c.ShownNameKey });
        }
    }
}
