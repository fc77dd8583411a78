using DiplomacyBot.Quizzes;

namespace DiplomacyBot.Storage.Sqlite;

/// <summary>What each tap of a quiz writes, as prepared statements: tracking the rows would cost several times what writing them does.</summary>
internal static class RunTable
{
    private const string Answered =
        "INSERT INTO Answer (GuildId, RunId, QuestionId, QuestionRevisionId, MemberId, ChoiceId, Elapsed, AnsweredAt, IsScored) VALUES ($guild, $run, $question, $revision, $member, $choice, $elapsed, $at, $scored)";

    private const string Shown = "UPDATE QuizRun SET ShownRevisionId = $revision, ShownAt = $at WHERE Id = $run";

    private const string Finished = "UPDATE QuizRun SET FinishedAt = $at WHERE Id = $run";

    /// <summary>Adds an answer.</summary>
    public static Task AddAnswerAsync(BotDb db, Answer answer, CancellationToken cancellationToken) => WriterConnection.Prepare(
        db,
        Answered,
        ("$guild", unchecked((long)answer.GuildId.Value)),
        ("$run", answer.RunId),
        ("$question", answer.QuestionId),
        ("$revision", answer.QuestionRevisionId),
        ("$member", unchecked((long)answer.MemberId.Value)),
        ("$choice", answer.ChoiceId),
        ("$elapsed", answer.Elapsed.Ticks / TimeSpan.TicksPerMillisecond),
        ("$at", answer.AnsweredAt.ToUnixTimeMilliseconds()),
        ("$scored", answer.IsScored ? 1L : 0L)).ExecuteNonQueryAsync(cancellationToken);

    /// <summary>Notes which question a run shows, and since when.</summary>
    public static Task MarkShownAsync(BotDb db, long runId, long revisionId, DateTimeOffset shownAt, CancellationToken cancellationToken) =>
        WriterConnection.Prepare(db, Shown, ("$revision", revisionId), ("$at", shownAt.ToUnixTimeMilliseconds()), ("$run", runId)).ExecuteNonQueryAsync(cancellationToken);

    /// <summary>Notes that a run has all its answers.</summary>
    public static Task FinishAsync(BotDb db, long runId, DateTimeOffset finishedAt, CancellationToken cancellationToken) =>
        WriterConnection.Prepare(db, Finished, ("$at", finishedAt.ToUnixTimeMilliseconds()), ("$run", runId)).ExecuteNonQueryAsync(cancellationToken);
}
