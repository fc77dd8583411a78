using System.Collections.Concurrent;
using DiplomacyBot.Discord;
using DiplomacyBot.Discord.Interactions;

namespace DiplomacyBot.Guilds;

/// <summary>What the bot knows of its guilds right now: names, owners, channels, roles. Kept in memory; Discord sends it anew at each start.</summary>
internal sealed class GuildDirectory
{
    private readonly ConcurrentDictionary<Snowflake, Guild> guilds = new();
    private readonly DeletedIds deleted = new();
    private Snowflake self;

    public IReadOnlyCollection<Guild> All => [.. guilds.Values];

    /// <summary>The guild; null where the bot is not in it, or Discord has not sent it yet.</summary>
    public Guild? Find(Snowflake guildId) => guilds.GetValueOrDefault(guildId);

    /// <summary>The guild's language as Discord names it: that of what everybody there sees. Discord's default where the guild is not known.</summary>
    public string LocaleOf(Snowflake guildId) => Find(guildId)?.PreferredLocale is { Length: > 0 } locale ? locale : ReplyLocale.Default;

    /// <summary>A channel of that guild; null where there is none, or the bot may not see it.</summary>
    public Channel? FindChannel(Snowflake guildId, Snowflake channelId) =>
        Find(guildId)?.Channels.FirstOrDefault(channel => channel.Id == channelId && !channel.IsHidden);

    public Role? FindRole(Snowflake guildId, Snowflake roleId) => Find(guildId)?.Roles.FirstOrDefault(role => role.Id == roleId);

    /// <summary>What the bot may do in a channel; null where Discord has not told enough to know.</summary>
    public Permissions? OwnPermissions(Snowflake guildId, Snowflake channelId) => Find(guildId)?.PermissionsOf(self, channelId);

    public bool IsOwner(Snowflake guildId, Snowflake memberId) => Find(guildId)?.OwnerId == memberId;

    /// <summary>Takes a change in. Events may come twice and in any order: what concerns an unknown guild is dropped, as the guild comes whole later, and so is what tells late of something deleted.</summary>
    public void Apply(DiscordEvent discordEvent)
    {
        switch (discordEvent)
        {
            case DiscordEvent.Ready ready:
                self = ready.Self.Id;
                // A new session tells all guilds there are: whatever was left meanwhile is not among them.
                foreach (var gone in guilds.Keys.Except(ready.GuildIds))
                    guilds.TryRemove(gone, out _);
                break;
            case DiscordEvent.GuildAvailable available:
                guilds[available.Guild.Id] = available.Guild with
                {
                    Channels = [.. available.Guild.Channels.Where(channel => !deleted.Contains(channel.Id))],
                    Roles = [.. available.Guild.Roles.Where(role => !deleted.Contains(role.Id))],
                };
                break;
            case DiscordEvent.GuildLeft left:
                guilds.TryRemove(left.GuildId, out _);
                break;
            case DiscordEvent.GuildRenamed renamed:
                Change(renamed.GuildId, guild => guild with { Name = renamed.Name, OwnerId = renamed.OwnerId, PreferredLocale = renamed.PreferredLocale ?? guild.PreferredLocale });
                break;
            case DiscordEvent.ChannelChanged changed when !deleted.Contains(changed.Channel.Id):
                Change(changed.GuildId, guild => guild with { Channels = With(guild.Channels, changed.Channel, channel => channel.Id) });
                break;
            case DiscordEvent.ChannelDeleted gone:
                deleted.Add(gone.ChannelId);
                Change(gone.GuildId, guild => guild with { Channels = [.. guild.Channels.Where(channel => channel.Id != gone.ChannelId)] });
                break;
            case DiscordEvent.RoleChanged changed when !deleted.Contains(changed.Role.Id):
                Change(changed.GuildId, guild => guild with { Roles = With(guild.Roles, changed.Role, role => role.Id) });
                break;
            case DiscordEvent.MemberChanged changed:
                Change(changed.GuildId, guild => guild with { RolesByMember = new Dictionary<Snowflake, IReadOnlyList<Snowflake>>(guild.RolesByMember) { [changed.UserId] = changed.RoleIds } });
                break;
            case DiscordEvent.RoleDeleted gone:
                deleted.Add(gone.RoleId);
                Change(gone.GuildId, guild => guild with { Roles = [.. guild.Roles.Where(role => role.Id != gone.RoleId)] });
                break;
        }
    }

    // Events come one at a time, so nothing is lost between reading and writing.
    private void Change(Snowflake guildId, Func<Guild, Guild> change)
    {
        if (guilds.TryGetValue(guildId, out var guild))
            guilds[guildId] = change(guild);
    }

    private static List<T> With<T>(IReadOnlyList<T> items, T changed, Func<T, Snowflake> id)
    {
        var result = items.ToList();
        var place = result.FindIndex(item => id(item) == id(changed));
        if (place < 0)
            result.Add(changed);
        else
            result[place] = changed;
        return result;
    }
}
