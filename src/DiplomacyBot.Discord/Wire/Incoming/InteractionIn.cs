namespace DiplomacyBot.Discord.Wire;

internal sealed record InteractionIn(
    Snowflake Id,
    Snowflake ApplicationId,
    int Type,
    string? Token,
    InteractionDataIn? Data,
    Snowflake? GuildId,
    Snowflake? ChannelId,
    IdOnlyIn? Channel,
    MemberIn? Member,
    UserIn? User,
    MessageIn? Message,
    Permissions? AppPermissions,
    string? Locale,
    string? GuildLocale,
    long? AttachmentSizeLimit);
