using NodaTime;

namespace DiplomacyBot.Boards;

/// <summary>A page of a board as one member sees it.</summary>
/// <param name="View">Which board and page.</param>
/// <param name="Days">The first and last day that count; null for all time.</param>
/// <param name="Rows">At most ten.</param>
/// <param name="HasMore">True where another page follows.</param>
/// <param name="Own">The reader's place; null without points.</param>
/// <param name="IsSomebodyListed">False where the board is empty, not only this page.</param>
internal sealed record LeaderboardPage(BoardView View, DateInterval? Days, IReadOnlyList<RankedRow> Rows, bool HasMore, OwnPlace? Own, bool IsSomebodyListed);
