using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.People;

/// <summary>Which commands Discord would show a person.</summary>
internal static class CommandAccess
{
    /// <param name="world">The world.</param>
    /// <param name="guild">The guild it is used in; null = a direct message.</param>
    /// <param name="command">Which.</param>
    /// <param name="userId">Who.</param>
    /// <param name="channel">Where exactly; null = anywhere in the guild.</param>
    public static bool MayRun(World world, Guild? guild, ApplicationCommand command, ulong userId, Channel? channel)
    {
        if (!command.IsOfferedIn(guild is null ? 1 : 0) || (command.GuildId is { } only && only != guild?.Id))
            return false;
        if (guild is null)
            return true;
        if (!guild.Members.TryGetValue(userId, out var member))
            return false;
        var may = channel is null ? PermissionRules.InGuild(guild, member, world.Now) : world.PermissionsIn(channel, userId);
        if (may.HasFlag(Permissions.Administrator))
            return true;
        if (!may.HasFlag(Permissions.UseApplicationCommands))
            return false;
        // A user command is run on a person's profile, yet its answer is a message all the same.
        if (command.Type == ApplicationCommand.UserCommand && channel is not null && !may.HasFlag(channel.IsThread ? Permissions.SendMessagesInThreads : Permissions.SendMessages))
            return false;
        var own = world.Commands.PermissionsOf(guild.Id, command.Id);
        var shared = world.Commands.PermissionsOf(guild.Id, world.App.Id);
        if (channel is not null && (InChannel(own, guild, channel) ?? InChannel(shared, guild, channel)) == false)
            return false;
        // What is set for the command itself outweighs the default; what is set for the whole app only adds to it.
        return ForMember(own, guild, member) ?? (ForMember(shared, guild, member) != false && HasDefault(command, may));
    }

    /// <summary>"0" means administrators only, which no bit of the member's can satisfy.</summary>
    private static bool HasDefault(ApplicationCommand command, Permissions may) =>
        command.DefaultMemberPermissions is not { } needed || (needed != Permissions.None && may.HasFlag(needed));

    /// <summary>The channel's own rule, else that of all channels (the guild's id less one). Threads follow their channel.</summary>
    private static bool? InChannel(CommandPermissions? set, Guild guild, Channel channel)
    {
        var place = channel.IsThread && channel.ParentId is { } parent ? parent : channel.Id;
        return Find(set, CommandPermissionKind.Channel, place) ?? Find(set, CommandPermissionKind.Channel, guild.Id - 1);
    }

    /// <summary>The member's own rule, else those of their roles (one that allows suffices), else that of @everyone (the guild's id).</summary>
    private static bool? ForMember(CommandPermissions? set, Guild guild, Member member)
    {
        if (set is null)
            return null;
        if (Find(set, CommandPermissionKind.User, member.User.Id) is { } own)
            return own;
        var roles = member.Roles.Select(role => Find(set, CommandPermissionKind.Role, role)).OfType<bool>().ToList();
        return roles.Count > 0 ? roles.Contains(true) : Find(set, CommandPermissionKind.Role, guild.Id);
    }

    private static bool? Find(CommandPermissions? set, CommandPermissionKind kind, ulong id) =>
        set?.Permissions.FirstOrDefault(permission => permission.Kind == kind && permission.Id == id)?.Allowed;
}
