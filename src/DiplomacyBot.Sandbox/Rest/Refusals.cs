namespace DiplomacyBot.Sandbox.Rest;

/// <summary>The answers of FACTS section 17 that carry no field errors.</summary>
internal static class Refusals
{
    public static RestAnswer Unauthorized { get; } = RestAnswer.Refuse(401, 0, "401: Unauthorized");

    public static RestAnswer NotFound { get; } = RestAnswer.Refuse(404, 0, "404: Not Found");

    public static RestAnswer NoUserAgent { get; } = RestAnswer.Refuse(403, 40333, "internal network error");

    public static RestAnswer UnknownChannel { get; } = RestAnswer.Refuse(404, 10003, "Unknown Channel");

    public static RestAnswer UnknownGuild { get; } = RestAnswer.Refuse(404, 10004, "Unknown Guild");

    public static RestAnswer UnknownMember { get; } = RestAnswer.Refuse(404, 10007, "Unknown Member");

    public static RestAnswer UnknownMessage { get; } = RestAnswer.Refuse(404, 10008, "Unknown Message");

    public static RestAnswer UnknownOverwrite { get; } = RestAnswer.Refuse(404, 10009, "Unknown permission overwrite");

    public static RestAnswer UnknownRole { get; } = RestAnswer.Refuse(404, 10011, "Unknown Role");

    public static RestAnswer UnknownEmoji { get; } = RestAnswer.Refuse(400, 10014, "Unknown Emoji");

    public static RestAnswer UnknownCommandPermissions { get; } = RestAnswer.Refuse(404, 10066, "Unknown application command permissions");

    public static RestAnswer UnknownEvent { get; } = RestAnswer.Refuse(404, 10070, "Unknown Guild Scheduled Event");

    public static RestAnswer MethodNotAllowed { get; } = RestAnswer.Refuse(405, 0, "405: Method Not Allowed");

    public static RestAnswer TooManyPins { get; } = RestAnswer.Refuse(400, 30003, $"Maximum number of pins reached for the channel ({Worlds.MessagePins.MostInChannel})");

    public static RestAnswer TooManyRoles { get; } = RestAnswer.Refuse(400, 30005, "Maximum number of guild roles reached (250)");

    public static RestAnswer TooManyReactions { get; } = RestAnswer.Refuse(400, 30010, $"Maximum number of reactions reached ({Worlds.Reaction.MostOnMessage})");

    public static RestAnswer TooManyChannels { get; } = RestAnswer.Refuse(400, 30013, "Maximum number of guild channels reached (500)");

    public static RestAnswer TooManyEvents { get; } = RestAnswer.Refuse(400, 30038, "Maximum number of guild scheduled events reached (100)");

    public static RestAnswer TooManyFollowUps { get; } = RestAnswer.Refuse(400, 40094, "This interaction has hit the maximum number of follow up messages");

    public static RestAnswer NotInDirectMessages { get; } = RestAnswer.Refuse(400, 50003, "Cannot execute action on a DM channel");

    public static RestAnswer DirectMessageRefused { get; } = RestAnswer.Refuse(403, 50007, "Cannot send messages to this user");

    public static RestAnswer NoSharedServer { get; } = RestAnswer.Refuse(403, 50278, "Cannot send messages to this user due to having no mutual guilds");

    public static RestAnswer BulkDeleteCount { get; } =
        RestAnswer.Refuse(400, 50016, "Provided too few or too many messages to delete. Must provide at least 2 and at most 100 messages to delete.");

    public static RestAnswer SystemMessage { get; } = RestAnswer.Refuse(403, 50021, "Cannot execute action on a system message");

    public static RestAnswer InvalidRole { get; } = RestAnswer.Refuse(400, 50028, "Invalid Role");

    public static RestAnswer BulkDeleteAge { get; } = RestAnswer.Refuse(400, 50034, "A message provided was too old to bulk delete");

    public static RestAnswer TooManyThreads { get; } = RestAnswer.Refuse(400, 160006, "Maximum number of active threads reached");

    public static RestAnswer FinishedEvent { get; } = RestAnswer.Refuse(400, 180000, "Cannot update a finished event");

    public static RestAnswer UnknownPollAnswer { get; } = RestAnswer.Refuse(404, 10106, "Unknown Poll Answer");

    public static RestAnswer PollExpired { get; } = RestAnswer.Refuse(400, 520001, "Poll expired");

    public static RestAnswer NoPollsHere { get; } = RestAnswer.Refuse(400, 520002, "Invalid channel type for poll creation");

    public static RestAnswer PollIsFixed { get; } = RestAnswer.Refuse(400, 520003, "Cannot edit a poll message");

    public static RestAnswer NoPoll { get; } = RestAnswer.Refuse(400, 520006, "Cannot expire a non-poll message");

    public static RestAnswer AutoModeration { get; } = RestAnswer.Refuse(400, 200000, "Message was blocked by automatic moderation");

    public static RestAnswer UnknownUser { get; } = RestAnswer.Refuse(404, 10013, "Unknown User");

    public static RestAnswer UnknownWebhook { get; } = RestAnswer.Refuse(404, 10015, "Unknown Webhook");

    public static RestAnswer UnknownApplication { get; } = RestAnswer.Refuse(404, 10002, "Unknown Application");

    public static RestAnswer UnknownInteraction { get; } = RestAnswer.Refuse(404, 10062, "Unknown interaction");

    public static RestAnswer UnknownCommand { get; } = RestAnswer.Refuse(404, 10063, "Unknown application command");

    public static RestAnswer BotsCannotUseThis { get; } = RestAnswer.Refuse(403, 20001, "Bots cannot use this endpoint");

    public static RestAnswer TooManyAttachments { get; } = RestAnswer.Refuse(400, 30015, "Maximum number of attachments in a message reached (10)");

    public static RestAnswer TooLarge { get; } = RestAnswer.Refuse(413, 40005, "Request entity too large");

    public static RestAnswer AlreadyCrossposted { get; } = RestAnswer.Refuse(400, 40033, "This message has already been crossposted");

    public static RestAnswer AlreadyAcknowledged { get; } = RestAnswer.Refuse(400, 40060, "Interaction has already been acknowledged.");

    public static RestAnswer MissingAccess { get; } = RestAnswer.Refuse(403, 50001, "Missing Access");

    public static RestAnswer NotTheAuthor { get; } = RestAnswer.Refuse(403, 50005, "Cannot edit a message authored by another user");

    public static RestAnswer EmptyMessage { get; } = RestAnswer.Refuse(400, 50006, "Cannot send an empty message");

    public static RestAnswer NonTextChannel { get; } = RestAnswer.Refuse(400, 50008, "Cannot send messages in a non-text channel");

    public static RestAnswer ForumChannel { get; } = RestAnswer.Refuse(400, 40058, "Cannot send a message in a forum channel");

    public static RestAnswer MissingPermissions { get; } = RestAnswer.Refuse(403, 50013, "Missing Permissions");

    public static RestAnswer WrongChannelType { get; } = RestAnswer.Refuse(400, 50024, "Cannot execute action on this channel type");

    public static RestAnswer InvalidWebhookToken { get; } = RestAnswer.Refuse(401, 50027, "Invalid Webhook Token");

    public static RestAnswer WrongMessageType { get; } = RestAnswer.Refuse(400, 50068, "Invalid message type");

    public static RestAnswer ThreadArchived { get; } = RestAnswer.Refuse(400, 50083, "Thread is archived");

    public static RestAnswer InvalidJson { get; } = RestAnswer.Refuse(400, 50109, "The request body contains invalid JSON.");

    public static RestAnswer NoHistoryForReply { get; } = RestAnswer.Refuse(403, 160002, "Cannot reply without permission to read message history");

    public static RestAnswer NoHistoryForReference { get; } = RestAnswer.Refuse(403, 160009, "Cannot reference a message without permission to read message history");

    public static RestAnswer AgeRestrictedReference { get; } = RestAnswer.Refuse(400, 160010, "NSFW channel message reference not allowed");

    public static RestAnswer UnreadableForward { get; } = RestAnswer.Refuse(403, 160014, "Cannot forward a message whose content is not readable");

    public static RestAnswer ThreadExists { get; } = RestAnswer.Refuse(400, 160004, "A thread has already been created for this message");

    public static RestAnswer ThreadLocked { get; } = RestAnswer.Refuse(400, 160005, "Thread is locked");

    public static RestAnswer DailyCommandCreates { get; } =
        RestAnswer.Refuse(400, 30034, "Max number of daily application command creates has been reached (200)");

    public static RestAnswer TooManyCommands(int limit) => RestAnswer.Refuse(400, 30032, $"Maximum number of application commands reached ({limit})");

    public static RestAnswer NotSimulated(string what) => RestAnswer.Refuse(501, 0, $"501: {what} is not simulated here");
}
