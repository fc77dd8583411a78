using DiplomacyBot.Discord;

namespace DiplomacyBot.Guilds;

/// <summary>Whoever has something to do when a guild comes into view or is left.</summary>
internal interface IGuildObserver
{
    /// <summary>A guild came into view: at every start, after an outage, or because the bot was added. Doing it again must be harmless.</summary>
    /// <remarks>Called for one guild at a time, in the order of registration; the bot says it is ready once all have returned.</remarks>
    Task GuildAvailableAsync(Guild guild, CancellationToken cancellationToken);

    /// <summary>The bot was removed from a guild. Returns at once.</summary>
    void GuildLeft(Snowflake guild)
    {
    }
}
