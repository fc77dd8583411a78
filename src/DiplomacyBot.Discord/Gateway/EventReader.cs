using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using DiplomacyBot.Discord.Wire;

namespace DiplomacyBot.Discord.Gateway;

/// <summary>Turns a dispatch's data into what is handed in.</summary>
internal static class EventReader
{
    /// <summary>Reads an event; null where there is nothing to pass on.</summary>
    /// <exception cref="JsonException">The data is not what this event should hold.</exception>
    public static DiscordEvent? Read(string name, ReadOnlySpan<byte> data, long receivedAt) => name switch
    {
        EventNames.InteractionCreate => InteractionReader.Read(Parse(data, WireJson.Shared.InteractionIn), receivedAt) is { } interaction
            ? new DiscordEvent.InteractionReceived(interaction)
            : null,
        EventNames.GuildCreate => Created(Parse(data, WireJson.Shared.GuildIn)),
        EventNames.GuildUpdate => Updated(Parse(data, WireJson.Shared.GuildIn)),
        EventNames.GuildDelete => Deleted(Parse(data, WireJson.Shared.GuildIn)),
        EventNames.ChannelCreate or EventNames.ChannelUpdate => Parse(data, WireJson.Shared.ChannelIn) is { GuildId: { } guildId } channel
            ? new DiscordEvent.ChannelChanged(guildId, channel.ToValue())
            : null,
        EventNames.ChannelDelete => Parse(data, WireJson.Shared.ChannelIn) is { GuildId: { } guildId } channel
            ? new DiscordEvent.ChannelDeleted(guildId, channel.Id)
            : null,
        EventNames.RoleCreate or EventNames.RoleUpdate => Parse(data, WireJson.Shared.RoleEventIn) is { Role: { } role } change
            ? new DiscordEvent.RoleChanged(change.GuildId, role.ToValue())
            : null,
        EventNames.RoleDelete => Parse(data, WireJson.Shared.RoleEventIn) is { RoleId: { } roleId } change
            ? new DiscordEvent.RoleDeleted(change.GuildId, roleId)
            : null,
        EventNames.MemberUpdate => Parse(data, WireJson.Shared.MemberEventIn) is { User: { } user, Roles: { } roles } change
            ? new DiscordEvent.MemberChanged(change.GuildId, user.Id, roles)
            : null,
        _ => null,
    };

    /// <summary>Reads one of the shapes.</summary>
    /// <exception cref="JsonException">It is something else, or nothing.</exception>
    public static T Parse<T>(ReadOnlySpan<byte> data, JsonTypeInfo<T> shape)
        where T : class => JsonSerializer.Deserialize(data, shape) ?? throw new JsonException("The data is null.");

    // A guild in an outage may be announced as such here too.
    private static DiscordEvent Created(GuildIn guild) => guild.Unavailable == true
        ? new DiscordEvent.GuildUnavailable(guild.Id)
        : new DiscordEvent.GuildAvailable(guild.ToValue());

    private static DiscordEvent.GuildRenamed? Updated(GuildIn guild) => guild is { Name: { } name, OwnerId: { } owner }
        ? new DiscordEvent.GuildRenamed(guild.Id, name, owner, guild.PreferredLocale)
        : null;

    private static DiscordEvent Deleted(GuildIn guild) => guild.Unavailable == true
        ? new DiscordEvent.GuildUnavailable(guild.Id)
        : new DiscordEvent.GuildLeft(guild.Id);
}
