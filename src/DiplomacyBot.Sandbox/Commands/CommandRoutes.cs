using System.Text.Json;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Rest;
using DiplomacyBot.Sandbox.Validation;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Commands;

/// <summary>Global and guild commands.</summary>
internal static class CommandRoutes
{
    private const string Global = "applications/{application_id}/commands";
    private const string InGuild = "applications/{application_id}/guilds/{guild_id}/commands";

    public static IEnumerable<RestRoute> Table { get; } =
    [
        .. Scope(Global),
        .. Scope(InGuild),
    ];

    private static RestRoute[] Scope(string path) =>
    [
        Row("GET", path, List),
        Row("POST", path, Create),
        Row("PUT", path, Replace),
        Row("GET", path + "/{command_id}", static (call, guild) => Find(call, guild) is { } command ? RestAnswer.Ok(command.Wire) : Refusals.UnknownCommand),
        Row("PATCH", path + "/{command_id}", Change),
        Row("DELETE", path + "/{command_id}", Delete),
    ];

    /// <summary>Another application's commands, or a guild that is not there.</summary>
    public static RestAnswer? Outside(RestCall call)
    {
        if (call.Id("application_id") != call.World.App.Id)
            return Refusals.UnknownApplication;
        return call.TryId("guild_id") is { } guild && call.World.FindGuild(guild) is null ? Refusals.UnknownGuild : null;
    }

    private static RestRoute Row(string method, string template, Func<RestCall, ulong?, RestAnswer> handle) =>
        new(method, template, call => Outside(call) ?? handle(call, call.TryId("guild_id")))
        { Limit = method == "GET" ? RouteLimit.Usual : RouteLimit.Commands };

    private static RestAnswer List(RestCall call, ulong? guild) =>
        RestAnswer.List(call.World.Commands.In(guild).Select(command => call.QueryFlag("with_localizations") ? command.Wire : command.WireWithoutLocalisations));

    private static RestAnswer Create(RestCall call, ulong? guild)
    {
        if (Check(call, call.Body, guild) is { } invalid)
            return invalid;
        var world = call.World;
        var type = call.Body.Number("type") ?? ApplicationCommand.ChatInput;
        var existing = world.Commands.Find(guild, type, call.Body.Text("name")!);
        if (existing is null && world.Commands.In(guild).Count(command => command.Type == type) >= CommandBook.LimitOf(type))
            return Refusals.TooManyCommands(CommandBook.LimitOf(type));
        if (existing is null && !call.Core.DailyCreates.Take(guild, 1))
            return Refusals.DailyCommandCreates;
        var command = Make(world, existing?.Id, guild, call.Body.Clone());
        world.Commands.Put(command);
        world.Raise(new WorldEvent.CommandsChanged(guild));
        return existing is null ? RestAnswer.Created(command.Wire) : RestAnswer.Ok(command.Wire);
    }

    private static RestAnswer Replace(RestCall call, ulong? guild)
    {
        if (call.Body.ValueKind != JsonValueKind.Array)
            return RestAnswer.Invalid("LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");
        var world = call.World;
        var sent = call.Body.EnumerateArray().ToList();
        var at = new Checking();
        HashSet<(int, string)> names = [];
        for (var i = 0; i < sent.Count; i++)
        {
            at.Enter(i);
            CommandCheck.Check(sent[i], at);
            if (sent[i].Text("name") is { } name && !names.Add((sent[i].Number("type") ?? ApplicationCommand.ChatInput, name)))
                at.Fail("APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique");
            at.Leave();
        }

        if (at.Errors is { } errors)
            return RestAnswer.Invalid(errors);
        foreach (var group in sent.GroupBy(command => command.Number("type") ?? ApplicationCommand.ChatInput))
        {
            if (group.Count() > CommandBook.LimitOf(group.Key))
                return Refusals.TooManyCommands(CommandBook.LimitOf(group.Key));
        }

        var existing = sent.ConvertAll(command => world.Commands.Find(guild, command.Number("type") ?? ApplicationCommand.ChatInput, command.Text("name")!));
        if (!call.Core.DailyCreates.Take(guild, existing.Count(known => known is null)))
            return Refusals.DailyCommandCreates;
        List<ApplicationCommand> made = [];
        for (var i = 0; i < sent.Count; i++)
            made.Add(Make(world, existing[i]?.Id, guild, sent[i].Clone()));
        NoteScope(call, guild, sent);
        world.Commands.ReplaceScope(guild, made);
        world.Raise(new WorldEvent.CommandsChanged(guild));
        return RestAnswer.List(made.Select(command => command.Wire));
    }

    private static RestAnswer Change(RestCall call, ulong? guild)
    {
        if (Find(call, guild) is not { } command)
            return Refusals.UnknownCommand;
        var merged = Merge(command.Body, call.Body);
        if (Check(call, merged, guild) is { } invalid)
            return invalid;
        if (call.World.Commands.Find(guild, command.Type, merged.Text("name")!) is { } namesake && namesake.Id != command.Id)
            return RestAnswer.Invalid("APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique", "name");
        var changed = Make(call.World, command.Id, guild, merged);
        call.World.Commands.Put(changed);
        call.World.Raise(new WorldEvent.CommandsChanged(guild));
        return RestAnswer.Ok(changed.Wire);
    }

    private static RestAnswer Delete(RestCall call, ulong? guild)
    {
        if (Find(call, guild) is not { } command)
            return Refusals.UnknownCommand;
        call.World.Commands.Remove(command.Id);
        call.World.Raise(new WorldEvent.CommandsChanged(guild));
        return RestAnswer.NoContent;
    }

    private static ApplicationCommand? Find(RestCall call, ulong? guild) =>
        call.World.Commands.Find(call.Id("command_id")) is { } command && command.GuildId == guild ? command : null;

    private static RestAnswer? Check(RestCall call, JsonElement body, ulong? guild)
    {
        var at = new Checking();
        CommandCheck.Check(body, at);
        if (at.Errors is { } errors)
            return RestAnswer.Invalid(errors);
        NoteScope(call, guild, [body]);
        return null;
    }

    private static void NoteScope(RestCall call, ulong? guild, IEnumerable<JsonElement> commands)
    {
        if (guild is not null && commands.Any(command => command.Member("contexts") is not null || command.Member("integration_types") is not null))
            call.Core.Requests.Complain("contexts and integration_types are for global commands only.");
    }

    private static ApplicationCommand Make(World world, ulong? id, ulong? guild, JsonElement body) =>
        new() { Id = id ?? world.NextId(), ApplicationId = world.App.Id, GuildId = guild, Version = world.NextId(), Body = body };

    private static JsonElement Merge(JsonElement old, JsonElement change) => JsonText.Element(writer =>
    {
        writer.WriteStartObject();
        foreach (var member in old.EnumerateObject().Where(member => !change.Has(member.Name)))
            member.WriteTo(writer);
        foreach (var member in change.EnumerateObject().Where(member => member.Name != "type"))
            member.WriteTo(writer);
        if (change.Has("type") && old.Has("type"))
            writer.WriteNumber("type"u8, old.Number("type") ?? ApplicationCommand.ChatInput);
        writer.WriteEndObject();
    });
}
