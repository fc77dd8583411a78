using System.Globalization;
using System.Text.Json;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.People.Practice;
using DiplomacyBot.Sandbox.Rest;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.People;

/// <summary>The world as one person sees it.</summary>
internal static class PeopleWorld
{
    /// <summary>In the place of a server's id: where their direct messages are. Discord's own client has it in its address.</summary>
    private const string DirectMessages = "@me";

    /// <summary><c>guild_id</c> names the server whose members, roles and commands are shown, <c>@me</c> the direct messages; none = the first server this person is in.</summary>
    public static RestAnswer Show(PeopleCall call)
    {
        var asked = call.Query("guild_id");
        var guild = asked switch
        {
            null => FirstOf(call.World, call.Person),
            DirectMessages => null,
            _ => ulong.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? call.World.FindGuild(id) : null,
        };
        return (asked is null or DirectMessages) || guild?.Members.ContainsKey(call.Person.Id) == true
            ? RestAnswer.Ok(writer => Write(writer, call, guild))
            : PeopleCall.No("You are not in that server.", StatusCodes.Status404NotFound);
    }

    /// <summary>Whom a window may be opened as, the first first. Practice members are nobody's.</summary>
    public static IEnumerable<string> Names(World world) => Everybody(world).Select(user => user.Username);

    private static IEnumerable<User> Everybody(World world) => world.Guilds.Values.SelectMany(guild => guild.Members.Values)
        .Where(member => !member.User.Bot && !member.Practice).Select(member => member.User).Distinct().OrderBy(user => user.Id);

    private static Guild? FirstOf(World world, User person)
    {
        var first = world.Guilds[world.Setup.GuildId];
        return first.Members.ContainsKey(person.Id) ? first : world.Guilds.Values.FirstOrDefault(guild => guild.Members.ContainsKey(person.Id));
    }

    private static void Write(Utf8JsonWriter writer, PeopleCall call, Guild? guild)
    {
        var world = call.World;
        writer.WriteStartObject();
        WriteMe(writer, world, guild, call.Person);
        WriteEverybody(writer, world, guild);
        ServerSight.WriteList(writer, world, call.Person);
        ServerSight.WritePeople(writer, world, guild, call.Person);
        ServerSight.Write(writer, guild);
        WriteChannels(writer, world, call.Person);
        writer.WriteStartArray("commands"u8);
        foreach (var command in world.Commands.All.Where(command => CommandAccess.MayRun(world, guild, command, call.Person.Id, null)))
            writer.WriteRawValue(command.WireIn(call.Person.Locale), skipInputValidation: true);
        writer.WriteEndArray();
        writer.WriteStartObject("bot"u8);
        writer.WriteMade("user"u8, world.App.Bot.Wire);
        writer.WriteBoolean("online"u8, call.Core.Gateway.IsBotOnline);
        writer.WriteEndObject();
        if (guild?.Id == world.Setup.GuildId)
            WriteSetup(writer, call);
        writer.WriteStartArray("locales"u8);
        foreach (var locale in Locales.All)
            writer.WriteStringValue(locale);
        writer.WriteEndArray();
        writer.WriteTime("now"u8, world.Now);
        writer.WriteEndObject();
    }

    private static void WriteMe(Utf8JsonWriter writer, World world, Guild? guild, User person)
    {
        var member = guild?.Members.GetValueOrDefault(person.Id);
        writer.WriteStartObject("me"u8);
        writer.WriteMade("user"u8, person.Wire);
        writer.WriteString("locale"u8, person.Locale);
        writer.WriteString("nick"u8, member?.Nick);
        writer.WriteIds("roles"u8, member?.Roles ?? []);
        writer.WriteBits("permissions"u8, member is null ? Permissions.None : PermissionRules.InGuild(guild!, member, world.Now));
        writer.WriteString("title"u8, ServerSight.TitleOf(world, guild, person));
        writer.WriteEndObject();
    }

    /// <summary>Whom this window could be, wherever they are members.</summary>
    private static void WriteEverybody(Utf8JsonWriter writer, World world, Guild? guild)
    {
        writer.WriteStartArray("everybody"u8);
        foreach (var user in Everybody(world))
        {
            writer.WriteStartObject();
            writer.WriteMade("user"u8, user.Wire);
            writer.WriteString("title"u8, ServerSight.TitleOf(world, guild, user));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>What the practice server has beside: lines to try, and its practice members.</summary>
    private static void WriteSetup(Utf8JsonWriter writer, PeopleCall call)
    {
        writer.WriteStartArray("start_here"u8);
        foreach (var line in call.World.Setup.StartHere)
        {
            writer.WriteStartObject();
            writer.WriteString("as"u8, line.As);
            writer.WriteString("text"u8, line.Text);
            writer.WriteString("why"u8, line.Why);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        if (PracticeRoutes.For(call.World, call.Person, call.Core.Practice) is { } practice)
        {
            writer.WritePropertyName("practice"u8);
            practice.WriteTo(writer);
        }
    }

    private static void WriteChannels(Utf8JsonWriter writer, World world, User person)
    {
        writer.WriteStartArray("channels"u8);
        foreach (var channel in world.Channels.Values.OrderBy(channel => channel.Position).ThenBy(channel => channel.Id))
        {
            var may = world.PermissionsIn(channel, person.Id);
            if (!may.HasFlag(Permissions.ViewChannel))
                continue;
            writer.WriteStartObject();
            channel.WriteMembers(writer);
            writer.WriteBits("permissions"u8, may);
            if (channel.Thread is { } thread)
                writer.WriteBoolean("joined"u8, thread.Members.Contains(person.Id));
            if (channel.IsThread && may.HasFlag(Permissions.ReadMessageHistory))
                channel.WriteNewest(writer);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
