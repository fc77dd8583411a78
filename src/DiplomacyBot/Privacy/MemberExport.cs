using System.Text.Json;
using DiplomacyBot.Discord;
using DiplomacyBot.Quizzes;
using DiplomacyBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyBot.Privacy;

/// <summary>Everything that is stored about a member in one guild, as a file for that member.</summary>
internal sealed class MemberExport(IDbContextFactory<BotDb> contexts, TimeProvider clock)
{
    public const string FileName = "my-data.json";

    /// <summary>The file, UTF-8 JSON.</summary>
    public async Task<byte[]> MakeAsync(Player player, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var (guild, member) = (player.GuildId, player.Id);
        var choice = await db.BoardChoices.FirstOrDefaultAsync(c => c.GuildId == guild && c.MemberId == member, cancellationToken);
        var data = new ExportedData(
            guild.ToString(),
            member.ToString(),
            clock.GetUtcNow(),
            choice is null ? null : new ExportedChoice(choice.Kind.ToString(), choice.ShownName, choice.ChosenAt),
            await RunsAsync(db, guild, member, cancellationToken),
            await AnswersAsync(db, guild, member, cancellationToken),
            await db.Standings.Where(s => s.GuildId == guild && s.MemberId == member).OrderBy(s => s.Board)
                .Select(s => new ExportedStanding(s.Board, s.Points, s.Answered, s.ReachedAt, s.IsVisible)).ToListAsync(cancellationToken),
            await db.AuditEntries.Where(e => e.GuildId == guild && e.ActorId == member).OrderBy(e => e.Id)
                .Select(e => new ExportedAction(e.At, e.Action, e.Subject, e.Detail)).ToListAsync(cancellationToken),
            await StoredCounts.ReadAsync(db, player, cancellationToken));
        return JsonSerializer.SerializeToUtf8Bytes(data, ExportJson.Default.ExportedData);
    }

    private static Task<List<ExportedRun>> RunsAsync(BotDb db, Snowflake guild, Snowflake member, CancellationToken cancellationToken) => (
        from run in db.QuizRuns
        where run.GuildId == guild && run.MemberId == member
        join quiz in db.Quizzes on run.QuizId equals quiz.Id
        orderby run.Id
        select new ExportedRun(quiz.Title, run.Kind == QuizRunKind.Scored, run.StartedAt, run.FinishedAt)).ToListAsync(cancellationToken);

    private static async Task<List<ExportedAnswer>> AnswersAsync(BotDb db, Snowflake guild, Snowflake member, CancellationToken cancellationToken)
    {
        var rows = await (
            from answer in db.Answers
            where answer.GuildId == guild && answer.MemberId == member
            join revision in db.QuestionRevisions on answer.QuestionRevisionId equals revision.Id
            join question in db.Questions on answer.QuestionId equals question.Id
            join quiz in db.Quizzes on question.QuizId equals quiz.Id
            orderby answer.Id
            select new { Answer = answer, Revision = revision, quiz.Title }).ToListAsync(cancellationToken);
        return [.. rows.Select(row => new ExportedAnswer(
            row.Title, row.Revision.Text, row.Revision.Choices.FirstOrDefault(c => c.Id == row.Answer.ChoiceId)?.Text ?? row.Answer.ChoiceId,
            row.Answer.ChoiceId == row.Revision.AnswerId, row.Answer.IsScored, row.Answer.AnsweredAt, row.Answer.Elapsed.TotalSeconds))];
    }
}
