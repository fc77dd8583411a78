using DiplomacyBot.Library;
using DiplomacyBot.Storage;
using DiplomacyBot.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Quizzes;

/// <summary>Starts and continues runs. Where a run stands is read from its answers, so it is the same for whoever asks next, after whatever crash.</summary>
internal sealed class QuizRuns(WriteGate gate, IDbContextFactory<BotDb> contexts, QuestionCache questions, TimeProvider clock)
{
    /// <summary>Starts a quiz, or continues the member's open run of it. The first run of a member counts, every later one is practice.</summary>
    /// <param name="player">Who plays.</param>
    /// <param name="quizId">Which quiz; from outside.</param>
    /// <param name="shownAt">When the interaction was made that shows the question.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    public async Task<PlayStep> StartAsync(Player player, long quizId, DateTimeOffset shownAt, CancellationToken cancellationToken)
    {
        var seen = await gate.WriteAsync(
            async (db, cancel) => await FindOrStartAsync(db, player, quizId, cancel) is { } runId ? await ShowAsync(db, player, runId, shownAt, cancel) : null,
            cancellationToken);
        return await StepAsync(player, seen, cancellationToken);
    }

    /// <summary>Shows a run's first question without an answer, or its result.</summary>
    public async Task<PlayStep> ContinueAsync(Player player, long runId, DateTimeOffset shownAt, CancellationToken cancellationToken)
    {
        var seen = await gate.WriteAsync((db, cancel) => ShowAsync(db, player, runId, shownAt, cancel), cancellationToken);
        return await StepAsync(player, seen, cancellationToken);
    }

    /// <summary>A run as it stands; null where it is not this member's.</summary>
    public async Task<RunState?> ReadAsync(Player player, long runId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await FindAsync(db, player, runId, cancellationToken) is { } seen ? await StateAsync(player, seen.Row, seen.Answers, cancellationToken) : null;
    }

    /// <summary>The result of the run that counted; null where the member has none or it is not over.</summary>
    public async Task<RunState?> ScoredResultAsync(Player player, long quizId, CancellationToken cancellationToken)
    {
        long? runId;
        await using (var db = await contexts.CreateDbContextAsync(cancellationToken))
        {
            runId = await db.QuizRuns
                .Where(r => r.GuildId == player.GuildId && r.QuizId == quizId && r.MemberId == player.Id && r.Kind == QuizRunKind.Scored && r.FinishedAt != null)
                .Select(r => (long?)r.Id).FirstOrDefaultAsync(cancellationToken);
        }
        return runId is { } id ? await ReadAsync(player, id, cancellationToken) : null;
    }

    /// <summary>Puts rows and wordings together.</summary>
    public async ValueTask<RunState> StateAsync(Player player, RunQueries.RunRow row, Dictionary<long, string> answers, CancellationToken cancellationToken) =>
        new(row.Id, row.QuizId, row.ArticleId, row.QuizTitle, row.Kind, await questions.GetAsync(player.GuildId, row.QuestionRevisionIds, cancellationToken), answers);

    private static async Task<Seen?> FindAsync(BotDb db, Player player, long runId, CancellationToken cancellationToken) =>
        await RunQueries.Find(db, player.GuildId, player.Id, runId, cancellationToken) is { } row
            ? new Seen(row, await RunQueries.AnswersOfAsync(db, runId, cancellationToken))
            : null;

    // The moment a question is first shown is written with what was read, in one transaction: nearly every call writes it.
    private static async Task<Seen?> ShowAsync(BotDb db, Player player, long runId, DateTimeOffset shownAt, CancellationToken cancellationToken)
    {
        var seen = await FindAsync(db, player, runId, cancellationToken);
        if (seen is { Open: { } open, Row: { QuizState: not QuizState.Removed } row } && row.ShownRevisionId != open)
            await RunTable.MarkShownAsync(db, runId, open, shownAt, cancellationToken);
        return seen;
    }

    private async Task<PlayStep> StepAsync(Player player, Seen? seen, CancellationToken cancellationToken)
    {
        if (seen is not { Row: var row, Answers: var answers })
            return new PlayStep.Unknown();
        var run = await StateAsync(player, row, answers, cancellationToken);
        if (run.Current is not { } current)
            return new PlayStep.Finished(run);
        return row.QuizState == QuizState.Removed ? new PlayStep.Removed(row.QuizTitle, run.Answered, run.Questions.Count) : new PlayStep.Open(run, current);
    }

    private async Task<long?> FindOrStartAsync(BotDb db, Player player, long quizId, CancellationToken cancellationToken)
    {
        var runs = new List<RunQueries.OwnRunRow>();
        await foreach (var run in RunQueries.OwnRuns(db, player.GuildId, player.Id, quizId).WithCancellation(cancellationToken))
            runs.Add(run);
        if (runs.FirstOrDefault(run => run.QuizId == quizId && run.IsOpen) is { } open)
            return open.Id;
        var canStart = await db.Quizzes.AnyAsync(
            q => q.Id == quizId && q.GuildId == player.GuildId && q.State == QuizState.Open
                && db.Articles.Any(a => a.Id == q.ArticleId && a.State == ArticleState.Published),
            cancellationToken);
        var asked = canStart
            ? await db.Questions.Where(q => q.QuizId == quizId && !q.Removed && q.CurrentRevisionId != null)
                .OrderBy(q => q.Ordinal).ThenBy(q => q.Id).Select(q => q.CurrentRevisionId!.Value).ToListAsync(cancellationToken)
            : [];
        if (asked.Count == 0)
            return null;
        var started = new QuizRun
        {
            GuildId = player.GuildId,
            QuizId = quizId,
            MemberId = player.Id,
            Kind = runs.Any(run => run.QuizId == quizId) ? QuizRunKind.Practice : QuizRunKind.Scored,
            StartedAt = clock.GetUtcNow(),
            QuestionRevisionIds = asked,
        };
        db.QuizRuns.Add(started);
        await db.SaveChangesAsync(cancellationToken);
        return started.Id;
    }

    private sealed record Seen(RunQueries.RunRow Row, Dictionary<long, string> Answers)
    {
        /// <summary>The first wording without an answer; null where all have one.</summary>
        public long? Open => Row.QuestionRevisionIds.Where(id => !Answers.ContainsKey(id)).Select(id => (long?)id).FirstOrDefault();
    }
}
