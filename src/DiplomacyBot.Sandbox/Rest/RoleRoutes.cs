using System.Text.Json;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Validation;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Rest;

/// <summary>Roles: MANAGE_ROLES, and only what stands below the bot's own highest role.</summary>
internal static class RoleRoutes
{
    private const string All = "guilds/{guild_id}/roles";
    private const string One = All + "/{role_id}";
    private const int MostRoles = 250;

    private static readonly Field[] Fields =
    [
        new("name", Rules.Text(0, 100)),
        new("permissions", Rules.Snowflake),
        new("color", Rules.Integer(0, 0xFFFFFF)),
        new("hoist", Rules.Flag),
        new("mentionable", Rules.Flag),
    ];

    private static readonly Rule Places = Rules.List(Rules.Shape(new Field("id", Rules.Snowflake, Required: true), new Field("position", Rules.Integer(0, int.MaxValue))), 0, MostRoles);

    public static IEnumerable<RestRoute> Table { get; } =
    [
        new("GET", All, static call => Access.ToGuild(call, out var guild) ?? RestAnswer.List(guild.Roles.Select(role => JsonText.Write(role.WriteTo)))),
        new("POST", All, Create),
        new("PATCH", All, Move),
        new("GET", One, static call => Access.ToGuild(call, out var guild) ?? (guild.FindRole(call.Id("role_id")) is { } role ? RestAnswer.Ok(role.WriteTo) : Refusals.UnknownRole)),
        new("PATCH", One, Modify),
        new("DELETE", One, Delete),
    ];

    /// <summary>Whether the bot stands above a role.</summary>
    public static bool Outranks(RestCall call, Guild guild, Role role) => guild.RankOf(guild.Members[call.Bot.Id]) > role.Position;

    private static RestAnswer Create(RestCall call)
    {
        if (Access.ToGuild(call, Permissions.ManageRoles, out var guild) is { } refusal)
            return refusal;
        if (call.Check(Fields) is { } invalid)
            return invalid;
        var permissions = call.Body.Id("permissions") is { } bits ? (Permissions)bits : guild.FindRole(guild.Id)!.Permissions;
        if (!Holds(call, guild, permissions))
            return Refusals.MissingPermissions;
        if (guild.Roles.Count >= MostRoles)
            return Refusals.TooManyRoles;
        // A new role starts at the bottom, just above @everyone.
        foreach (var above in guild.Roles.Where(role => role.Position >= 1))
            above.Position++;
        var role = new Role { Id = call.World.NextId(), Name = "new role", Permissions = permissions, Position = 1 };
        Apply(call.Body, role);
        guild.Roles.Add(role);
        call.World.Raise(new WorldEvent.RoleChanged(guild, role, Change.Created));
        return RestAnswer.Ok(role.WriteTo);
    }

    private static RestAnswer Modify(RestCall call)
    {
        if (ToRole(call, out var guild, out var role) is { } refusal)
            return refusal;
        if (call.Check(Fields) is { } invalid)
            return invalid;
        if (call.Body.Id("permissions") is { } bits && !Holds(call, guild, (Permissions)bits ^ role.Permissions))
            return Refusals.MissingPermissions;
        call.World.WatchingSight(guild, () =>
        {
            Apply(call.Body, role);
            if (call.Body.Id("permissions") is { } wanted)
                role.Permissions = (Permissions)wanted;
            call.World.Raise(new WorldEvent.RoleChanged(guild, role, Change.Updated));
        });
        return RestAnswer.Ok(role.WriteTo);
    }

    private static RestAnswer Delete(RestCall call)
    {
        if (ToRole(call, out var guild, out var role) is { } refusal)
            return refusal;
        if (role.Id == guild.Id || role.BotId is not null)
            return Refusals.InvalidRole;
        call.World.WatchingSight(guild, () =>
        {
            guild.Roles.Remove(role);
            foreach (var member in guild.Members.Values)
                member.Roles.Remove(role.Id);
            call.World.Raise(new WorldEvent.RoleChanged(guild, role, Change.Deleted));
        });
        return RestAnswer.NoContent;
    }

    private static RestAnswer Move(RestCall call)
    {
        if (Access.ToGuild(call, Permissions.ManageRoles, out var guild) is { } refusal)
            return refusal;
        var at = new Checking();
        Places(call.Body, at);
        if (at.Errors is { } errors)
            return RestAnswer.Invalid(errors);
        foreach (var place in call.Body.EnumerateArray())
        {
            if (guild.FindRole(place.Id("id")!.Value) is not { } role)
                return Refusals.UnknownRole;
            if (place.Number("position") is not { } position || role.Position == position)
                continue;
            if (role.Id == guild.Id || !Outranks(call, guild, role) || position >= guild.RankOf(guild.Members[call.Bot.Id]))
                return Refusals.MissingPermissions;
            role.Position = position;
            call.World.Raise(new WorldEvent.RoleChanged(guild, role, Change.Updated));
        }

        return RestAnswer.List(guild.Roles.Select(role => JsonText.Write(role.WriteTo)));
    }

    private static RestAnswer? ToRole(RestCall call, out Guild guild, out Role role)
    {
        role = null!;
        if (Access.ToGuild(call, Permissions.ManageRoles, out guild) is { } refusal)
            return refusal;
        if (guild.FindRole(call.Id("role_id")) is not { } found)
            return Refusals.UnknownRole;
        role = found;
        return Outranks(call, guild, role) ? null : Refusals.MissingPermissions;
    }

    private static bool Holds(RestCall call, Guild guild, Permissions wanted) =>
        (wanted & Permissions.All & ~PermissionRules.InGuild(guild, guild.Members[call.Bot.Id], call.World.Now)) == 0;

    private static void Apply(JsonElement body, Role role)
    {
        if (body.Text("name") is { Length: > 0 } name)
            role.Name = name;
        role.Color = body.Number("color") ?? role.Color;
        if (body.Has("hoist"))
            role.Hoist = body.Flag("hoist");
        if (body.Has("mentionable"))
            role.Mentionable = body.Flag("mentionable");
    }
}
