using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Text;
using DiplomacyBot.Boards;
using DiplomacyBot.Discord;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace DiplomacyBot.Storage.Sqlite;

/// <summary>Adds scores to standings in one statement each: an answer touches six boards, and six tracked rows would cost more than the answer.</summary>
internal static class StandingTable
{
    // Few enough parameters for any build of SQLite.
    private const int RowsAtOnce = 64;

    // The same rule as BoardScore.Plus; a property test compares the two.
    private const string AddToExisting = """
         ON CONFLICT (GuildId, Board, MemberId) DO UPDATE SET
        Points = Points + excluded.Points, Answered = Answered + excluded.Answered, IsVisible = excluded.IsVisible,
        ReachedAt = CASE
            WHEN Points > 0 AND excluded.Points > 0 THEN max(ReachedAt, excluded.ReachedAt)
            WHEN Points > 0 THEN ReachedAt
            WHEN excluded.Points > 0 THEN excluded.ReachedAt
            ELSE min(ReachedAt, excluded.ReachedAt) END
        """;

    private static readonly string SixRows = Insert(6);

    /// <summary>Adds the scores to a member's standings, making rows where there are none. Runs in the context's transaction.</summary>
    public static async Task AddAsync(
        BotDb db, Snowflake guildId, Snowflake memberId, bool isVisible, IReadOnlyList<KeyValuePair<string, BoardScore>> scores, CancellationToken cancellationToken)
    {
        foreach (var rows in scores.Chunk(RowsAtOnce))
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction()
                ?? throw new InvalidOperationException("Standings change only in the transaction of the answers they count: use WriteGate.");
            command.CommandText = rows.Length == 6 ? SixRows : Insert(rows.Length);
            Add(command, "$guild", unchecked((long)guildId.Value));
            Add(command, "$member", unchecked((long)memberId.Value));
            Add(command, "$visible", isVisible ? 1L : 0L);
            for (var row = 0; row < rows.Length; row++)
            {
                var (board, score) = rows[row];
                var suffix = row.ToString(CultureInfo.InvariantCulture);
                Add(command, "$b" + suffix, board);
                Add(command, "$p" + suffix, (long)score.Points);
                Add(command, "$a" + suffix, (long)score.Answered);
                Add(command, "$r" + suffix, score.ReachedAt.ToUnixTimeMilliseconds());
            }
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private static string Insert(int rows)
    {
        var sql = new StringBuilder("INSERT INTO Standing (GuildId, Board, MemberId, Points, Answered, ReachedAt, IsVisible) VALUES ");
        for (var row = 0; row < rows; row++)
            sql.Append(CultureInfo.InvariantCulture, $"{(row == 0 ? "" : ", ")}($guild, $b{row}, $member, $p{row}, $a{row}, $r{row}, $visible)");
        return sql.Append(AddToExisting).ToString();
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.DbType = value is string ? DbType.String : DbType.Int64;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
