using System.Text.Json;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.People;

/// <summary>What a person sees of servers: those they are in, and of the one that is shown its roles and members.</summary>
internal static class ServerSight
{
    /// <summary>With this person's roles there: a message of any of them may call these.</summary>
    public static void WriteList(Utf8JsonWriter writer, World world, User person)
    {
        writer.WriteStartArray("guilds"u8);
        foreach (var guild in world.Guilds.Values)
        {
            if (!guild.Members.TryGetValue(person.Id, out var member))
                continue;
            writer.WriteStartObject();
            writer.WriteId("id"u8, guild.Id);
            writer.WriteString("name"u8, guild.Name);
            writer.WriteIds("roles"u8, member.Roles);
            writer.WriteTime("joined_at"u8, member.JoinedAt);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <param name="writer">Where to.</param>
    /// <param name="guild">The server that is shown; null = direct messages are.</param>
    public static void Write(Utf8JsonWriter writer, Guild? guild)
    {
        if (guild is null)
        {
            writer.WriteNull("guild"u8);
            return;
        }

        writer.WriteStartObject("guild"u8);
        writer.WriteId("id"u8, guild.Id);
        writer.WriteString("name"u8, guild.Name);
        writer.WriteStartArray("roles"u8);
        foreach (var role in guild.Roles)
            role.WriteTo(writer);
        writer.WriteEndArray();
        writer.WriteId("owner_id"u8, guild.OwnerId);
        writer.WriteEndObject();
    }

    /// <summary>The members but bots; in a direct message there is only the reader beside the bot.</summary>
    public static void WritePeople(Utf8JsonWriter writer, World world, Guild? guild, User reader)
    {
        writer.WriteStartArray("people"u8);
        foreach (var member in guild?.Members.Values ?? Enumerable.Repeat(new Member { User = reader, JoinedAt = default }, 1))
        {
            if (member.User.Bot)
                continue;
            writer.WriteStartObject();
            writer.WriteMade("user"u8, member.User.Wire);
            writer.WriteString("nick"u8, member.Nick);
            writer.WriteIds("roles"u8, member.Roles);
            writer.WriteString("title"u8, TitleOf(world, guild, member.User));
            if (member.Practice)
                writer.WriteBoolean("practice"u8, true);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <returns>What somebody may do in a server, in one word; null = they are not in it.</returns>
    public static string? TitleOf(World world, Guild? guild, User user)
    {
        if (guild?.Members.GetValueOrDefault(user.Id) is not { } member)
            return null;
        var may = PermissionRules.InGuild(guild, member, world.Now);
        if (may.HasFlag(Permissions.Administrator))
            return "administrator";
        if (may.HasFlag(Permissions.ManageEvents))
            return "organizer";
        return may.HasFlag(Permissions.ManageMessages) ? "moderator" : "member";
    }
}
