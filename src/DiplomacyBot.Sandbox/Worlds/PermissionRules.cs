namespace DiplomacyBot.Sandbox.Worlds;

/// <summary>Computes what a member may do, in Discord's documented order (topics/permissions).</summary>
internal static class PermissionRules
{
    /// <summary>Without a channel: owner, then @everyone and roles, then ADMINISTRATOR, then a timeout.</summary>
    public static Permissions InGuild(Guild guild, Member member, DateTimeOffset now)
    {
        if (member.User.Id == guild.OwnerId)
            return Permissions.All;
        var permissions = guild.FindRole(guild.Id)?.Permissions ?? Permissions.None;
        foreach (var id in member.Roles)
            permissions |= guild.FindRole(id)?.Permissions ?? Permissions.None;
        if (permissions.HasFlag(Permissions.Administrator))
            return Permissions.All;
        return member.TimedOutUntil > now ? permissions & Permissions.TimedOut : permissions;
    }

    /// <summary>In a channel; a thread uses its parent's overwrites, so pass the parent as <paramref name="ruling"/>.</summary>
    public static Permissions InChannel(Guild guild, Member member, Channel ruling, bool isThread, DateTimeOffset now)
    {
        var permissions = InGuild(guild, member, now);
        if (permissions == Permissions.All)
            return permissions;
        permissions = Apply(permissions, ruling, member);
        if (member.TimedOutUntil > now)
            permissions &= Permissions.TimedOut;
        if (!permissions.HasFlag(Permissions.ViewChannel))
            return Permissions.None;
        // What is written in a voice channel is for those who may be in it.
        if (ruling.Type is ChannelType.Voice or ChannelType.Stage && !permissions.HasFlag(Permissions.Connect))
            permissions &= ~Permissions.InText;
        var speak = isThread ? Permissions.SendMessagesInThreads : Permissions.SendMessages;
        if (!permissions.HasFlag(speak))
            permissions &= ~(Permissions.EmbedLinks | Permissions.AttachFiles | Permissions.MentionEveryone | Permissions.SendTtsMessages | Permissions.SendPolls);
        return permissions;
    }

    private static Permissions Apply(Permissions permissions, Channel channel, Member member)
    {
        Permissions allow = Permissions.None, deny = Permissions.None;
        Overwrite? everyone = null, own = null;
        foreach (var overwrite in channel.Overwrites)
        {
            if (overwrite.ForMember)
            {
                if (overwrite.Id == member.User.Id)
                    own = overwrite;
            }
            else if (overwrite.Id == channel.GuildId)
            {
                everyone = overwrite;
            }
            else if (member.Roles.Contains(overwrite.Id))
            {
                allow |= overwrite.Allow;
                deny |= overwrite.Deny;
            }
        }

        if (everyone is not null)
            permissions = (permissions & ~everyone.Deny) | everyone.Allow;
        permissions = (permissions & ~deny) | allow;
        return own is null ? permissions : (permissions & ~own.Deny) | own.Allow;
    }
}
