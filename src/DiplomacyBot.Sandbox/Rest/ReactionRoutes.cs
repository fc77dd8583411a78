using DiplomacyBot.Sandbox.Messages;
using DiplomacyBot.Sandbox.Worlds;

namespace DiplomacyBot.Sandbox.Rest;

/// <summary>Reactions: giving, listing, taking away.</summary>
internal static class ReactionRoutes
{
    private const string All = "channels/{channel_id}/messages/{message_id}/reactions";
    private const string One = All + "/{emoji}";

    public static IEnumerable<RestRoute> Table { get; } =
    [
        new("GET", One, List),
        new("PUT", One + "/@me", React) { Body = BodyKind.None, Limit = RouteLimit.Reactions },
        new("DELETE", One + "/@me", TakeBack) { Limit = RouteLimit.Reactions },
        new("DELETE", One + "/{user_id}", TakeAway) { Limit = RouteLimit.Reactions },
        new("DELETE", One, static call => Clear(call, call.Route("emoji"))) { Limit = RouteLimit.Reactions },
        new("DELETE", All, static call => Clear(call, emoji: null)) { Limit = RouteLimit.Reactions },
    ];

    private static RestAnswer List(RestCall call)
    {
        if (Access.ToMessage(call, Permissions.ReadMessageHistory, out _, out var message) is { } refusal)
            return refusal;
        if (BadEmoji(call) is { } unknown)
            return unknown;
        if (PageQuery.Read(call, usual: 25, most: 100, out var page) is { } invalid)
            return invalid;
        var users = message.Reactions.FirstOrDefault(reaction => reaction.Emoji == call.Route("emoji"))?.Users ?? [];
        return RestAnswer.List(users.Where(id => id > (page.After ?? 0)).Order().Take(page.Limit).Select(id => call.World.Users[id].Wire));
    }

    private static RestAnswer React(RestCall call)
    {
        if (Access.ToLiveMessage(call, Permissions.ReadMessageHistory, out var channel, out var message) is { } refusal)
            return refusal;
        if (BadEmoji(call) is { } unknown)
            return unknown;
        var emoji = call.Route("emoji");
        var isNew = message.Reactions.All(reaction => reaction.Emoji != emoji);
        // Joining somebody's reaction takes no permission of its own; bringing a new one does.
        if (isNew && !call.World.PermissionsIn(channel, call.Bot.Id).HasFlag(Permissions.AddReactions))
            return Refusals.MissingPermissions;
        if (isNew && message.Reactions.Count >= Reaction.MostOnMessage)
            return Refusals.TooManyReactions;
        call.World.React(message, emoji, call.Bot);
        return RestAnswer.NoContent;
    }

    private static RestAnswer TakeBack(RestCall call)
    {
        if (Access.ToLiveMessage(call, Permissions.None, out _, out var message) is { } refusal)
            return refusal;
        return BadEmoji(call) ?? (call.World.TakeBack(message, call.Route("emoji"), call.Bot) ? RestAnswer.NoContent : Refusals.UnknownEmoji);
    }

    private static RestAnswer TakeAway(RestCall call)
    {
        if (Access.ToLiveMessage(call, Permissions.ManageMessages, out _, out var message) is { } refusal)
            return refusal;
        if (BadEmoji(call) is { } unknown)
            return unknown;
        if (call.World.FindUser(call.Id("user_id")) is not { } user)
            return Refusals.UnknownUser;
        return call.World.TakeBack(message, call.Route("emoji"), user) ? RestAnswer.NoContent : Refusals.UnknownEmoji;
    }

    private static RestAnswer Clear(RestCall call, string? emoji)
    {
        if (Access.ToLiveMessage(call, Permissions.ManageMessages, out _, out var message) is { } refusal)
            return refusal;
        if (emoji is not null && BadEmoji(call) is { } unknown)
            return unknown;
        call.World.ClearReactions(message, emoji);
        return RestAnswer.NoContent;
    }

    /// <summary>Emoji of other guilds cannot be used, and this one has none of its own.</summary>
    private static RestAnswer? BadEmoji(RestCall call) => EmojiNames.IsUnicodeEmoji(call.Route("emoji")) ? null : Refusals.UnknownEmoji;
}
