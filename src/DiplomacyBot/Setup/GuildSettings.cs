using DiplomacyBot.Discord;
using DiplomacyBot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DiplomacyBot.Setup;

/// <summary>What a guild's administrators chose in <c>/setup</c>; null where nothing was chosen yet.</summary>
internal sealed class GuildSettings : IGuildRow
{
    public required Snowflake GuildId { get; init; }

    /// <summary>An IANA zone id, such as "Asia/Karachi".</summary>
    public string? Zone { get; set; }

    public Snowflake? BriefingsChannelId { get; set; }

    public Snowflake? QuizChannelId { get; set; }

    public Snowflake? ModeratorsChannelId { get; set; }

    public Snowflake? ModeratorRoleId { get; set; }

    public Snowflake? OrganizerRoleId { get; set; }

    /// <summary>Whom a member turns to; shown at the end of <c>/help</c>.</summary>
    public string? SafeguardingContact { get; set; }

    /// <summary>The content hash of the shelf this guild was last brought in line with.</summary>
    public string? ShelfHash { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<GuildSettings>
    {
        public void Configure(EntityTypeBuilder<GuildSettings> builder) => builder.HasKey(s => s.GuildId);
    }
}
