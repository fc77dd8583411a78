using DiplomacyBot.Library;
using DiplomacyBot.Storage;
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
        var runId = await gate.WriteAsync((db, cancel) => FindOrStartAsync(db, player, quizId, cancel), cancellationToken);
        return runId is { } id ? await ContinueAsync(player, id, shownAt, cancellationToken) : new PlayStep.Unknown();
    }

    /// <summary>Shows a run's first question without an answer, or its result.</summary>
    public async Task<PlayStep> ContinueAsync(Player player, long runId, DateTimeOffset shownAt, CancellationToken cancellationToken)
    {
        if (await FindAsync(player, runId, cancellationToken) is not var (row, answers))
            return new PlayStep.Unknown();
        var run = await StateAsync(player, row, answers, cancellationToken);
        if (run.Current is not { } current)
            return new PlayStep.Finished(run);
        if (row.QuizState == QuizState.Removed)
            return new PlayStep.Removed(row.QuizTitle, run.Answered, run.Questions.Count);
        var shown = run.Questions[current].RevisionId;
        if (row.ShownRevisionId != shown)
            await MarkShownAsync(player, runId, shown, shownAt, cancellationToken);
        return new PlayStep.Open(run, current);
    }

    /// <summary>A run as it stands; null where it is not this member's.</summary>
    public async Task<RunState?> ReadAsync(Player player, long runId, CancellationToken cancellationToken) =>
        await FindAsync(player, runId, cancellationToken) is var (row, answers) ? await StateAsync(player, row, answers, cancellationToken) : null;

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

    private async Task<(RunQueries.RunRow Row, Dictionary<long, string> Answers)?> FindAsync(Player player, long runId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await RunQueries.Find(db, player.GuildId, player.Id, runId, cancellationToken) is { } row
            ? (row, await RunQueries.AnswersOfAsync(db, runId, cancellationToken))
            : null;
    }

    private async Task<long?> FindOrStartAsync(BotDb db, Player player, long quizId, CancellationToken cancellationToken)
    {
        var runs = await db.QuizRuns.AsNoTracking()
            .Where(r => r.GuildId == player.GuildId && r.QuizId == quizId && r.MemberId == player.Id && (r.FinishedAt == null || r.Kind == QuizRunKind.Scored))
            .Select(r => new { r.Id, r.Kind, IsOpen = r.FinishedAt == null }).ToListAsync(cancellationToken);
        if (runs.FirstOrDefault(run => run.IsOpen) is { } open)
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
            Kind = runs.Count == 0 ? QuizRunKind.Scored : QuizRunKind.Practice,
            StartedAt = clock.GetUtcNow(),
            QuestionRevisionIds = asked,
        };
        db.QuizRuns.Add(started);
        await db.SaveChangesAsync(cancellationToken);
        return started.Id;
    }

    private Task<int> MarkShownAsync(Player player, long runId, long revisionId, DateTimeOffset shownAt, CancellationToken cancellationToken) => gate.WriteAsync(
        (db, cancel) => db.QuizRuns
            .Where(r => r.Id == runId && r.GuildId == player.GuildId && r.MemberId == player.Id && (r.ShownRevisionId == null || r.ShownRevisionId != revisionId))
            .ExecuteUpdateAsync(row => row.SetProperty(r => r.ShownRevisionId, revisionId).SetProperty(r => r.ShownAt, shownAt), cancel),
        cancellationToken);
}
