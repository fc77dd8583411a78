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
        if (!may.HasFlag(Permissions.UseApplicationCommands))
            return false;
        // "0" means administrators only, which no bit of the member's can satisfy.
        return command.DefaultMemberPermissions is not { } needed || may.HasFlag(Permissions.Administrator) || (needed != Permissions.None && may.HasFlag(needed));
    }
}
