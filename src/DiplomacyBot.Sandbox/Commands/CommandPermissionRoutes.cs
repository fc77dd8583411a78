using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Rest;

namespace DiplomacyBot.Sandbox.Commands;

/// <summary>Who may use which command: a bot reads it, only a person sets it (row 71). Setting all of a guild's at once is no more (405).</summary>
internal static class CommandPermissionRoutes
{
    private const string All = "applications/{application_id}/guilds/{guild_id}/commands/permissions";
    private const string One = "applications/{application_id}/guilds/{guild_id}/commands/{command_id}/permissions";

    public static IEnumerable<RestRoute> Table { get; } =
    [
        new("GET", All, static call => CommandRoutes.Outside(call) ?? RestAnswer.List(
            call.World.Commands.PermissionsIn(call.Id("guild_id")).Select(set => JsonText.Write(writer => set.WriteTo(writer, call.World.App.Id))))),
        new("GET", One, static call => CommandRoutes.Outside(call) ?? (call.World.Commands.PermissionsOf(call.Id("guild_id"), call.Id("command_id")) is { } set
            ? RestAnswer.Ok(writer => set.WriteTo(writer, call.World.App.Id)) : Refusals.UnknownCommandPermissions)),
        new("PUT", One, static call => CommandRoutes.Outside(call) ?? Refusals.BotsCannotUseThis),
    ];
}
