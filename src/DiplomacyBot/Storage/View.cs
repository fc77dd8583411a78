using DiplomacyBot.Discord;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DiplomacyBot.Storage;

/// <summary>What a message needs to remember and a custom id of 100 characters cannot hold.</summary>
internal sealed class View : IGuildRow
{
    /// <summary>Unguessable, 22 characters that are safe in a custom id.</summary>
    public required string Id { get; init; }

    public required Snowflake GuildId { get; init; }

    /// <summary>Who ran the command; whether others may use the view is the handler's decision.</summary>
    public required Snowflake OwnerId { get; init; }

    /// <summary>The command to name once the view is gone, such as "library list".</summary>
    public required string Command { get; init; }

    public required string Json { get; set; }

    public required DateTimeOffset ExpiresAt { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<View>
    {
        public void Configure(EntityTypeBuilder<View> builder)
        {
            builder.HasIndex(v => v.ExpiresAt);
            builder.HasIndex(v => new { v.GuildId, v.OwnerId });
        }
    }
}
