using System.Globalization;
using System.Text;
using DiplomacyBot.Boards;
using DiplomacyBot.Discord;

namespace DiplomacyBot.Storage.Sqlite;

/// <summary>Adds scores to standings in one statement each: an answer touches six boards, and six tracked rows would cost more than the answer.</summary>
internal static class StandingTable
{
    // Few enough parameters for any build of SQLite.
    private const int RowsAtOnce = 64;
    private const int FixedValues = 3;
    private const int ValuesOfRow = 4;

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

    private const string Remove = "DELETE FROM Standing WHERE GuildId = $guild AND MemberId = $member";

    private static readonly string?[] Statements = new string?[RowsAtOnce + 1];

    /// <summary>Adds the scores to a member's standings, making rows where there are none. Runs in the context's transaction.</summary>
    public static async Task AddAsync(
        BotDb db, Snowflake guildId, Snowflake memberId, bool isVisible, IReadOnlyList<KeyValuePair<string, BoardScore>> scores, CancellationToken cancellationToken)
    {
        foreach (var rows in scores.Chunk(RowsAtOnce))
        {
            var values = new (string, object?)[FixedValues + (rows.Length * ValuesOfRow)];
            (values[0], values[1], values[2]) = (("$guild", unchecked((long)guildId.Value)), ("$member", unchecked((long)memberId.Value)), ("$visible", isVisible ? 1L : 0L));
            for (var row = 0; row < rows.Length; row++)
                Fill(values.AsSpan(FixedValues + (row * ValuesOfRow)), row, rows[row].Key, rows[row].Value);
            await WriterConnection.Prepare(db, Statements[rows.Length] ??= Insert(rows.Length), values).ExecuteNonQueryAsync(cancellationToken);
        }
    }

    /// <summary>Takes a member off every board. Runs in the context's transaction.</summary>
    public static Task RemoveAsync(BotDb db, Snowflake guildId, Snowflake memberId, CancellationToken cancellationToken) =>
        WriterConnection.Prepare(db, Remove, ("$guild", unchecked((long)guildId.Value)), ("$member", unchecked((long)memberId.Value))).ExecuteNonQueryAsync(cancellationToken);

    private static void Fill(Span<(string, object?)> values, int row, string board, BoardScore score)
    {
        var suffix = row.ToString(CultureInfo.InvariantCulture);
        values[0] = ("$b" + suffix, board);
        values[1] = ("$p" + suffix, (long)score.Points);
        values[2] = ("$a" + suffix, (long)score.Answered);
        values[3] = ("$r" + suffix, score.ReachedAt.ToUnixTimeMilliseconds());
    }

    private static string Insert(int rows)
    {
        var sql = new StringBuilder("INSERT INTO Standing (GuildId, Board, MemberId, Points, Answered, ReachedAt, IsVisible) VALUES ");
        for (var row = 0; row < rows; row++)
            sql.Append(CultureInfo.InvariantCulture, $"{(row == 0 ? "" : ", ")}($guild, $b{row}, $member, $p{row}, $a{row}, $r{row}, $visible)");
        return sql.Append(AddToExisting).ToString();
    }
}
