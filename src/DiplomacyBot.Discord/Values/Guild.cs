using System.Collections.Frozen;

namespace DiplomacyBot.Discord;

/// <summary>A guild (what people call a server) as it stood when Discord sent it.</summary>
/// <param name="Id">The guild's id.</param>
/// <param name="Name">The name as shown.</param>
/// <param name="OwnerId">Who owns the guild and may do everything.</param>
/// <param name="PreferredLocale">Discord's locale of the guild, such as "en-US".</param>
/// <param name="Channels">All channels; those the bot may not see are marked hidden.</param>
/// <param name="Roles">All roles, @everyone included.</param>
public sealed record Guild(
    Snowflake Id,
    string Name,
    Snowflake OwnerId,
    string PreferredLocale,
    IReadOnlyList<Channel> Channels,
    IReadOnlyList<Role> Roles)
{
    /// <summary>The roles of the members Discord told of: with the intent GUILDS alone, the bot itself.</summary>
    public IReadOnlyDictionary<Snowflake, IReadOnlyList<Snowflake>> RolesByMember { get; init; } = FrozenDictionary<Snowflake, IReadOnlyList<Snowflake>>.Empty;

    /// <summary>What a member may do in a channel.</summary>
    /// <returns>Null where Discord has told nothing of this member or this channel.</returns>
    /// <remarks>Timeouts are not looked at: bots cannot be timed out. Source: Discord API, "Permissions",
    /// "Permission Overwrites".</remarks>
    public Permissions? PermissionsOf(Snowflake member, Snowflake channelId)
    {
        if (Channels.FirstOrDefault(found => found.Id == channelId) is not { } channel || !RolesByMember.TryGetValue(member, out var roleIds))
            return null;
        if (channel.IsHidden)
            return Permissions.None;
        var granted = Roles.Where(role => role.Id == Id || roleIds.Contains(role.Id)).Aggregate(Permissions.None, (all, role) => all | role.Permissions);
        if (member == OwnerId || granted.Has(Permissions.Administrator))
            return new Permissions(UInt128.MaxValue);
        var inChannel = Apply(granted, channel.Overwrites.Where(overwrite => !overwrite.IsMember && overwrite.Id == Id));
        inChannel = Apply(inChannel, channel.Overwrites.Where(overwrite => !overwrite.IsMember && overwrite.Id != Id && roleIds.Contains(overwrite.Id)));
        inChannel = Apply(inChannel, channel.Overwrites.Where(overwrite => overwrite.IsMember && overwrite.Id == member));
        return inChannel.Has(Permissions.ViewChannel) ? inChannel : Permissions.None;
    }

    // Of several roles, what one allows no other denies.
    private static Permissions Apply(Permissions before, IEnumerable<Overwrite> overwrites)
    {
        var (allowed, denied) = (UInt128.Zero, UInt128.Zero);
        foreach (var overwrite in overwrites)
            (allowed, denied) = (allowed | overwrite.Allow.Bits, denied | overwrite.Deny.Bits);
        return new Permissions((before.Bits & ~denied) | allowed);
    }
}
