using System.Text.Json;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.People.Practice;
using DiplomacyBot.Sandbox.Rest;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.People;

/// <summary>The world as one person sees it.</summary>
internal static class PeopleWorld
{
    public static RestAnswer Show(PeopleCall call) => RestAnswer.Ok(writer =>
    {
        var world = call.World;
        var guild = world.Guilds[world.Setup.GuildId];
        writer.WriteStartObject();
        WriteMe(writer, world, guild, call.Person);
        writer.WriteStartArray("people"u8);
        foreach (var member in guild.Members.Values.Where(member => !member.User.Bot))
        {
            writer.WriteStartObject();
            writer.WriteMade("user"u8, member.User.Wire);
            writer.WriteString("nick"u8, member.Nick);
            writer.WriteIds("roles"u8, member.Roles);
            writer.WriteString("title"u8, Title(world, guild, member));
            if (member.Practice)
                writer.WriteBoolean("practice"u8, true);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartObject("guild"u8);
        writer.WriteId("id"u8, guild.Id);
        writer.WriteString("name"u8, guild.Name);
        writer.WriteStartArray("roles"u8);
        foreach (var role in guild.Roles)
            role.WriteTo(writer);
        writer.WriteEndArray();
        writer.WriteId("owner_id"u8, guild.OwnerId);
        writer.WriteEndObject();
        // The page is one server's; channels of others this person is in stand below, under their server's name.
        writer.WriteStartArray("other_guilds"u8);
        foreach (var other in world.Guilds.Values.Where(other => other.Id != guild.Id && other.Members.ContainsKey(call.Person.Id)))
        {
            writer.WriteStartObject();
            writer.WriteId("id"u8, other.Id);
            writer.WriteString("name"u8, other.Name);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteChannels(writer, world, call.Person);
        writer.WriteStartArray("commands"u8);
        foreach (var command in world.Commands.All.Where(command => CommandAccess.MayRun(world, guild, command, call.Person.Id, null)))
            writer.WriteRawValue(command.WireIn(call.Person.Locale), skipInputValidation: true);
        writer.WriteEndArray();
        writer.WriteStartObject("bot"u8);
        writer.WriteMade("user"u8, world.App.Bot.Wire);
        writer.WriteBoolean("online"u8, call.Core.Gateway.IsBotOnline);
        writer.WriteEndObject();
        writer.WriteStartArray("start_here"u8);
        foreach (var line in world.Setup.StartHere)
        {
            writer.WriteStartObject();
            writer.WriteString("as"u8, line.As);
            writer.WriteString("text"u8, line.Text);
            writer.WriteString("why"u8, line.Why);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        if (PracticeRoutes.For(world, call.Person, call.Core.Practice) is { } practice)
        {
            writer.WritePropertyName("practice"u8);
            practice.WriteTo(writer);
        }

        writer.WriteStartArray("locales"u8);
        foreach (var locale in Locales.All)
            writer.WriteStringValue(locale);
        writer.WriteEndArray();
        writer.WriteTime("now"u8, world.Now);
        writer.WriteEndObject();
    });

    /// <summary>Whom a window may be opened as, the first first. Practice members are nobody's.</summary>
    public static IEnumerable<string> Names(World world) => world.Guilds[world.Setup.GuildId].Members.Values
        .Where(member => !member.User.Bot && !member.Practice).OrderBy(member => member.User.Id).Select(member => member.User.Username);

    private static void WriteMe(Utf8JsonWriter writer, World world, Guild guild, User person)
    {
        var member = guild.Members.GetValueOrDefault(person.Id);
        writer.WriteStartObject("me"u8);
        writer.WriteMade("user"u8, person.Wire);
        writer.WriteString("locale"u8, person.Locale);
        writer.WriteString("nick"u8, member?.Nick);
        writer.WriteIds("roles"u8, member?.Roles ?? []);
        writer.WriteTime("joined_at"u8, member?.JoinedAt);
        writer.WriteBits("permissions"u8, member is null ? Permissions.None : PermissionRules.InGuild(guild, member, world.Now));
        writer.WriteString("title"u8, member is null ? "guest" : Title(world, guild, member));
        writer.WriteEndObject();
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

    private static string Title(World world, Guild guild, Member member)
    {
        var may = PermissionRules.InGuild(guild, member, world.Now);
        if (may.HasFlag(Permissions.Administrator))
            return "administrator";
        if (may.HasFlag(Permissions.ManageEvents))
            return "organizer";
        return may.HasFlag(Permissions.ManageMessages) ? "moderator" : "member";
    }
}
