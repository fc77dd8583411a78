using System.Globalization;
using Microsoft.Data.Sqlite;

namespace DiplomacyBot.Benchmarks;

/// <summary>Fills a bot's database with scored answers of many members, and waits until the bot has its boards from them.</summary>
internal static class AnswerSeed
{
    public const string Quiz = "antarctic-treaty";

    /// <summary>Each member answers every question of every quiz once; half of them right, all of them on the board.</summary>
    /// <returns>How many members and answers there are.</returns>
    public static (long Members, long Answers) Fill(string path, int answers)
    {
        using var connection = Open(path);
        var questions = Number(connection, "SELECT count(*) FROM Question WHERE NOT Removed");
        var members = Math.Max(1, answers / Math.Max(1, questions));
        Run(connection, $"""
            PRAGMA foreign_keys = ON;
            BEGIN;
            CREATE TEMP TABLE People AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {members}) SELECT i, 700000000000000000 + i AS Member FROM n;
            INSERT INTO QuizRun (GuildId, QuizId, MemberId, Kind, StartedAt, FinishedAt, QuestionRevisionIds)
                SELECT q.GuildId, q.Id, p.Member, 'Scored', 1795000000000 + p.i, 1795000100000 + p.i,
                    (SELECT json_group_array(CurrentRevisionId) FROM Question WHERE QuizId = q.Id AND NOT Removed)
                FROM Quiz q, People p;
            INSERT INTO Answer (GuildId, RunId, QuestionId, QuestionRevisionId, MemberId, ChoiceId, Elapsed, AnsweredAt, IsScored)
                SELECT r.GuildId, r.Id, q.Id, v.Id, r.MemberId,
                    CASE WHEN (r.MemberId * 7 + q.Id * 13) % 2 = 0 THEN v.AnswerId ELSE 'wrong' END, 4000, r.StartedAt + q.Ordinal * 5000, 1
                FROM QuizRun r JOIN Question q ON q.QuizId = r.QuizId AND NOT q.Removed JOIN QuestionRevision v ON v.Id = q.CurrentRevisionId;
            INSERT INTO BoardChoice (GuildId, MemberId, Kind, ShownName, ChosenAt) SELECT (SELECT GuildId FROM Quiz LIMIT 1), Member, 'Alias', 'Player ' || i, 1795000000000 FROM People;
            DELETE FROM Standing;
            DELETE FROM Meta WHERE Key LIKE 'boards %';
            COMMIT;
            """);
        return (members, Number(connection, "SELECT count(*) FROM Answer"));
    }

    public static async Task WaitForBoardsAsync(string path, CancellationToken cancellationToken)
    {
        using var pause = new PeriodicTimer(TimeSpan.FromSeconds(1));
        while (await pause.WaitForNextTickAsync(cancellationToken))
        {
            using var connection = Open(path);
            if (Number(connection, "SELECT count(*) FROM Meta WHERE Key LIKE 'boards %' AND Value LIKE '% complete'") > 0)
            {
                return;
            }
        }
    }

    private static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        return connection;
    }

    private static long Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants of this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants of this file, and a number.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.CommandTimeout = 600;
        command.ExecuteNonQuery();
    }
}
