using DiplomacyBot.Discord;
using DiplomacyBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Boards;

/// <summary>Reads boards from the projection by index; it never groups the log (grouping a million answers takes half a second).</summary>
/// <remarks>Members without a point are not listed: a board should not hold anybody up for having none.</remarks>
internal sealed class Leaderboard(IDbContextFactory<BotDb> contexts, BoardZones zones, TimeProvider clock)
{
    public const int PageSize = 10;

    /// <summary>Deeper pages are not offered: each costs the rows before it.</summary>
    public const int LastPage = 9_999;

    // Whether members are visible is a parameter, always true: EF writes a bare "IsVisible" otherwise, for which SQLite uses no index.
    private static readonly Func<BotDb, Snowflake, string, bool, int, int, IAsyncEnumerable<BoardRow>> Rows = EF.CompileAsyncQuery(
        (BotDb db, Snowflake guildId, string board, bool isVisible, int skip, int take) =>
            from standing in db.Standings
                .Where(s => s.GuildId == guildId && s.Board == board && s.IsVisible == isVisible && s.Points > 0)
                .OrderByDescending(s => s.Points).ThenBy(s => s.ReachedAt).ThenBy(s => s.MemberId)
                .Skip(skip).Take(take)
            join choice in db.BoardChoices on new { standing.GuildId, standing.MemberId } equals new { choice.GuildId, choice.MemberId }
            orderby standing.Points descending, standing.ReachedAt, standing.MemberId
            select new BoardRow(standing.MemberId, choice.ShownName ?? "", choice.Kind == BoardChoiceKind.Alias, standing.Points, standing.ReachedAt));

    private static readonly Func<BotDb, Snowflake, string, bool, int, CancellationToken, Task<int>> CountAbove = EF.CompileAsyncQuery(
        (BotDb db, Snowflake guildId, string board, bool isVisible, int points, CancellationToken cancellationToken) =>
            db.Standings.Count(s => s.GuildId == guildId && s.Board == board && s.IsVisible == isVisible && s.Points > points));

    private static readonly Func<BotDb, Snowflake, string, Snowflake, CancellationToken, Task<OwnScore?>> Own = EF.CompileAsyncQuery(
        (BotDb db, Snowflake guildId, string board, Snowflake memberId, CancellationToken cancellationToken) =>
            db.Standings.Where(s => s.GuildId == guildId && s.Board == board && s.MemberId == memberId)
                .Select(s => new OwnScore(s.Points, s.IsVisible)).FirstOrDefault());

    /// <summary>One page of a board as one member sees it.</summary>
    /// <param name="guildId">The guild.</param>
    /// <param name="memberId">Whose own place is added.</param>
    /// <param name="view">Which board and page; a page behind the last shows no rows.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<LeaderboardPage> ReadAsync(Snowflake guildId, Snowflake memberId, BoardView view, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var zone = await zones.ForReadingAsync(db, guildId, cancellationToken);
        var now = clock.GetUtcNow();
        var board = BoardKey.Of(view.Period, now, zone, view.QuizId);
        var rows = new List<BoardRow>(PageSize + 1);
        await foreach (var row in Rows(db, guildId, board, true, view.Page * PageSize, PageSize + 1).WithCancellation(cancellationToken))
            rows.Add(row);
        var hasMore = rows.Count > PageSize;
        if (hasMore)
            rows.RemoveAt(PageSize);
        var above = view.Page == 0 || rows.Count == 0 ? 0 : await CountAbove(db, guildId, board, true, rows[0].Points, cancellationToken);
        var own = await Own(db, guildId, board, memberId, cancellationToken) is { Points: > 0 } score
            ? new OwnPlace(score.Points, score.IsVisible, 1 + await CountAbove(db, guildId, board, true, score.Points, cancellationToken))
            : null;
        return new LeaderboardPage(view, BoardKey.DaysOf(view.Period, now, zone), Rank(rows, above, view.Page * PageSize), hasMore, own, IsSomebodyListed(view, rows));
    }

    // Equal points share a rank and the next rank is skipped: 1, 2, 2, 4.
    private static List<RankedRow> Rank(List<BoardRow> rows, int aboveFirst, int listedBefore)
    {
        var ranked = new List<RankedRow>(rows.Count);
        for (var index = 0; index < rows.Count; index++)
        {
            var rank = index == 0 ? aboveFirst + 1
                : rows[index].Points == rows[index - 1].Points ? ranked[index - 1].Rank
                : listedBefore + index + 1;
            var isShared = (index > 0 && rows[index - 1].Points == rows[index].Points) || (index + 1 < rows.Count && rows[index + 1].Points == rows[index].Points);
            ranked.Add(new RankedRow(rank, isShared, rows[index]));
        }
        return ranked;
    }

    private static bool IsSomebodyListed(BoardView view, List<BoardRow> rows) => rows.Count > 0 || view.Page > 0;

    internal sealed record OwnScore(int Points, bool IsVisible);
}
