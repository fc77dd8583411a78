using System.Globalization;
using System.Text.Json;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.People;

/// <summary>The full objects behind the ids an interaction carries.</summary>
internal sealed class ResolvedThings(World world, Channel where)
{
    private Dictionary<ulong, User>? users;
    private Dictionary<ulong, Role>? roles;
    private Dictionary<ulong, Channel>? channels;
    private ulong person;
    private Dictionary<ulong, Attachment>? attachments;
    private Dictionary<ulong, Message>? messages;

    public bool AddUser(ulong id)
    {
        var guild = world.FindGuild(where.GuildId);
        var known = guild is null ? world.FindUser(id) : guild.Members.GetValueOrDefault(id)?.User;
        return known is not null && ((users ??= [])[id] = known) is not null;
    }

    public bool AddRole(ulong id) => world.FindGuild(where.GuildId)?.FindRole(id) is { } role && ((roles ??= [])[id] = role) is not null;

    /// <summary>A channel the chooser can see, of an allowed type.</summary>
    public bool AddChannel(ulong id, ulong chooser, JsonElement? allowedTypes)
    {
        if (world.FindChannel(id) is not { } channel || channel.GuildId != where.GuildId || !world.CanSee(channel, chooser))
            return false;
        if (allowedTypes is { ValueKind: JsonValueKind.Array } types && types.GetArrayLength() > 0 && !types.EnumerateArray().Any(type => type.AsNumber() == (int)channel.Type))
            return false;
        (channels ??= [])[id] = channel;
        person = chooser;
        return true;
    }

    public void AddAttachment(Attachment attachment) => (attachments ??= [])[attachment.Id] = attachment;

    public void AddMessage(Message message) => (messages ??= [])[message.Id] = message;

    public void WriteTo(Utf8JsonWriter writer)
    {
        if (users is null && roles is null && channels is null && attachments is null && messages is null)
            return;
        writer.WriteStartObject("resolved"u8);
        Write(writer, "users", users, static (to, user) => to.WriteRawValue(user.Wire, skipInputValidation: true));
        WriteMembers(writer);
        Write(writer, "roles", roles, static (to, role) => role.WriteTo(to));
        Write(writer, "channels", channels, (to, channel) => channel.WriteTo(to, world.PermissionsIn(channel, person), world.PermissionsIn(channel, world.App.Bot.Id)));
        Write(writer, "attachments", attachments, static (to, attachment) => attachment.WriteTo(to));
        Write(writer, "messages", messages, (to, message) => to.WriteRawValue(world.WithThread(message.Wire, message), skipInputValidation: true));
        writer.WriteEndObject();
    }

    private void WriteMembers(Utf8JsonWriter writer)
    {
        if (users is null || world.FindGuild(where.GuildId) is not { } guild)
            return;
        Write(writer, "members", users.Keys.Where(guild.Members.ContainsKey).ToDictionary(id => id, id => guild.Members[id]),
            (to, member) => member.WriteTo(to, withUser: false, world.PermissionsIn(where, member.User.Id)));
    }

    private static void Write<T>(Utf8JsonWriter writer, string name, Dictionary<ulong, T>? things, Action<Utf8JsonWriter, T> write)
    {
        if (things is null or { Count: 0 })
            return;
        writer.WriteStartObject(name);
        foreach (var (id, thing) in things)
        {
            writer.WritePropertyName(id.ToString(CultureInfo.InvariantCulture));
            write(writer, thing);
        }

        writer.WriteEndObject();
    }
}
