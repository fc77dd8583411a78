using DiplomacyBot.Sandbox.Commands;
using DiplomacyBot.Sandbox.Interactions;

namespace DiplomacyBot.Sandbox.Rest;

/// <summary>Every route that is served.</summary>
internal static class RestRoutes
{
    public static IReadOnlyList<RestRoute> Table { get; } =
    [
        .. MeRoutes.Table, .. GuildRoutes.Table, .. ChannelRoutes.Table, .. RoleRoutes.Table, .. MemberRoutes.Table,
        .. MessageRoutes.Table, .. BulkDeleteRoutes.Table, .. PinRoutes.Table, .. ReactionRoutes.Table, .. PollRoutes.Table,
        .. ThreadRoutes.Table, .. ThreadListRoutes.Table, .. ThreadMemberRoutes.Table, .. EventRoutes.Table,
        .. CommandRoutes.Table, .. CommandPermissionRoutes.Table, .. CallbackRoutes.Table, .. WebhookRoutes.Table,
    ];

    /// <summary>What Discord also knows under these paths and the sandbox does not do. Any other method there is one that Discord refuses as well.</summary>
    public static IReadOnlyList<(string Method, string Template)> NotSimulated { get; } =
    [
        ("PATCH", "users/@me"),
        ("PATCH", "applications/@me"),
        ("PATCH", "guilds/{guild_id}"),
        ("PUT", "guilds/{guild_id}/members/{user_id}"),
        ("DELETE", "guilds/{guild_id}/members/{user_id}"),
        ("GET", "webhooks/{application_id}/{token}"),
        ("PATCH", "webhooks/{application_id}/{token}"),
        ("DELETE", "webhooks/{application_id}/{token}"),
    ];
}
