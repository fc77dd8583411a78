using DiplomacyBot.Boards;
using DiplomacyBot.Discord;
using DiplomacyBot.Storage;
using DiplomacyBot.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Quizzes;

/// <summary>Takes answers: one row for each question of a run, committed together with the boards before anybody is told.</summary>
internal sealed class QuizAnswers(WriteGate gate, QuizRuns runs, QuestionCache questions, BoardZones zones, TimeProvider clock)
{
    private static readonly Func<BotDb, Snowflake, Snowflake, CancellationToken, Task<int>> ScoredSoFar = EF.CompileAsyncQuery(
        (BotDb db, Snowflake guildId, Snowflake memberId, CancellationToken cancellationToken) =>
            db.Standings.Where(s => s.GuildId == guildId && s.MemberId == memberId && s.Board == BoardKey.All).Select(s => s.Answered).FirstOrDefault());

    /// <summary>Stores an answer, once. A question that has one keeps it, whatever is tapped later.</summary>
    /// <param name="player">Who tapped.</param>
    /// <param name="tap">What the button said; from outside.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    public async Task<PlayStep> AnswerAsync(Player player, AnswerTap tap, CancellationToken cancellationToken)
    {
        // Before the gate: reading an article must not keep other writers waiting.
        if (await questions.FindAsync(player.GuildId, tap.RevisionId, cancellationToken) is not { } question || question.Find(tap.ChoiceId) is null)
            return new PlayStep.NotOpen();
        var stored = await gate.WriteAsync((db, cancel) => StoreAsync(db, player, tap, question, cancel), cancellationToken);
        if (stored.Row is not { } row)
            return new PlayStep.Unknown();
        var run = await runs.StateAsync(player, row, stored.Answers, cancellationToken);
        return stored.Outcome switch
        {
            Outcome.Removed => new PlayStep.Removed(row.QuizTitle, run.Answered, run.Questions.Count),
            Outcome.NotOpen => new PlayStep.NotOpen(),
            _ => new PlayStep.Answered(run, row.QuestionRevisionIds.Index().First(entry => entry.Item == tap.RevisionId).Index, stored.Outcome == Outcome.Stored, stored.IsFirstScored),
        };
    }

    private async Task<Result> StoreAsync(BotDb db, Player player, AnswerTap tap, AskedQuestion question, CancellationToken cancellationToken)
    {
        if (await RunQueries.Find(db, player.GuildId, player.Id, tap.RunId, cancellationToken) is not { } row)
            return new Result(Outcome.NotOpen, null, []);
        var answers = await RunQueries.AnswersOfAsync(db, row.Id, cancellationToken);
        if (answers.ContainsKey(tap.RevisionId))
            return new Result(Outcome.Repeated, row, answers);
        // Only the question that is open takes an answer: anything else is an older message of another run, or forged.
        if (row.QuestionRevisionIds.FirstOrDefault(id => !answers.ContainsKey(id)) != tap.RevisionId)
            return new Result(Outcome.NotOpen, row, answers);
        if (row.QuizState == QuizState.Removed)
            return new Result(Outcome.Removed, row, answers);

        // Whole milliseconds, as they are stored: the boards must come to the same when they are computed from the log.
        var now = DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());
        var answer = new Answer
        {
            GuildId = player.GuildId,
            RunId = row.Id,
            QuestionId = question.QuestionId,
            QuestionRevisionId = question.RevisionId,
            MemberId = player.Id,
            ChoiceId = tap.ChoiceId,
            Elapsed = Elapsed(row, tap),
            AnsweredAt = now,
            IsScored = row.Kind == QuizRunKind.Scored,
        };
        await RunTable.AddAnswerAsync(db, answer, cancellationToken);
        answers.Add(tap.RevisionId, tap.ChoiceId);
        var isFirstScored = answer.IsScored && await CountAsync(db, player, question, answer, cancellationToken);
        if (answers.Count == row.QuestionRevisionIds.Count)
            await RunTable.FinishAsync(db, row.Id, now, cancellationToken);
        return new Result(Outcome.Stored, row, answers, isFirstScored);
    }

    private async Task<bool> CountAsync(BotDb db, Player player, AskedQuestion question, Answer answer, CancellationToken cancellationToken)
    {
        var choice = await BoardChoices.Find(db, player.GuildId, player.Id, cancellationToken);
        var isFirst = choice is null && await ScoredSoFar(db, player.GuildId, player.Id, cancellationToken) == 0;
        if (choice is not null)
            await BoardChoices.RefreshNameAsync(db, player, choice, cancellationToken);
        var zone = await zones.ForWritingAsync(db, player.GuildId, cancellationToken);
        var scored = new ScoredAnswer(question.QuizId, answer.ChoiceId, question.AnswerId, answer.AnsweredAt);
        await StandingTable.AddAsync(db, player.GuildId, player.Id, BoardChoices.IsShown(choice), [.. MemberStandings.From([scored], zone)], cancellationToken);
        return isFirst;
    }

    // Both moments are Discord's, so neither the line nor this computer's clock matters. The message is older than any later question on it,
    // but better than nothing for a button of before the moment was kept.
    private static TimeSpan Elapsed(RunQueries.RunRow row, AnswerTap tap)
    {
        var shownAt = row.ShownRevisionId == tap.RevisionId && row.ShownAt is { } shown ? shown : tap.MessageAt;
        return tap.ClickedAt > shownAt ? tap.ClickedAt - shownAt : TimeSpan.Zero;
    }

    private enum Outcome
    {
        Stored,
        Repeated,
        NotOpen,
        Removed,
    }

    private sealed record Result(Outcome Outcome, RunQueries.RunRow? Row, Dictionary<long, string> Answers, bool IsFirstScored = false);
}
