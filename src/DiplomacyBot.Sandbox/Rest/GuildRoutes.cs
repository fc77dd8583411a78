using DiplomacyBot.Sandbox.Json;

namespace DiplomacyBot.Sandbox.Rest;

/// <summary>The guild, its channels, roles and members.</summary>
internal static class GuildRoutes
{
    public static IEnumerable<RestRoute> Table { get; } =
    [
        new("GET", "guilds/{guild_id}", static call => Access.ToGuild(call, out var guild) ?? RestAnswer.Ok(writer =>
        {
            writer.WriteStartObject();
            guild.WriteMembers(writer);
            if (call.QueryFlag("with_counts"))
            {
                writer.WriteNumber("approximate_member_count"u8, guild.Members.Count);
                writer.WriteNumber("approximate_presence_count"u8, guild.Members.Count);
            }

            writer.WriteEndObject();
        })),
        new("GET", "guilds/{guild_id}/channels", static call => Access.ToGuild(call, out var guild) ?? RestAnswer.List(
            call.World.Channels.Values.Where(channel => channel.GuildId == guild.Id && !channel.IsThread && call.World.CanSee(channel, call.Bot.Id))
                .Select(channel => JsonText.Write(writer => channel.WriteTo(writer))))),
        new("GET", "guilds/{guild_id}/roles", static call => Access.ToGuild(call, out var guild) ?? RestAnswer.List(
            guild.Roles.Select(role => JsonText.Write(role.WriteTo)))),
        new("GET", "guilds/{guild_id}/roles/{role_id}", static call => Access.ToGuild(call, out var guild)
            ?? (guild.FindRole(call.Id("role_id")) is { } role ? RestAnswer.Ok(role.WriteTo) : RestAnswer.Refuse(404, 10011, "Unknown Role"))),
        new("GET", "guilds/{guild_id}/members/{user_id}", static call => Access.ToGuild(call, out var guild)
            ?? (guild.Members.GetValueOrDefault(call.Id("user_id")) is { } member ? RestAnswer.Ok(writer => member.WriteTo(writer)) : Refusals.UnknownMember)),
    ];
}
