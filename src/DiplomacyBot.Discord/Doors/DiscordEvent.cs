namespace DiplomacyBot.Discord;

/// <summary>Something Discord hands in. Events may arrive twice and in any order; kinds this project does not know never arrive.</summary>
public abstract record DiscordEvent
{
    /// <summary>Connected with a new session; the guilds follow one by one.</summary>
    /// <param name="Self">The bot's own account.</param>
    /// <param name="ApplicationId">The application's id.</param>
    /// <param name="GuildIds">The guilds the bot is in.</param>
    public sealed record Ready(User Self, Snowflake ApplicationId, IReadOnlyList<Snowflake> GuildIds) : DiscordEvent;

    /// <summary>Connected again to the same session; guilds are not sent again.</summary>
    public sealed record Resumed : DiscordEvent;

    /// <summary>The connection is gone; the client is already trying again.</summary>
    public sealed record Disconnected : DiscordEvent;

    /// <summary>Somebody acted and waits for an answer.</summary>
    /// <param name="Interaction">What was done.</param>
    public sealed record InteractionReceived(Interaction Interaction) : DiscordEvent;

    /// <summary>A guild came into view, or was sent whole again.</summary>
    /// <param name="Guild">The guild.</param>
    public sealed record GuildAvailable(Guild Guild) : DiscordEvent;

    /// <summary>A guild's name, owner or language changed; its channels and roles are not told.</summary>
    /// <param name="GuildId">The guild.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="OwnerId">Its owner.</param>
    /// <param name="PreferredLocale">Discord's locale of the guild; null where it was not told.</param>
    public sealed record GuildRenamed(Snowflake GuildId, string Name, Snowflake OwnerId, string? PreferredLocale = null) : DiscordEvent;

    /// <summary>An outage on Discord's side; the guild will come back.</summary>
    /// <param name="GuildId">The guild.</param>
    public sealed record GuildUnavailable(Snowflake GuildId) : DiscordEvent;

    /// <summary>The bot was removed from a guild.</summary>
    /// <param name="GuildId">The guild.</param>
    public sealed record GuildLeft(Snowflake GuildId) : DiscordEvent;

    /// <summary>A channel was made or changed.</summary>
    /// <param name="GuildId">Its guild.</param>
    /// <param name="Channel">The channel.</param>
    public sealed record ChannelChanged(Snowflake GuildId, Channel Channel) : DiscordEvent;

    /// <summary>A channel was deleted.</summary>
    /// <param name="GuildId">Its guild.</param>
    /// <param name="ChannelId">The channel.</param>
    public sealed record ChannelDeleted(Snowflake GuildId, Snowflake ChannelId) : DiscordEvent;

    /// <summary>A role was made or changed.</summary>
    /// <param name="GuildId">Its guild.</param>
    /// <param name="Role">The role.</param>
    public sealed record RoleChanged(Snowflake GuildId, Role Role) : DiscordEvent;

    /// <summary>A member's roles changed: with the intent GUILDS alone, the bot's own.</summary>
    /// <param name="GuildId">The guild.</param>
    /// <param name="UserId">The member.</param>
    /// <param name="RoleIds">All the roles the member has now, without @everyone.</param>
    public sealed record MemberChanged(Snowflake GuildId, Snowflake UserId, IReadOnlyList<Snowflake> RoleIds) : DiscordEvent;

    /// <summary>A role was deleted.</summary>
    /// <param name="GuildId">Its guild.</param>
    /// <param name="RoleId">The role.</param>
    public sealed record RoleDeleted(Snowflake GuildId, Snowflake RoleId) : DiscordEvent;
}
