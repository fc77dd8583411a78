using System.Text.Json;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Rest;
using DiplomacyBot.Sandbox.Validation;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.People;

/// <summary>What an administrator sets under Server settings and no bot can: who may use which command, and the words that AutoMod blocks.</summary>
internal static class ServerSettings
{
    private static readonly Field[] PermissionFields =
    [
        new("id", Rules.Snowflake, Required: true),
        new("permissions", Rules.List(Rules.Shape(
            new("id", Rules.Snowflake, Required: true), new("type", Rules.OneOf(1, 2, 3), Required: true), new("permission", Rules.Flag, Required: true)), 0, CommandPermissions.Most), Required: true),
    ];

    private static readonly Field[] WordFields = [new("words", Rules.List(Rules.Text(1, 60), 0, 1000), Required: true)];

    /// <summary>Sets all rules of one command; under the application's id, of the commands that have none of their own.</summary>
    public static RestAnswer PermitCommand(PeopleCall call)
    {
        if (GuildOf(call) is not { } guild)
            return PeopleCall.No("There is no such server.", StatusCodes.Status404NotFound);
        if (Forbids(call, guild, Permissions.ManageGuild | Permissions.ManageRoles))
            return PeopleCall.No("You need Manage Server and Manage Roles for that.", StatusCodes.Status403Forbidden);
        if (Wrong(call.Body, PermissionFields) is { } wrong)
            return wrong;
        var id = call.Body.Id("id")!.Value;
        if (id != call.World.App.Id && call.World.Commands.Find(id) is null)
            return PeopleCall.No("There is no such command.", StatusCodes.Status404NotFound);
        var set = new CommandPermissions(id, guild.Id, [.. call.Body.Items("permissions").Select(json =>
            new CommandPermission(json.Id("id")!.Value, (CommandPermissionKind)json.Number("type")!.Value, json.Flag("permission")))]);
        call.World.Commands.Permit(set);
        call.World.Raise(new WorldEvent.CommandPermissionsChanged(set));
        return RestAnswer.Ok(writer => set.WriteTo(writer, call.World.App.Id));
    }

    public static RestAnswer BlockWords(PeopleCall call)
    {
        if (GuildOf(call) is not { } guild)
            return PeopleCall.No("There is no such server.", StatusCodes.Status404NotFound);
        if (Forbids(call, guild, Permissions.ManageGuild))
            return PeopleCall.No("You need Manage Server for that.", StatusCodes.Status403Forbidden);
        if (Wrong(call.Body, WordFields) is { } wrong)
            return wrong;
        guild.BlockedWords.Clear();
        guild.BlockedWords.AddRange(call.Body.Items("words").Select(word => word.GetString()!));
        call.World.Raise(new WorldEvent.GuildChanged(guild));
        return RestAnswer.Ok(writer => call.Body.WriteTo(writer));
    }

    /// <summary><c>guild_id</c>, or the first server.</summary>
    private static Guild? GuildOf(PeopleCall call) => call.World.FindGuild(call.Body.Id("guild_id") ?? call.World.Setup.GuildId);

    private static RestAnswer? Wrong(JsonElement body, Field[] fields)
    {
        var at = new Checking();
        Rules.CheckFields(body, fields, at);
        return at.Errors is { } errors ? RestAnswer.Invalid(errors) : null;
    }

    private static bool Forbids(PeopleCall call, Guild guild, Permissions needed) =>
        guild.Members.GetValueOrDefault(call.Person.Id) is not { } member || !PermissionRules.InGuild(guild, member, call.World.Now).HasFlag(needed);
}
