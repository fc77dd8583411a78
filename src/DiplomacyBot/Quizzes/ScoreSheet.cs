using DiplomacyBot.Boards;
using DiplomacyBot.Discord;
using DiplomacyBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Quizzes;

/// <summary>What a member has reached, quiz by quiz, from the runs that count.</summary>
internal sealed class ScoreSheet(IDbContextFactory<BotDb> contexts)
{
    private static readonly Func<BotDb, Snowflake, Snowflake, IAsyncEnumerable<Row>> ScoredRuns = EF.CompileAsyncQuery(
        (BotDb db, Snowflake guildId, Snowflake memberId) =>
            from run in db.QuizRuns
            where run.GuildId == guildId && run.MemberId == memberId && run.Kind == QuizRunKind.Scored
            join quiz in db.Quizzes on run.QuizId equals quiz.Id
            orderby run.StartedAt descending, run.Id descending
            select new Row(run.QuizId, quiz.Title, run.QuestionRevisionIds));

    private static readonly Func<BotDb, Snowflake, Snowflake, IAsyncEnumerable<Standing>> Standings = EF.CompileAsyncQuery(
        (BotDb db, Snowflake guildId, Snowflake memberId) => db.Standings.AsNoTracking().Where(s => s.GuildId == guildId && s.MemberId == memberId));

    /// <summary>One line for each quiz the member has begun, latest first.</summary>
    public async Task<IReadOnlyList<ScoreLine>> ReadAsync(Player player, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var standings = new Dictionary<string, Standing>(StringComparer.Ordinal);
        await foreach (var standing in Standings(db, player.GuildId, player.Id).WithCancellation(cancellationToken))
            standings[standing.Board] = standing;
        var lines = new List<ScoreLine>();
        await foreach (var run in ScoredRuns(db, player.GuildId, player.Id).WithCancellation(cancellationToken))
        {
            var standing = standings.GetValueOrDefault(BoardKey.OfQuiz(run.QuizId));
            lines.Add(new ScoreLine(run.QuizId, run.Title, standing?.Points ?? 0, standing?.Answered ?? 0, run.QuestionRevisionIds.Count));
        }
        return lines;
    }

    internal sealed record Row(long QuizId, string Title, IReadOnlyList<long> QuestionRevisionIds);
}
