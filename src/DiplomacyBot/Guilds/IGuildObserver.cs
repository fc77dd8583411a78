using DiplomacyBot.Discord;

namespace DiplomacyBot.Guilds;

/// <summary>Whoever has something to do when a guild comes into view. Called one guild at a time, in the order of registration.</summary>
internal interface IGuildObserver
{
    /// <summary>A guild came into view: at every start, after an outage, or because the bot was added. Doing it again must be harmless.</summary>
    Task GuildAvailableAsync(Guild guild, CancellationToken cancellationToken);
}
