using System.Text.Json;
using DiplomacyBot.Sandbox.Json;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Rest;

/// <summary>Who is in a thread: joining, leaving, adding, removing.</summary>
internal static class ThreadMemberRoutes
{
    private const string Base = "channels/{channel_id}/thread-members";

    public static IEnumerable<RestRoute> Table { get; } =
    [
        new("GET", Base, List),
        new("PUT", Base + "/@me", Join) { Body = BodyKind.None },
        new("DELETE", Base + "/@me", Leave),
        new("GET", Base + "/{user_id}", Get),
        new("PUT", Base + "/{user_id}", Add) { Body = BodyKind.None },
        new("DELETE", Base + "/{user_id}", Remove),
    ];

    /// <param name="writer">Where to.</param>
    /// <param name="thread">Which.</param>
    /// <param name="userId">Whose membership.</param>
    /// <param name="member">The guild member, where asked for.</param>
    public static void WriteTo(Utf8JsonWriter writer, Channel thread, ulong userId, Member? member)
    {
        writer.WriteStartObject();
        writer.WriteId("id"u8, thread.Id);
        writer.WriteId("user_id"u8, userId);
        writer.WriteTime("join_timestamp"u8, thread.Thread!.JoinedAt.TryGetValue(userId, out var since) ? since : thread.Thread.CreatedAt);
        writer.WriteNumber("flags"u8, 0);
        if (member is not null)
        {
            writer.WritePropertyName("member"u8);
            member.WriteTo(writer);
        }

        writer.WriteEndObject();
    }

    private static RestAnswer List(RestCall call)
    {
        if (Access.ToThread(call, Permissions.None, out var thread) is { } refusal)
            return refusal;
        if (!call.World.App.MayListMembers)
            return Refusals.MissingAccess;
        if (PageQuery.Read(call, usual: 100, most: 100, out var page) is { } invalid)
            return invalid;
        return RestAnswer.List(thread.Thread!.Members.Where(id => id > (page.After ?? 0)).Order().Take(page.Limit).Select(id => Written(call, thread, id)));
    }

    private static RestAnswer Get(RestCall call)
    {
        if (Access.ToThread(call, Permissions.None, out var thread) is { } refusal)
            return refusal;
        var user = call.Id("user_id");
        return thread.Thread!.Members.Contains(user) ? RestAnswer.Ok(Written(call, thread, user)) : Refusals.UnknownMember;
    }

    private static RestAnswer Join(RestCall call)
    {
        if (Access.ToThread(call, Permissions.None, out var thread) is { } refusal)
            return refusal;
        return thread.Thread!.Archived ? Refusals.ThreadArchived : Enter(call, thread, call.Bot.Id);
    }

    private static RestAnswer Leave(RestCall call)
    {
        if (Access.ToThread(call, Permissions.None, out var thread) is { } refusal)
            return refusal;
        return thread.Thread!.Archived ? Refusals.ThreadArchived : Exit(call, thread, call.Bot.Id);
    }

    private static RestAnswer Add(RestCall call)
    {
        if (Access.ToThread(call, Permissions.SendMessagesInThreads, out var thread) is { } refusal)
            return refusal;
        if (thread.Thread!.Archived)
            return Refusals.ThreadArchived;
        var may = call.World.PermissionsIn(thread, call.Bot.Id);
        if (thread.Thread.Invitable is false && thread.Thread.OwnerId != call.Bot.Id && !may.HasFlag(Permissions.ManageThreads))
            return Refusals.MissingPermissions;
        return call.World.FindGuild(thread.GuildId)!.Members.ContainsKey(call.Id("user_id")) ? Enter(call, thread, call.Id("user_id")) : Refusals.UnknownMember;
    }

    private static RestAnswer Remove(RestCall call)
    {
        if (Access.ToThread(call, Permissions.None, out var thread) is { } refusal)
            return refusal;
        if (thread.Thread!.Archived)
            return Refusals.ThreadArchived;
        var ownPrivate = thread.Type == ChannelType.PrivateThread && thread.Thread.OwnerId == call.Bot.Id;
        if (!ownPrivate && !call.World.PermissionsIn(thread, call.Bot.Id).HasFlag(Permissions.ManageThreads))
            return Refusals.MissingPermissions;
        return Exit(call, thread, call.Id("user_id"));
    }

    private static RestAnswer Enter(RestCall call, Channel thread, ulong user)
    {
        if (thread.Thread!.Join(user, call.World.Now))
            call.World.Raise(new WorldEvent.ThreadMembersChanged(thread, [user], []));
        return RestAnswer.NoContent;
    }

    private static RestAnswer Exit(RestCall call, Channel thread, ulong user)
    {
        if (thread.Thread!.Leave(user))
            call.World.Raise(new WorldEvent.ThreadMembersChanged(thread, [], [user]));
        return RestAnswer.NoContent;
    }

    private static byte[] Written(RestCall call, Channel thread, ulong user) => JsonText.Write(writer => WriteTo(writer, thread, user,
        call.QueryFlag("with_member") ? call.World.FindGuild(thread.GuildId)?.Members.GetValueOrDefault(user) : null));
}
