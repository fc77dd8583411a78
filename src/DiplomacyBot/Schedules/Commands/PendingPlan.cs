namespace DiplomacyBot.Schedules;

/// <summary>A plan of which something is still to be chosen; kept as a view while its moderator is asked.</summary>
internal sealed record PendingPlan(long? ArticleId, string? ChannelId, string When, Recurrence Recurrence);
