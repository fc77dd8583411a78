using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Rest;

/// <summary>Rows 60 to 65: does it exist, may the bot see it, may the bot do it.</summary>
internal static class Access
{
    public static RestAnswer? ToChannel(RestCall call, Permissions needed, out Channel channel)
    {
        channel = call.World.FindChannel(call.Id("channel_id"))!;
        if (channel is null)
            return Refusals.UnknownChannel;
        var may = call.World.PermissionsIn(channel, call.Bot.Id);
        if (!may.HasFlag(Permissions.ViewChannel))
            return Refusals.MissingAccess;
        return may.HasFlag(needed) ? null : Refusals.MissingPermissions;
    }

    public static RestAnswer? ToSpeak(RestCall call, out Channel channel)
    {
        if (ToChannel(call, Permissions.None, out channel) is { } refusal)
            return refusal;
        if (channel.Type is ChannelType.Forum or ChannelType.Media)
            return Refusals.ForumChannel;
        if (!channel.TakesMessages)
            return Refusals.NonTextChannel;
        if (channel.Recipient is { RefusesDirectMessages: true })
            return Refusals.DirectMessageRefused;
        var may = call.World.PermissionsIn(channel, call.Bot.Id);
        if (!may.HasFlag(channel.IsThread ? Permissions.SendMessagesInThreads : Permissions.SendMessages))
            return Refusals.MissingPermissions;
        return channel.Thread is { Locked: true } && !may.HasFlag(Permissions.ManageThreads) ? Refusals.ThreadLocked : null;
    }

    public static RestAnswer? ToMessage(RestCall call, Permissions needed, out Channel channel, out Message message)
    {
        message = null!;
        if (ToChannel(call, needed, out channel) is { } refusal)
            return refusal;
        if (channel.Messages.Find(call.Id("message_id")) is not { } found)
            return Refusals.UnknownMessage;
        message = found;
        return null;
    }

    /// <summary>The same, and the message may still be changed: nothing moves in an archived thread.</summary>
    public static RestAnswer? ToLiveMessage(RestCall call, Permissions needed, out Channel channel, out Message message)
    {
        if (ToMessage(call, needed, out channel, out message) is { } refusal)
            return refusal;
        return channel.Thread is { Archived: true } ? Refusals.ThreadArchived : null;
    }

    public static RestAnswer? ToThread(RestCall call, Permissions needed, out Channel thread)
    {
        if (ToChannel(call, needed, out thread) is { } refusal)
            return refusal;
        return thread.IsThread ? null : Refusals.WrongChannelType;
    }

    /// <summary>A guild, where the bot needs a permission that no channel gives.</summary>
    public static RestAnswer? ToGuild(RestCall call, Permissions needed, out Guild guild)
    {
        if (ToGuild(call, out guild) is { } refusal)
            return refusal;
        return PermissionRules.InGuild(guild, guild.Members[call.Bot.Id], call.World.Now).HasFlag(needed) ? null : Refusals.MissingPermissions;
    }

    public static RestAnswer? ToGuild(RestCall call, out Guild guild)
    {
        guild = call.World.FindGuild(call.Id("guild_id"))!;
        if (guild is null)
            return Refusals.UnknownGuild;
        return guild.Members.ContainsKey(call.Bot.Id) ? null : Refusals.MissingAccess;
    }
}
