using System.Globalization;
using System.Text.Json;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Validation;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Rest;

/// <summary>Members: reading, nicknames, roles, timeouts; each change has a permission of its own and stops at those who stand as high as the bot.</summary>
internal static class MemberRoutes
{
    private const string All = "guilds/{guild_id}/members";
    private const string One = All + "/{user_id}";
    private const int MostListed = 1000;
    private static readonly TimeSpan LongestTimeout = TimeSpan.FromDays(28);

    private static readonly Field Nick = new("nick", Rules.Text(0, 32));

    private static readonly Field[] Fields =
    [
        Nick,
        new("roles", Rules.Set(Rules.Snowflake, 0, 250)),
        new("communication_disabled_until", Rules.Time),
        new("mute", Rules.Flag),
        new("deaf", Rules.Flag),
    ];

    public static IEnumerable<RestRoute> Table { get; } =
    [
        new("GET", All, List),
        new("GET", All + "/search", Search),
        new("PATCH", All + "/@me", ModifySelf),
        new("GET", One, static call => ToMember(call, Permissions.None, out _, out var member) ?? RestAnswer.Ok(writer => member.WriteTo(writer))),
        new("PATCH", One, Modify),
        new("PUT", One + "/roles/{role_id}", static call => Give(call, given: true)) { Body = BodyKind.None },
        new("DELETE", One + "/roles/{role_id}", static call => Give(call, given: false)),
    ];

    /// <summary>Who is a member is privileged: without the intent in the portal the list is closed.</summary>
    private static RestAnswer List(RestCall call)
    {
        if (Access.ToGuild(call, out var guild) is { } refusal)
            return refusal;
        if (!call.World.App.MayListMembers)
            return Refusals.MissingAccess;
        if (PageQuery.Read(call, usual: 1, most: MostListed, out var page) is { } invalid)
            return invalid;
        return Answer(guild.Members.Values.Where(member => member.User.Id > (page.After ?? 0)), page.Limit);
    }

    private static RestAnswer Search(RestCall call)
    {
        if (Access.ToGuild(call, out var guild) is { } refusal)
            return refusal;
        if (call.Query("query") is not { Length: > 0 } start)
            return RestAnswer.Invalid("BASE_TYPE_REQUIRED", "This field is required", "query");
        if (PageQuery.ReadLimit(call, 1, MostListed, out var limit) is { } invalid)
            return invalid;
        return Answer(guild.Members.Values.Where(member =>
            member.User.Username.StartsWith(start, StringComparison.OrdinalIgnoreCase) || member.Nick?.StartsWith(start, StringComparison.OrdinalIgnoreCase) == true), limit);
    }

    private static RestAnswer ModifySelf(RestCall call)
    {
        if (Access.ToGuild(call, out var guild) is { } refusal)
            return refusal;
        if (call.Check([Nick]) is { } invalid)
            return invalid;
        var member = guild.Members[call.Bot.Id];
        if (call.Body.Has("nick"))
        {
            if (!May(call, guild, Permissions.ChangeNickname))
                return Refusals.MissingPermissions;
            member.Nick = NickIn(call.Body);
        }

        call.World.Raise(new WorldEvent.MemberChanged(guild, member));
        return RestAnswer.Ok(writer => member.WriteTo(writer));
    }

    private static RestAnswer Modify(RestCall call)
    {
        if (ToMember(call, Permissions.None, out var guild, out var member) is { } refusal)
            return refusal;
        if (call.Check(Fields) is { } invalid)
            return invalid;
        if (Refusal(call, guild, member, out var roles, out var until) is { } forbidden)
            return forbidden;
        call.World.WatchingSight(guild, () =>
        {
            if (call.Body.Has("nick"))
                member.Nick = NickIn(call.Body);
            if (roles is not null)
            {
                member.Roles.Clear();
                member.Roles.AddRange(roles);
            }

            if (call.Body.Has("communication_disabled_until"))
                member.TimedOutUntil = until;
            call.World.Raise(new WorldEvent.MemberChanged(guild, member));
        });
        return RestAnswer.Ok(writer => member.WriteTo(writer));
    }

    private static RestAnswer? Refusal(RestCall call, Guild guild, Member member, out List<ulong>? roles, out DateTimeOffset? until)
    {
        roles = null;
        until = null;
        var own = guild.Members[call.Bot.Id];
        var outranks = guild.RankOf(own) > guild.RankOf(member);
        if (call.Body.Has("nick") && !(May(call, guild, Permissions.ManageNicknames) && (outranks || member == own)))
            return Refusals.MissingPermissions;
        if (call.Body.Has("mute") || call.Body.Has("deaf"))
            return RestAnswer.Refuse(400, 40032, "Target user is not connected to voice.");
        if (call.Body.Member("roles") is { } wanted)
        {
            roles = [.. wanted.EnumerateArray().Select(id => id.AsId()!.Value)];
            if (roles.Exists(id => guild.FindRole(id) is null || id == guild.Id))
                return Refusals.InvalidRole;
            var moved = roles.Except(member.Roles).Concat(member.Roles.Except(roles)).Select(id => guild.FindRole(id)!);
            if (!May(call, guild, Permissions.ManageRoles) || !moved.All(role => role.BotId is null && RoleRoutes.Outranks(call, guild, role)))
                return Refusals.MissingPermissions;
        }

        if (!call.Body.Has("communication_disabled_until"))
            return null;
        var may = PermissionRules.InGuild(guild, member, call.World.Now);
        if (!May(call, guild, Permissions.ModerateMembers) || !outranks || may.HasFlag(Permissions.Administrator))
            return Refusals.MissingPermissions;
        until = call.Body.Text("communication_disabled_until") is { } text ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal) : null;
        return until - call.World.Now > LongestTimeout
            ? RestAnswer.Invalid("COMMUNICATION_DISABLED_TIMEOUT_OVER_MAX", "Communication disabled timestamp cannot be more than 28 days in the future.", "communication_disabled_until") : null;
    }

    private static RestAnswer Give(RestCall call, bool given)
    {
        if (ToMember(call, Permissions.ManageRoles, out var guild, out var member) is { } refusal)
            return refusal;
        if (guild.FindRole(call.Id("role_id")) is not { } role)
            return Refusals.UnknownRole;
        if (role.Id == guild.Id)
            return Refusals.InvalidRole;
        if (role.BotId is not null || !RoleRoutes.Outranks(call, guild, role))
            return Refusals.MissingPermissions;
        if (member.Roles.Contains(role.Id) == given)
            return RestAnswer.NoContent;
        call.World.WatchingSight(guild, () =>
        {
            if (given)
                member.Roles.Add(role.Id);
            else
                member.Roles.Remove(role.Id);
            call.World.Raise(new WorldEvent.MemberChanged(guild, member));
        });
        return RestAnswer.NoContent;
    }

    private static RestAnswer? ToMember(RestCall call, Permissions needed, out Guild guild, out Member member)
    {
        member = null!;
        if (Access.ToGuild(call, needed, out guild) is { } refusal)
            return refusal;
        if (guild.Members.GetValueOrDefault(call.Id("user_id")) is not { } found)
            return Refusals.UnknownMember;
        member = found;
        return null;
    }

    private static bool May(RestCall call, Guild guild, Permissions needed) => PermissionRules.InGuild(guild, guild.Members[call.Bot.Id], call.World.Now).HasFlag(needed);

    private static string? NickIn(JsonElement body) => body.Text("nick") is { Length: > 0 } nick ? nick : null;

    private static RestAnswer Answer(IEnumerable<Member> members, int limit) =>
        RestAnswer.List(members.OrderBy(member => member.User.Id).Take(limit).Select(member => JsonText.Write(writer => member.WriteTo(writer))));
}
