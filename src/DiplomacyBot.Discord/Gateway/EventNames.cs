using System.Text.Json;

namespace DiplomacyBot.Discord.Gateway;

/// <summary>The events this client passes on, as Discord names them.</summary>
internal static class EventNames
{
    public const string Ready = "READY";
    public const string Resumed = "RESUMED";
    public const string GuildCreate = "GUILD_CREATE";
    public const string GuildUpdate = "GUILD_UPDATE";
    public const string GuildDelete = "GUILD_DELETE";
    public const string ChannelCreate = "CHANNEL_CREATE";
    public const string ChannelUpdate = "CHANNEL_UPDATE";
    public const string ChannelDelete = "CHANNEL_DELETE";
    public const string RoleCreate = "GUILD_ROLE_CREATE";
    public const string RoleUpdate = "GUILD_ROLE_UPDATE";
    public const string RoleDelete = "GUILD_ROLE_DELETE";
    public const string MemberUpdate = "GUILD_MEMBER_UPDATE";
    public const string InteractionCreate = "INTERACTION_CREATE";

    // The commonest first: the name of a frame is looked for in this order.
    private static readonly string[] Known =
    [
        InteractionCreate, GuildCreate, ChannelUpdate, RoleUpdate, GuildUpdate, ChannelCreate, ChannelDelete, RoleCreate, RoleDelete,
        MemberUpdate, GuildDelete, Ready, Resumed,
    ];

    /// <summary>The name a reader stands on, as one of the constants; null for events nobody here wants.</summary>
    public static string? Find(ref Utf8JsonReader reader)
    {
        foreach (var name in Known)
        {
            if (reader.ValueTextEquals(name))
                return name;
        }

        return null;
    }
}
