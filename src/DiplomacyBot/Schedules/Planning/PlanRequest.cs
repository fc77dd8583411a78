using DiplomacyBot.Discord;

namespace DiplomacyBot.Schedules;

/// <summary>What a moderator asked for.</summary>
/// <param name="GuildId">Their guild.</param>
/// <param name="ActorId">The moderator.</param>
/// <param name="ArticleId">The article to post.</param>
/// <param name="ChannelId">Where; null for the guild's briefings channel.</param>
/// <param name="When">What was typed.</param>
/// <param name="Recurrence">How often.</param>
internal sealed record PlanRequest(Snowflake GuildId, Snowflake ActorId, long ArticleId, Snowflake? ChannelId, string When, Recurrence Recurrence);
