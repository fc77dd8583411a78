using DiplomacyBot.Discord;

namespace DiplomacyBot.Storage;

/// <summary>A row of one guild; every table but <see cref="Meta"/> holds only such rows.</summary>
internal interface IGuildRow
{
    Snowflake GuildId { get; }
}
