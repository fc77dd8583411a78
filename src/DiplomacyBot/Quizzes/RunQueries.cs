using DiplomacyBot.Discord;
using DiplomacyBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Quizzes;

/// <summary>What every tap reads, compiled once.</summary>
internal static class RunQueries
{
    /// <summary>A run by its id; null where it is not this member's in this guild.</summary>
    public static readonly Func<BotDb, Snowflake, Snowflake, long, CancellationToken, Task<RunRow?>> Find = EF.CompileAsyncQuery(
        (BotDb db, Snowflake guildId, Snowflake memberId, long runId, CancellationToken cancellationToken) =>
            (from run in db.QuizRuns
             where run.Id == runId && run.GuildId == guildId && run.MemberId == memberId
             join quiz in db.Quizzes on run.QuizId equals quiz.Id
             select new RunRow(run.Id, run.QuizId, quiz.ArticleId, run.Kind, run.QuestionRevisionIds, run.ShownRevisionId, run.ShownAt, quiz.Title, quiz.State)).FirstOrDefault());

    /// <summary>What was answered in a run.</summary>
    public static readonly Func<BotDb, long, IAsyncEnumerable<AnswerRow>> Answers = EF.CompileAsyncQuery(
        (BotDb db, long runId) => db.Answers.Where(a => a.RunId == runId).Select(a => new AnswerRow(a.QuestionRevisionId, a.ChoiceId)));

    /// <summary>The open runs of a member, latest first.</summary>
    public static readonly Func<BotDb, Snowflake, Snowflake, IAsyncEnumerable<OpenRunRow>> OpenRuns = EF.CompileAsyncQuery(
        (BotDb db, Snowflake guildId, Snowflake memberId) =>
            from run in db.QuizRuns
            where run.GuildId == guildId && run.MemberId == memberId && run.FinishedAt == null
            join quiz in db.Quizzes on run.QuizId equals quiz.Id
            where quiz.State == QuizState.Open
            orderby run.StartedAt descending, run.Id descending
            select new OpenRunRow(run.Id, run.QuizId, quiz.Title, run.Kind, run.QuestionRevisionIds, db.Answers.Count(a => a.RunId == run.Id)));

    /// <summary>A member's runs that decide what starting a quiz means: the open ones of all quizzes, and the scored one of this quiz.</summary>
    /// <remarks>Asked for this quiz alone, SQLite would go through every member's runs of it.</remarks>
    public static readonly Func<BotDb, Snowflake, Snowflake, long, IAsyncEnumerable<OwnRunRow>> OwnRuns = EF.CompileAsyncQuery(
        (BotDb db, Snowflake guildId, Snowflake memberId, long quizId) => db.QuizRuns
            .Where(r => r.GuildId == guildId && r.MemberId == memberId && (r.FinishedAt == null || (r.Kind == QuizRunKind.Scored && r.QuizId == quizId)))
            .Select(r => new OwnRunRow(r.Id, r.QuizId, r.FinishedAt == null)));

    /// <summary>The choices of a run by wording.</summary>
    public static async Task<Dictionary<long, string>> AnswersOfAsync(BotDb db, long runId, CancellationToken cancellationToken)
    {
        var answers = new Dictionary<long, string>();
        await foreach (var answer in Answers(db, runId).WithCancellation(cancellationToken))
            answers[answer.QuestionRevisionId] = answer.ChoiceId;
        return answers;
    }

    internal sealed record RunRow(
        long Id,
        long QuizId,
        long ArticleId,
        QuizRunKind Kind,
        IReadOnlyList<long> QuestionRevisionIds,
        long? ShownRevisionId,
        DateTimeOffset? ShownAt,
        string QuizTitle,
        QuizState QuizState);

    internal sealed record OwnRunRow(long Id, long QuizId, bool IsOpen);

    internal sealed record AnswerRow(long QuestionRevisionId, string ChoiceId);

    internal sealed record OpenRunRow(long Id, long QuizId, string QuizTitle, QuizRunKind Kind, IReadOnlyList<long> QuestionRevisionIds, int Answered);
}
