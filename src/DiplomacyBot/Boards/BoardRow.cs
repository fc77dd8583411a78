using DiplomacyBot.Discord;

namespace DiplomacyBot.Boards;

/// <summary>A member who chose to be shown, as a board lists it.</summary>
internal sealed record BoardRow(Snowflake MemberId, string Name, bool IsAlias, int Points, DateTimeOffset ReachedAt);
